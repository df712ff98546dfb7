/** The list of entries and one entry opened. */
export const journalCopy = {
  title: 'Journal',
  total: (count: number): string => (count === 1 ? '1 entry' : `${count} entries`),
  emptyTitle: 'No entries so far.',
  emptyDetail:
    'Every check-in lands here, newest first, grouped by week. An entry can be opened, read again and deleted.',
  emptyLink: 'Begin a check-in',
  emptyWeekTitle: 'No entries in this week.',
  emptyWeekDetail: 'A week without entries stays a gap on the chart. It is never filled in.',
  wholeJournal: 'Show the whole journal',
  backToDrift: 'Back to the drift',
  showMore: 'Show more',
  keys: [
    ['J', 'down'],
    ['K', 'up'],
    ['Enter', 'open'],
    ['Delete', 'delete'],
  ] satisfies readonly (readonly [string, string])[],
  private: 'Private',
  starred: 'Starred',
  future: 'Dated later than today',
  loading: 'Reading the journal',
} as const;

export const entryCopy = {
  title: 'Entry',
  back: 'Back to the journal',
  skipped: 'Skipped',
  counting: 'How it counts',
  delete: 'Delete this entry',
  deleted: 'The entry was deleted. It rests in the bin for 30 days.',
  undo: 'Put it back',
  loading: 'Opening the entry',
} as const;
