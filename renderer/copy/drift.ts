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
  methodSteps: [
    'Each check-in gives one number between −1 and +1: the mean of your energy answers and, when you rated activities of both kinds, the difference between them. An answer about energy never counts as time, nor the other way round.',
    'The dots are weekly means, and more answers weigh more. An entry written 4 to 14 days late counts half; a later one is kept but not counted.',
    'The line is a mean in which a check-in three weeks old counts half as much as a new one. The shaded band holds the true level about nine times in ten. After a sudden change the line needs about two months to catch up.',
    'Something is said to have moved only with 12 check-ins in 8 weeks, and only when the change was already clear two weeks earlier.',
    'It describes your answers, not you, and compares you with nobody.',
  ],
  counts: (checkIns: number, weeks: number): string =>
    `This picture rests on ${checkIns} ${checkIns === 1 ? 'check-in' : 'check-ins'} in ${weeks} ${weeks === 1 ? 'week' : 'weeks'}.`,
} as const;
