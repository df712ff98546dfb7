import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { TodayView } from '../../../shared/ipc/today.ts';
import { counted, placeOfAnswers, toOneDecimal } from '../../../shared/wording/wording.ts';
import { dayAndMonthInWords } from '../../copy/dates.ts';

/** Today: what the day was like, what it holds already, and what may be taken up. */
export const todayCopy = {
  greeting: 'How was today?',
  also: 'Also today',
  others: 'Other check-ins',
  begin: 'Begin',
  resume: 'Continue',
  begun: 'Begun, not finished.',
  forYesterday: 'For yesterday?',
  forYesterdayDetail: (day: string) => `It is past midnight. This check-in can still be about ${day}.`,
  held: 'So far today',
  emptyDetail: 'A check-in takes about a minute; every question is optional.',
  openJournal: 'Open the journal',
  openDrift: 'See the drift',
  promises: 'Promises and experiments',
  review: 'Its weeks are over: keep it, change it or end it.',
  until: (day: string): string => `An experiment until ${day}.`,
  resting: (count: number, until: CalendarDay): string =>
    count === 1
      ? `You skipped one question; it returns on ${dayAndMonthInWords(until)}.`
      : `You skipped ${count} questions; the first returns on ${dayAndMonthInWords(until)}.`,
  openDeck: 'See the questions',
  questionsAreNew:
    'Some questions are new. They ask what you like rather than what happened. Your line starts again; what you wrote stays and can be read as before. Driftline also asks for more now before it says “moved”, so what it says of earlier weeks may differ.',
  whatChanged: 'What changed',
} as const;

/** The energy of the day beside its mark: "On the tech lead side, -0.4, from 2 check-ins". */
export const energyOfDay = ({ energy, n }: TodayView['held']): string | null => {
  if (energy === null) return null;
  const place = placeOfAnswers(energy);
  return `Energy ${place === 'in between' ? place : `on the ${place}`}, ${toOneDecimal(energy)}, from ${counted(n, 'check-in')}`;
};

/** A check-in for a day that is past. */
export const earlierCopy = {
  title: 'Missed a day?',
  form: 'Which check-in?',
  forms: [
    { value: 'daily', label: 'Daily' },
    { value: 'weekly', label: 'Weekly, for the week of the day' },
    { value: 'monthly', label: 'Monthly, for its month' },
  ],
  day: 'Day',
  rule: 'Up to 3 days later it counts in full, from 4 to 14 days half; after that it is kept and not scored.',
  begin: 'Start',
  noDay: 'Pick a whole date, with a year from 1900 on.',
  notEarlier: 'That day is still to come.',
  full: (days: number): string =>
    days === 0 ? 'It counts in full.' : `${days === 1 ? '1 day' : `${days} days`} ago: it counts in full.`,
  half: (days: number): string => `${days} days ago: it counts half.`,
  kept: (days: number): string => `${days} days ago: it is kept and not scored.`,
} as const;
