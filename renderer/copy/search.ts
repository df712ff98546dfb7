import type { EntryKind } from '../../shared/search/search-query.ts';

/** Finding entries, and the entry that was found. */
export const searchCopy = {
  title: 'Search',
  field: 'Search the journal',
  placeholder: 'Words, #tag, @person, from:2026-03',
  back: 'Back to the journal',
  filters: 'Filters',
  kinds: {
    note: 'Notes',
    'check-in': 'All check-ins',
    daily: 'Daily check-ins',
    weekly: 'Weekly check-ins',
    monthly: 'Monthly check-ins',
    quarterly: 'Quarterly check-ins',
    duo: 'Duo check-ins',
    event: 'Check-ins on an event',
  } satisfies Readonly<Record<EntryKind, string>>,
  kind: 'Kind',
  anyKind: 'Any kind',
  tag: 'Tag',
  anyTag: 'Any tag',
  person: 'Person',
  anyPerson: 'Anybody',
  project: 'Project',
  anyProject: 'Any project',
  counted: (name: string, count: number): string => `${name} (${count})`,
  from: 'From',
  to: 'Up to',
  starred: 'Starred',
  private: 'Private',
  /** Chips. */
  chosen: 'Chosen filters',
  fromDay: (day: string): string => `From ${day}`,
  toDay: (day: string): string => `Up to ${day}`,
  remove: (chip: string): string => `Remove the filter: ${chip}`,
  clear: 'Clear all',
  total: (count: number): string => (count === 0 ? 'No entry found' : count === 1 ? '1 entry' : `${count} entries`),
  near: (count: number): string =>
    `Nothing is spelled like that. ${count === 1 ? '1 entry has' : `${count} entries have`} a word that is one letter away`,
  soFar: (words: string | null, read: number, all: number): string =>
    `${words ?? 'Nothing'} so far: ${read.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} entries are read.`,
  noneSoFar: 'Nothing so far.',
  noneSoFarDetail: 'The journal is read again after each unlock. More results appear here as it is read.',
  results: 'Entries found',
  showMore: 'Show more',
  keys: { along: 'along the entries', open: 'open', back: 'back' },
  helpTitle: 'Type what you remember.',
  help: [
    ['retro side', 'every word, or how it begins; accents and one typo do not matter. Signs too: C++, 🔥'],
    ['"went sideways"', 'these words in a row'],
    ['#incident @Kim', 'a tag, a person'],
    ['project:Atlas', 'a project'],
    ['kind:note', 'notes only; kind:weekly, kind:check-in and so on'],
    ['from:2026-03 to:2026-05', 'a stretch of days, months or years'],
    ['is:starred is:private', 'entries with these marks'],
  ] satisfies readonly (readonly [string, string])[],
  noneTitle: 'Nothing was found.',
  noneWords: 'No entry has all of these words. Fewer letters find more: the beginning of a word is enough.',
  noneFilters: 'The filters may leave it out. Without them the search may find it.',
  withoutFilters: 'Search without the filters',
} as const;

export const foundCopy = {
  places: (count: number): string =>
    count === 0
      ? 'The words are in a label or a title, not in the text below.'
      : count === 1
        ? 'What you searched for appears here once.'
        : `What you searched for appears here ${count} times.`,
} as const;
