import type { HolidayView } from '../../shared/ipc/rhythm.ts';
import { wholeDayInWords } from './dates.ts';

type Span = NonNullable<HolidayView['holiday']>;

/** Rhythm and holiday, on the day's page and in the settings. */
export const pauseCopy = {
  title: 'Rhythm and holiday',
  link: 'Rhythm and holiday',
  back: 'Back to the settings',
  aboutWork: 'Roles, partner, holidays',
  showRhythm: 'Show on today’s page in how many of the last weeks there was a check-in',
  showRhythmDetail: 'Weeks, not days; weeks that were all holiday are left out.',
  holiday: 'Holiday',
  holidayDetail:
    'No check-in is asked for until it ends. The drift chart marks it, and weeks without check-ins stay gaps.',
  from: 'First day',
  to: 'Last day',
  toHint: 'Leave it empty to end the holiday yourself.',
  begin: 'Begin the holiday',
  change: 'Change the last day',
  toWrong: 'The last day lies before the first, or after the end of next year.',
  fromWrong: 'A holiday begins today or later, and by the end of next year.',
  end: 'End it now',
  callOff: 'Cancel the holiday',
  asked: 'No check-in is asked for meanwhile; you can still start any of them.',
  plan: 'Change it in the settings',
} as const;

/** "On holiday until Sunday 3 January 2027.", or when it begins. */
export const holidaySentence = ({ from, to, lasts }: Span): string => {
  const end = to === null ? '' : ` until ${wholeDayInWords(to)}`;
  if (lasts) return to === null ? 'On holiday, until it is ended.' : `On holiday${end}.`;
  return `Holiday from ${wholeDayInWords(from)}${end}.`;
};
