import { dayNumber } from '../../../shared/calendar/calendar-day.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Journal } from '../core/journal.ts';
import type { JournalChange } from '../core/record-store.ts';
import { type IndexedText, indexedText, type Lexicon, lexiconOf, searchableText } from './searchable-text.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** An entry, and while the index is being built its words; they are released once all of it is there. */
export type SearchedEntry = { readonly entry: Entry; readonly place: number; readonly indexed: IndexedText | null };

/** How many entries are read so far, and how many there are. */
export type ReadSoFar = { readonly read: number; readonly all: number };

/** What of one journal can be searched, following its changes. */
export type SearchIndex = {
  /** How far the reading is; null once every entry is read, and whatever is not found is not there. */
  readonly soFar: () => ReadSoFar | null;
  /** Whether the words of every entry are indexed; until then a scan answers, of what is read. */
  readonly isReady: () => boolean;
  readonly words: () => WordIndex;
  /** Words in use, and some that no longer are; without those of writing without spaces. */
  readonly vocabulary: () => ReadonlySet<string>;
  /** Every entry that is not in the bin, by its place. */
  readonly entries: () => ReadonlyMap<number, SearchedEntry>;
  readonly lexicon: () => Lexicon;
  /** Reads on for at most about so many milliseconds, and not beyond the last entry. */
  readonly read: (forMs: number) => void;
  /** Works for about so many milliseconds; false when nothing is left to do. */
  readonly work: (forMs: number) => boolean;
  readonly close: () => void;
};

// Places of one day lie together and later days above: whatever comes out by place is newest first.
const PLACES_A_DAY = 2 ** 20;
const DAYS_BEFORE_1970 = 719_468;

/** Records that say what something is called. */
const NAMING = ['person', 'own-prompt', 'own-activity'] as const;

const namingIn = (journal: Journal): ReadonlyMap<string, string> =>
  new Map(NAMING.flatMap((type) => journal.of(type)).map(({ id, type }) => [id, type]));

/** Whether an entry says something by the name of one of these records, told by their ids and what they are. */
const isNamedBy = (entry: Entry, records: ReadonlyMap<string, string>): boolean =>
  (entry.people.length > 0 && [...records.values()].some((type) => type === 'person')) ||
  (entry.type === 'reflection' &&
    [...Object.keys(entry.answers), ...entry.activities.map(({ activityId }) => activityId)].some((id) =>
      records.has(id),
    ));

const isEntry = (record: { readonly type: string }): record is Entry =>
  record.type === 'reflection' || record.type === 'note';

/** Begins an index of a journal; nothing is read before the first `work`. `nowMs` runs monotonically. */
export const createSearchIndex = (journal: Journal, nowMs: () => number): SearchIndex => {
  const words = createWordIndex();
  const entries = new Map<number, SearchedEntry>();
  const places = new Map<string, number>();
  const vocabulary = new Set<string>();
  let waiting: SearchedEntry[] = [];
  let lexicon = lexiconOf(journal);
  let naming = namingIn(journal);
  let stage: 'read' | 'fill' | 'settle' | 'ready' = 'read';
  let at = 0;
  let made = 0;

  const indexed = (entry: Entry): IndexedText => indexedText(searchableText(entry, lexicon), vocabulary);
  const isReady = (): boolean => stage === 'settle' || stage === 'ready';
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
  const keep = (searched: SearchedEntry): void => void entries.set(searched.place, searched);
  const add = (entry: Entry): void => {
    const place = placeOf(entry);
    const text = indexed(entry);
    words.put(place, text);
    places.set(entry.id, place);
    keep({ entry, place, indexed: isReady() ? null : text });
  };

  const follow = ({ put = [], remove = [] }: JournalChange): void => {
    const before = naming;
    naming = namingIn(journal);
    const renamed = new Map(
      [...put.map(({ id }) => id), ...remove].flatMap((id) => {
        const type = naming.get(id) ?? before.get(id);
        return type === undefined ? [] : [[id, type] as const];
      }),
    );
    if (renamed.size > 0) lexicon = lexiconOf(journal);
    const changed = put.filter(isEntry);
    const named = renamed.size === 0 ? [] : journal.entries().filter((entry) => isNamedBy(entry, renamed));
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
      const searched = { entry, place, indexed: null };
      places.set(entry.id, place);
      keep(searched);
      return searched;
    });

  /** Entries that were changed or deleted since have been taken care of. */
  const each = (until: number, act: (searched: SearchedEntry) => void): boolean => {
    while (at < waiting.length && nowMs() < until) {
      // What was written last is asked for first.
      const searched = entries.get(waiting.at(stage === 'read' ? -1 - at : at)?.place ?? -1);
      at += 1;
      if (searched !== undefined) act(searched);
    }
    return at < waiting.length;
  };
  const readOne = (searched: SearchedEntry): void => keep({ ...searched, indexed: indexed(searched.entry) });
  const fill = ({ place, indexed: text }: SearchedEntry): void => {
    if (text !== null) words.put(place, text);
  };
  const next = (following: typeof stage): void => {
    stage = following;
    at = 0;
  };
  const readOn = (until: number): void => {
    if (stage === 'read' && !each(until, readOne)) next('fill');
  };
  const release = (): void => {
    for (const searched of entries.values()) keep({ ...searched, indexed: null });
  };

  return {
    soFar: () => (stage === 'read' ? { read: at, all: waiting.length } : null),
    isReady,
    words: () => words,
    vocabulary: () => vocabulary,
    entries: () => entries,
    lexicon: () => lexicon,
    read: (forMs) => readOn(nowMs() + forMs),
    work: (forMs) => {
      const until = nowMs() + forMs;
      if (stage === 'read') readOn(until);
      else if (stage === 'fill') {
        let more = true;
        words.together(() => {
          more = each(until, fill);
        });
        if (!more) {
          next('settle');
          release();
        }
      } else if (stage === 'settle' && !words.settle()) next('ready');
      if (stage === 'ready') waiting = [];
      return stage !== 'ready';
    },
    close: () => {
      unfollow();
      words.close();
      vocabulary.clear();
      entries.clear();
      places.clear();
      waiting = [];
    },
  };
};
