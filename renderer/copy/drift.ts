import { parameters } from '../../shared/domain/constants.ts';

/** What the drift screen says around the sentences that the journal itself gives. */
export const driftCopy = {
  title: 'Drift',
  loading: 'Drawing',
  emptyDetail:
    'Each week with a check-in becomes a dot, nearer to the side your energy answers point to. After 6 check-ins in 4 weeks a line begins.',
  begin: 'Begin a check-in',
  needs: 'A line needs',
  verdictNeeds: 'To say whether something moved, it needs',
  checkIns: 'Check-ins',
  weeks: 'Weeks',
  apart: 'First to last, weeks',
  ofCount: (have: number, need: number): string => `${Math.min(have, need)} of ${need}`,
  patience: 'A clear change usually needs forty check-ins or more before it is confirmed; a small one may never be.',
  beside: 'Role and time',
  timeBand: 'Show the band of recorded time',
  table: 'The same as a table',
  range: 'Show',
  ranges: { quarter: '13 weeks', half: '26 weeks', year: 'Year', all: 'All', custom: 'From … to' },
  from: 'From',
  to: 'To',
  ownWindow: (end: string): string =>
    `Whatever the picture shows, the sentence reads the ${parameters.windowWeeks} weeks up to ${end}.`,
  lookBack: 'Looking back',
  lookBackTo: 'Look back to',
  asOf: 'As of',
  now: 'Now',
  asOfSunday: (day: string): string => `As of Sunday ${day}`,
  live: (sunday: string): string => `As of Sunday ${sunday}, the end of the last whole week.`,
  back: (sunday: string): string => `As of Sunday ${sunday}: what today’s entries, dated up to then, give.`,
  asOfHint: 'Entries written late, changed or deleted since then change the past too.',
  day: 'Day',
  backToToday: 'Back to now',
  method: 'How this is computed',
  compare: 'Compare two periods',
} as const;
