import { addDays, type CalendarDay, dayNumber, daysBetween } from '../../calendar/calendar-day.ts';
import { lastDayOfMonth } from '../../calendar/calendar-month.ts';
import { lastDayOfWeek, weekdayIndex, weekIndex } from '../../calendar/iso-week.ts';
import { lastDayOfQuarter, monthOf, NIGHT_ENDS, quarterOf } from '../../check-ins/form-period.ts';
import type { FormName, Reflection } from '../../records/entries/reflection.ts';
import { DUO_DAYS } from './own-check-ins.ts';

/** A form that may be filled in now, and the day it would describe. All are optional. */
export type Due = { readonly form: Exclude<FormName, 'event'>; readonly forDate: CalendarDay };

export type DueRequest = {
  readonly today: CalendarDay;
  /** Hours since midnight, 0 to 23: before five, yesterday can still be described. */
  readonly hour: number;
  readonly reflections: readonly Pick<Reflection, 'form' | 'forDate' | 'deletedAt'>[];
  readonly hasPartner: boolean;
  /** Holiday mode silences everything. */
  readonly holiday: boolean;
};

const THURSDAY = 3;

const earlierOf = (a: CalendarDay, b: CalendarDay): CalendarDay => (a < b ? a : b);

const dueDaily = ({ today, hour, reflections }: DueRequest): readonly Due[] => {
  const done = (day: CalendarDay): boolean => reflections.some((one) => one.form === 'daily' && one.forDate === day);
  const days = hour < NIGHT_ENDS ? [addDays(today, -1), today] : [today];
  return days.filter((day) => !done(day)).map((forDate) => ({ form: 'daily', forDate }));
};

const dueWeekly = ({ today, reflections }: DueRequest): readonly Due[] => {
  // From Thursday on it is about this week, until Wednesday about the one before.
  const week = weekdayIndex(today) >= THURSDAY ? weekIndex(today) : weekIndex(today) - 1;
  const done = reflections.some((one) => one.form === 'weekly' && weekIndex(one.forDate) === week);
  return done ? [] : [{ form: 'weekly', forDate: earlierOf(lastDayOfWeek(week), today) }];
};

/** A form once a month or quarter: open in the last days of the period and the first of the next. */
const duePeriod = (
  { today, reflections }: DueRequest,
  form: 'monthly' | 'quarterly',
  period: { readonly of: (day: CalendarDay) => string; readonly lastDay: (day: CalendarDay) => CalendarDay },
  open: { readonly daysBefore: number; readonly daysAfter: number },
): readonly Due[] => {
  const candidates = [addDays(today, -open.daysAfter), today];
  for (const day of candidates) {
    const last = period.lastDay(day);
    const ahead = daysBetween(today, last);
    if (ahead >= open.daysBefore || -ahead > open.daysAfter) continue;
    if (reflections.some((one) => one.form === form && period.of(one.forDate) === period.of(last))) continue;
    return [{ form, forDate: earlierOf(last, today) }];
  }
  return [];
};

const dueMonthly = (request: DueRequest): readonly Due[] => {
  const daysInMonth = Number(lastDayOfMonth(request.today).slice(8));
  return duePeriod(
    request,
    'monthly',
    { of: monthOf, lastDay: lastDayOfMonth },
    { daysBefore: daysInMonth - 24, daysAfter: 5 },
  );
};

const dueDuo = ({ today, reflections, hasPartner }: DueRequest): readonly Due[] => {
  const recent = (one: { forDate: CalendarDay }): boolean => dayNumber(today) - dayNumber(one.forDate) < DUO_DAYS;
  const done = reflections.some((one) => one.form === 'duo' && recent(one));
  return hasPartner && !done ? [{ form: 'duo', forDate: today }] : [];
};

/**
 * The forms due now, most frequent first; at most one of them may nudge. Events ask for their own forms.
 * `docs/data.md`, "What is due".
 */
export const dueForms = (request: DueRequest): readonly Due[] => {
  if (request.holiday) return [];
  const live = { ...request, reflections: request.reflections.filter(({ deletedAt }) => deletedAt === null) };
  return [
    ...dueDaily(live),
    ...dueWeekly(live),
    ...dueMonthly(live),
    ...dueDuo(live),
    ...duePeriod(live, 'quarterly', { of: quarterOf, lastDay: lastDayOfQuarter }, { daysBefore: 21, daysAfter: 14 }),
  ];
};
