import { dayNumber } from '../../../shared/calendar/calendar-day.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Journal } from '../core/journal.ts';
import type { JournalChange } from '../core/record-store.ts';
import { foldedText, type Lexicon, lexiconOf, type SearchableText, searchableText } from './searchable-text.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** An entry on its way into the index, and once it is there. The folded text is released once it is indexed. */
export type SearchedEntry = { readonly entry: Entry; readonly place: number; readonly folded: SearchableText | null };

/** What of one journal can be searched, following its changes. */
export type SearchIndex = {
  /** Whether the words of every entry are indexed; until then a scan answers. */
  readonly isReady: () => boolean;
  readonly words: () => WordIndex;
  /** Every entry that is not in the bin, by its place. */
  readonly entries: () => ReadonlyMap<number, SearchedEntry>;
  /** The folded text of an entry that waits for the index, made now if it has to be. */
  readonly foldedOf: (searched: SearchedEntry) => SearchableText;
  readonly lexicon: () => Lexicon;
  /** Works for about so many milliseconds; false when nothing is left to do. */
  readonly work: (forMs: number) => boolean;
  readonly close: () => void;
};

// Places of one day lie together and later days above: whatever comes out by place is newest first.
const PLACES_A_DAY = 2 ** 20;
const DAYS_BEFORE_1970 = 719_468;

// Records that say what something is called. Entries that name a person are indexed anew when the person changes.
const NAMING: readonly string[] = ['person', 'own-prompt', 'own-activity'];

const isEntry = (record: { readonly type: string }): record is Entry =>
  record.type === 'reflection' || record.type === 'note';

/** Begins an index of a journal; nothing is read before the first `work`. `nowMs` runs monotonically. */
export const createSearchIndex = (journal: Journal, nowMs: () => number): SearchIndex => {
  const words = createWordIndex();
  const entries = new Map<number, SearchedEntry>();
  const places = new Map<string, number>();
  let waiting: SearchedEntry[] = [];
  let lexicon = lexiconOf(journal);
  let stage: 'fold' | 'fill' | 'settle' | 'ready' = 'fold';
  let at = 0;
  let made = 0;

  const fold = (entry: Entry): SearchableText => foldedText(searchableText(entry, lexicon));
  const placeOf = (entry: Entry): number => {
    made += 1;
    return (dayNumber(entry.forDate) + DAYS_BEFORE_1970) * PLACES_A_DAY + made;
  };
  const drop = (id: string): void => {
    const place = places.get(id);
    if (place === undefined) return;
    places.delete(id);
    entries.delete(place);
    words.remove(place);
  };
  const add = (entry: Entry): void => {
    const place = placeOf(entry);
    words.put(place, fold(entry));
    places.set(entry.id, place);
    entries.set(place, { entry, place, folded: null });
  };
  const keep = (searched: SearchedEntry): void => void entries.set(searched.place, searched);
  const foldedOf = (searched: SearchedEntry): SearchableText => {
    const known = entries.get(searched.place)?.folded;
    if (known) return known;
    const folded = fold(searched.entry);
    keep({ ...searched, folded });
    return folded;
  };

  const follow = ({ put = [], remove = [] }: JournalChange): void => {
    const hasPerson = put.some(({ type }) => type === 'person');
    if (put.some(({ type }) => NAMING.includes(type))) lexicon = lexiconOf(journal);
    const changed = put.filter(isEntry);
    const named = hasPerson ? journal.entries().filter(({ people }) => people.length > 0) : [];
    words.together(() => {
      for (const id of remove) drop(id);
      for (const { id } of changed) drop(id);
      for (const entry of changed) if (entry.deletedAt === null) add(entry);
      for (const entry of named) {
        drop(entry.id);
        add(entry);
      }
    });
  };
  const unfollow = journal.follow(follow);

  // Oldest first: the index takes its places in rising order.
  waiting = journal
    .entries()
    .toSorted((a, b) => (a.forDate < b.forDate ? -1 : Number(a.forDate > b.forDate)))
    .map((entry) => {
      const place = placeOf(entry);
      const searched = { entry, place, folded: null };
      places.set(entry.id, place);
      keep(searched);
      return searched;
    });

  /** Entries that were changed or deleted since have been taken care of. */
  const each = (until: number, act: (searched: SearchedEntry) => void): boolean => {
    while (at < waiting.length && nowMs() < until) {
      const searched = entries.get(waiting[at]?.place ?? -1);
      at += 1;
      if (searched !== undefined) act(searched);
    }
    return at < waiting.length;
  };
  const fill = (searched: SearchedEntry): void => {
    words.put(searched.place, foldedOf(searched));
    keep({ ...searched, folded: null });
  };
  const next = (following: typeof stage): void => {
    stage = following;
    at = 0;
  };

  return {
    isReady: () => stage === 'settle' || stage === 'ready',
    words: () => words,
    entries: () => entries,
    foldedOf,
    lexicon: () => lexicon,
    work: (forMs) => {
      const until = nowMs() + forMs;
      if (stage === 'fold' && !each(until, (searched) => void foldedOf(searched))) next('fill');
      else if (stage === 'fill') {
        let more = true;
        words.together(() => {
          more = each(until, fill);
        });
        if (!more) next('settle');
      } else if (stage === 'settle' && !words.settle()) next('ready');
      if (stage === 'ready') waiting = [];
      return stage !== 'ready';
    },
    close: () => {
      unfollow();
      words.close();
      entries.clear();
      places.clear();
      waiting = [];
    },
  };
};
