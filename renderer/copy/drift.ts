/** What the drift screen says around the sentences that the journal itself gives. */
export const driftCopy = {
  title: 'Drift',
  loading: 'Drawing',
  emptyDetail:
    'Each week with a check-in becomes a dot, nearer to the side your energy answers point to. After 6 check-ins in 4 weeks a line begins.',
  begin: 'Begin a check-in',
  needs: 'A line needs',
  checkIns: 'Check-ins',
  weeks: 'Weeks',
  ofCount: (have: number, need: number): string => `${Math.min(have, need)} of ${need}`,
  beside: 'Role and time',
  timeBand: 'Show the band of recorded time',
  table: 'The same as a table',
  lookBack: 'Look back',
  asOf: 'As of',
  asOfHint:
    'Shows what today’s entries, dated up to then, give. Entries written late, changed or deleted since then change the past too.',
  backToToday: 'Back to now',
  method: 'How this is computed',
  compare: 'Compare two periods',
} as const;
