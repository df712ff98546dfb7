import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import type { Holiday } from '../../records/beside/holiday.ts';

type Span = Pick<Holiday, 'from' | 'to' | 'deletedAt'>;

const isLive = ({ deletedAt }: Span): boolean => deletedAt === null;

/** Whether a day lies in a holiday; both ends belong to it. */
export const isOnHoliday = (holidays: readonly Span[], day: CalendarDay): boolean =>
  holidays.some((one) => isLive(one) && one.from <= day && (one.to === null || day <= one.to));

/** The holiday that lasts on a day, else the next one to come; null where there is neither. */
export const holidayAhead = <Kind extends Span>(holidays: readonly Kind[], today: CalendarDay): Kind | null => {
  const ahead = holidays.filter((one) => isLive(one) && (one.to === null || one.to >= today));
  return ahead.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0] ?? null;
};

/** The last day of a holiday that is ended today: yesterday; null when it has not lasted a day and so leaves nothing. */
export const lastDayWhenEnded = ({ from }: Pick<Span, 'from'>, today: CalendarDay): CalendarDay | null =>
  from < today ? addDays(today, -1) : null;
