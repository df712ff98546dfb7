import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { weekdayIndex } from '../../calendar/iso-week.ts';
import { isSamePeriod } from '../../check-ins/form-period.ts';
import type { FormName } from '../../records/entries/reflection.ts';
import { upperFirst } from '../../wording/wording.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

type Words = readonly (readonly [said: string, later: string])[];

/** What a question of a form calls its own time, and what that time is called later; "…’s" goes along. */
const tables: Readonly<Record<FormName, (day: CalendarDay) => Words>> = {
  daily: (day) => [
    ['today', `that ${weekdays[weekdayIndex(day)] ?? 'day'}`],
    ['tonight', 'that evening'],
    ['tomorrow', 'the day after'],
    ['yesterday', 'the day before'],
    ['this morning', 'that morning'],
    ['this afternoon', 'that afternoon'],
    ['this evening', 'that evening'],
  ],
  weekly: () => [['this week', 'that week']],
  monthly: () => [['this month', 'that month']],
  duo: () => [['this month', 'that month']],
  quarterly: () => [['this quarter', 'that quarter']],
  event: () => [],
};

/** When a question is asked: by which form, about which day, on which day. */
export type Asking = { readonly form: FormName; readonly forDate: CalendarDay; readonly today: CalendarDay };

/**
 * A question as it is asked about a day, week, month or quarter that is over: its "today" is "that Friday", its "this
 * week" "that week". Unchanged within the period itself. What lies ahead of the writer ("next week") stays.
 */
export const inPeriodWords = (text: string, { form, forDate, today }: Asking): string => {
  if (isSamePeriod(form, forDate, today)) return text;
  return tables[form](forDate).reduce(
    (words, [said, later]) =>
      words.replace(new RegExp(`\\b${said}\\b`, 'gi'), (found) => (found.startsWith(said) ? later : upperFirst(later))),
    text,
  );
};
