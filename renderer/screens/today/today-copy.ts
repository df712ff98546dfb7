/** What is due, why, and what the journal holds so far. */
export const todayCopy = {
  due: 'Due now',
  alsoDue: 'Due as well',
  offered: 'More check-ins',
  nothingDue: 'Nothing is due.',
  nothingDueDetail: 'What was asked for today is answered. Everything below can wait.',
  begin: 'Begin',
  resume: 'Go on',
  begun: 'Begun, not finished.',
  forYesterday: 'For yesterday?',
  forYesterdayDetail: (day: string) => `It is past midnight. This check-in can still be about ${day}.`,
  soFar: 'So far',
  countInWords: (count: number): string => (count === 1 ? '1 check-in' : `${count} check-ins`),
  emptyTitle: 'The journal is empty.',
  emptyDetail: 'A check-in takes about a minute. The first few make dots; six of them, over four weeks, begin a line.',
  openJournal: 'Open the journal',
  openDrift: 'See the drift',
  openPlans: (count: number): string =>
    count === 1 ? 'A commitment or experiment runs' : `${count} commitments and experiments run`,
  resting: (count: number): string =>
    count === 1 ? '1 question rests after a skip.' : `${count} questions rest after a skip.`,
  openDeck: 'See the questions',
} as const;

/** A check-in for a day that is past. */
export const earlierCopy = {
  title: 'For an earlier day',
  form: 'Which check-in?',
  forms: [
    { value: 'daily', label: 'Daily' },
    { value: 'weekly', label: 'Weekly, for the week of the day' },
    { value: 'monthly', label: 'Monthly, for its month' },
  ],
  day: 'Day',
  rule: 'Up to 3 days later it counts in full, from 4 to 14 days half; after that it is kept and not scored.',
  begin: 'Begin it',
  noDay: 'Pick a whole date, with a year from 1900 on.',
  notEarlier: 'That day is still to come.',
  full: (days: number): string =>
    days === 0 ? 'It counts in full.' : `${days === 1 ? '1 day' : `${days} days`} ago: it counts in full.`,
  half: (days: number): string => `${days} days ago: it counts half.`,
  kept: (days: number): string => `${days} days ago: it is kept and not scored.`,
} as const;
