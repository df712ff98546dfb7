import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { JournalDay } from '../../shared/ipc/entries.ts';
import type { JournalAgo } from '../../shared/ipc/timeline.ts';
import { counted, monthAndYear, monthName, placeOfAnswers, toOneDecimal } from '../../shared/wording/wording.ts';
import { wholeDayInWords } from './dates.ts';

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

/** "energy answers 0.7, engineering manager side, from 1 check-in"; the mark of a day in words. */
export const energyInWords = ({ energy, n }: Pick<JournalDay, 'energy' | 'n'>): string => {
  if (energy === null) return 'no energy answers';
  const from = `from ${counted(n, 'check-in')}`;
  return `energy answers ${toOneDecimal(energy)}, ${placeOfAnswers(energy)}, ${from}`;
};

/** "Thursday 19 November 2026, 2 entries"; with the energy where the calendar shows it. */
export const dayLabel = (given: {
  readonly day: CalendarDay;
  /** Undefined = no entries; null = not read yet. */
  readonly found: JournalDay | undefined | null;
  readonly by: 'entries' | 'energy';
  readonly isToday: boolean;
}): string => {
  const { day, found, by, isToday } = given;
  const names = [wholeDayInWords(day), ...(isToday ? ['today'] : [])];
  if (found === null) return names.join(', ');
  const parts = [...names, found ? entries(found.count) : 'no entries'];
  return (found && by === 'energy' ? [...parts, energyInWords(found)] : parts).join(', ');
};

/** The calendar, and one day of it opened. */
export const calendarCopy = {
  title: 'Calendar',
  timeline: 'Timeline',
  span: 'Show',
  spans: [
    { value: 'month', label: 'Month' },
    { value: 'year', label: 'Year' },
  ],
  shade: 'By',
  shades: [
    { value: 'entries', label: 'Entries' },
    { value: 'energy', label: 'Energy' },
  ],
  earlier: { month: 'Previous month', year: 'Previous year' },
  later: { month: 'Next month', year: 'Next year' },
  today: 'Today',
  weekdays: [
    ['Mon', 'Monday'],
    ['Tue', 'Tuesday'],
    ['Wed', 'Wednesday'],
    ['Thu', 'Thursday'],
    ['Fri', 'Friday'],
    ['Sat', 'Saturday'],
    ['Sun', 'Sunday'],
  ],
  legend: {
    none: 'none',
    one: '1 entry',
    two: '2 entries',
    many: '3 or more',
    unscored: 'no energy answers',
    'tl-strong': 'tech lead side, 0.5 or more',
    tl: 'tech lead side',
    middle: 'in between',
    em: 'engineering manager side',
    'em-strong': 'engineering manager side, 0.5 or more',
  },
  energyNote: 'One day says little; the drift screen reads weeks.',
  keys: {
    days: { name: 'Arrows', meaning: 'day, week' },
    week: { meaning: 'Monday, Sunday' },
    months: { name: 'Page keys', meaning: 'month; with Shift, year' },
    open: { meaning: 'open the day' },
  },
  monthName,
  loading: 'Reading the calendar',
  open: 'Open this day',
  empty: 'No entries on this day.',
  emptyDetail: 'A note can be about an earlier day: begin one and choose “Another day”.',
  backToCalendar: 'Back to the calendar',
  inTimeline: 'Show in the timeline',
} as const;

/** "November 2026". */
export const monthTitle = monthAndYear;

/** "2026". */
export const yearTitle = (day: CalendarDay): string => String(Number(day.slice(0, 4)));

const spansBack = { month: 'A month before', quarter: 'A quarter before', year: 'A year before' } as const;
const spansAgo = { month: 'A month ago', quarter: 'A quarter ago', year: 'A year ago' } as const;

/** What is said above entries found by looking back, from a day in the calendar or from today. */
export const agoCopy = {
  heading: ({ ago }: JournalAgo[number], fromToday: boolean): string => (fromToday ? spansAgo : spansBack)[ago],
  detail: ({ day, exact }: JournalAgo[number]): string =>
    exact ? wholeDayInWords(day) : `in the week of ${wholeDayInWords(day)}`,
  more: (count: number): string => `and ${count} more`,
} as const;
