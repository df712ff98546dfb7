import type { CurveName } from '../../shared/wording/curve-names.ts';

/** The list of entries and one entry opened. */
export const journalCopy = {
  notShown: 'This entry cannot be shown. It is kept as it is.',
  title: 'Journal',
  total: (count: number): string => (count === 1 ? '1 entry' : `${count.toLocaleString('en-GB')} entries`),
  emptyTitle: 'No entries so far.',
  emptyDetail: 'Every check-in and note appears here, newest first, grouped by week.',
  emptyLink: 'Begin a check-in',
  partialTitle: 'No entry could be read.',
  partialDetail:
    'This is what is left of a damaged vault, not the journal. Its entries may still be in a backup: lock, and restore one on the lock screen.',
  emptyWeekTitle: 'No entries in this week.',
  emptyWeekDetail: 'A week without entries stays a gap on the chart. It is never filled in.',
  wholeJournal: 'Show the whole journal',
  backToDrift: 'Back to the drift',
  bin: 'Bin',
  ways: 'Other ways into the journal',
  backToFeeds: 'Back to what feeds me',
  list: 'Entries, newest first',
  marks: 'What the marks mean',
  reading: 'Reading this entry',
  goToDate: 'Go to a date',
  go: 'Go',
  calendar: 'Calendar',
  labels: 'Tags and people',
  keys: { down: 'down', up: 'up', open: 'open', delete: 'delete' },
  private: 'Private',
  starred: 'Starred',
  future: 'Dated later than today',
  loading: 'Reading the journal',
} as const;

const CURVES: Readonly<Record<CurveName, string>> = {
  energy: 'the dot of this week',
  time: 'the recorded time of this week',
  total: 'the total energy of this week',
  burden: 'the burden of this week',
};

/** The entries behind one week of a chart. */
export const weekCopy = {
  counted: 'Counted',
  notCounted: 'Not counted',
  countOf: (n: number, curve: CurveName): string => {
    const what = CURVES[curve];
    if (n === 0) return `No entry counts toward ${what}.`;
    return n === 1 ? `1 entry counts toward ${what}.` : `${n} entries count toward ${what}.`;
  },
} as const;

export const entryCopy = {
  title: 'Entry',
  backTo: {
    search: 'Back to the search',
    journal: 'Back to the journal',
    week: 'Back to the week',
    day: 'Back to the day',
    today: 'Back to today',
    ratings: 'Back to the ratings',
  },
  skipped: 'Skipped',
  change: 'Change',
  changeOf: (question: string): string => `Change: ${question}`,
  counting: 'How it counts',
  delete: 'Delete this entry',
  deleted: 'The entry was deleted. It stays in the bin for 30 days.',
  undo: 'Put it back',
  loading: 'Opening the entry',
  edit: 'Edit',
  goOn: 'Continue editing',
  mark: { starred: 'Star', pinned: 'Pin', private: 'Mark private' },
  marks: 'Marks',
  marksDetail:
    'A starred entry is easy to find again. A pinned one is marked on the drift chart. A private one is never offered for export.',
  earlier: 'Earlier',
  later: 'Later',
  neighbours: 'Entries before and after',
  belongsTo: 'Belongs to',
  notes: 'Notes',
  addNote: 'Add a note',
  noWords: 'No words.',
} as const;
