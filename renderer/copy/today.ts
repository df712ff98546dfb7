/** What is due, why, and what the journal holds so far. */
export const todayCopy = {
  due: 'Due now',
  offered: 'Also possible',
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
} as const;
