import type { EntryLink, EntrySurroundings } from '../../../shared/ipc/entries.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import { aboutEntry } from '../check-ins/about-words.ts';
import type { Journal } from '../core/journal.ts';
import { entryTitle } from './journal-pages.ts';
import { liveEntry, timelineOf } from './timeline.ts';
import { versionLines } from './versions.ts';

const linkTo = (entry: Entry): EntryLink => ({ id: entry.id, title: entryTitle(entry), forDate: entry.forDate });

/** A link to an entry that is in the journal and not in the bin; null for any other id. */
export const entryLink = (journal: Journal, id: string | null): EntryLink | null => {
  const found = id === null ? null : liveEntry(journal, id);
  return found === null ? null : linkTo(found);
};

/** What stands around an entry: its neighbours in time, the notes that belong to it, what it said before. */
export const surroundingsOf = (journal: Journal, entry: Entry, utcOffsetMinutes: number): EntrySurroundings => {
  const inTime = timelineOf(journal);
  const place = inTime.findIndex(({ id }) => id === entry.id);
  return {
    about: aboutEntry(journal, entry),
    earlier: inTime[place + 1]?.id ?? null,
    later: inTime[place - 1]?.id ?? null,
    attachedTo: entry.type === 'note' ? entryLink(journal, entry.attachedTo) : null,
    notes: inTime
      .toReversed()
      .flatMap((each) =>
        each.type === 'note' && each.attachedTo === entry.id ? [{ ...linkTo(each), markdown: each.markdown }] : [],
      ),
    versions: versionLines(journal, entry.id, utcOffsetMinutes),
    draftId: [...journal.noteDrafts(), ...journal.drafts()].find(({ entryId }) => entryId === entry.id)?.id ?? null,
  };
};
