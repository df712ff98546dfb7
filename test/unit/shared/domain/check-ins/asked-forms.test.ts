import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay, daysBetween } from '../../../../../shared/calendar/calendar-day.ts';
import { isSamePeriod, periodStart } from '../../../../../shared/check-ins/form-period.ts';
import {
  type Asked,
  type AskRequest,
  askedForms,
  FIRST_WEEK_DAYS,
  MOST_BESIDES,
} from '../../../../../shared/domain/check-ins/asked-forms.ts';
import { dueForms } from '../../../../../shared/domain/check-ins/due-forms.ts';
import { aReflection, day } from '../../../../support/builders.ts';

type Reflections = AskRequest['reflections'];
type Answering = (asked: Asked, day: CalendarDay) => boolean;
type Shown = { readonly day: CalendarDay; readonly shown: readonly Asked[]; readonly waiting: readonly Asked[] };

/** A writer who opens Driftline every evening, makes the daily check-in, and of what else is shown what `answers`. */
const live = (start: CalendarDay, days: number, answers: Answering, given: Partial<AskRequest> = {}) => {
  const reflections: Reflections[number][] = [];
  const evenings: Shown[] = [];
  const nothing = { roles: [], experiments: [], decisions: [], holidays: [], duoFrom: null };
  for (let at = 0; at < days; at += 1) {
    const today = addDays(start, at);
    const request = {
      ...nothing,
      today,
      since: reflections.length === 0 ? null : start,
      reflections,
      writtenOn: [...new Set(reflections.map(({ createdLocalDate }) => createdLocalDate))],
      ...given,
    };
    const asked = askedForms(request);
    evenings.push({ day: today, ...asked });
    const make = (form: Asked['form'] | 'daily', forDate: CalendarDay) =>
      reflections.push(aReflection({ id: `${form}${today}`, form, forDate, createdLocalDate: today }));
    make('daily', today);
    for (const one of asked.shown) if (answers(one, today)) make(one.form, one.forDate);
  }
  return { evenings, reflections };
};

const always: Answering = () => true;
const never: Answering = () => false;
const everyDayOf = (from: string, days: number) => Array.from({ length: days }, (_, at) => addDays(day(from), at));

// Every day of a month and of a week, around a leap day and the end of a quarter.
const starts = everyDayOf('2028-02-26', 35);

describe('a first month, whatever day it begins on', () => {
  it.each([
    ['answers everything', always],
    ['answers nothing but the day', never],
    ['answers on Sundays', (_: Asked, on: CalendarDay) => daysBetween(day('2028-01-02'), on) % 7 === 0],
  ])('is one thing a day for a week, and never more than two besides after it, for who %s', (_, answers) => {
    for (const start of starts) {
      const { evenings } = live(start, 40, answers);
      for (const { day: on, shown } of evenings) {
        const most = daysBetween(start, on) < FIRST_WEEK_DAYS ? 0 : MOST_BESIDES;
        expect(shown.length, `${start} on ${on}`).toBeLessThanOrEqual(most);
      }
    }
  });

  it('asks for nothing whose period began before the first check-in', () => {
    for (const start of starts) {
      const { evenings } = live(start, 60, never);
      const asked = evenings.flatMap(({ shown, waiting }) => [...shown, ...waiting]);
      expect(asked.length).toBeGreaterThan(0);
      for (const { form, forDate } of asked) expect(periodStart(form, forDate) >= start, `${start} ${form}`).toBe(true);
    }
  });

  it('closes no window that it did not show, even for who answers nothing', () => {
    for (const start of starts.filter((_, at) => at % 8 === 0)) {
      const duoFrom = addDays(start, 28);
      const { evenings, reflections } = live(start, 130, never, { duoFrom });
      const wasShown = (form: Asked['form'], forDate: CalendarDay) =>
        evenings.some(({ shown }) =>
          shown.some((one) => one.form === form && isSamePeriod(form, one.forDate, forDate)),
        );
      for (const { day: today } of evenings.slice(0, 105)) {
        const past = reflections.filter(({ createdLocalDate }) => createdLocalDate < today);
        const hasPartner = today >= duoFrom;
        for (const { form, forDate } of dueForms({ today, hour: 12, reflections: past, hasPartner, holiday: false })) {
          if (form === 'daily' || periodStart(form, forDate) < start) continue;
          expect(wasShown(form, forDate), `${start}: ${form} ${forDate}`).toBe(true);
        }
      }
    }
  });
});

describe('what is due besides the day', () => {
  const since = day('2026-01-01');
  const daily = (on: string) => aReflection({ forDate: day(on) });
  const at = (today: string, given: Partial<AskRequest> = {}) =>
    askedForms({
      today: day(today),
      since,
      reflections: [],
      writtenOn: [],
      duoFrom: null,
      roles: [],
      experiments: [],
      decisions: [],
      holidays: [],
      ...given,
    });
  const forms = (asked: readonly Asked[]) => asked.map(({ form }) => form);

  it('is nothing before the first own check-in', () => {
    expect(at('2026-03-26', { since: null })).toEqual({ shown: [], waiting: [] });
  });

  it('stands in the order weekly, monthly, duo, quarterly, two of them shown', () => {
    const { shown, waiting } = at('2026-03-26', { duoFrom: day('2026-02-01') });
    expect([forms(shown), forms(waiting)]).toEqual([
      ['weekly', 'monthly'],
      ['duo', 'quarterly'],
    ]);
  });

  it('gives way once it was shown on three days', () => {
    const written = ['2026-03-26', '2026-03-27', '2026-03-28'];
    const given = { writtenOn: written.map(day), reflections: written.map(daily) };
    const { shown, waiting } = at('2026-03-29', { ...given, duoFrom: day('2026-02-01') });
    expect([forms(shown), forms(waiting)]).toEqual([
      ['duo', 'quarterly'],
      ['weekly', 'monthly'],
    ]);
  });

  it('does not move up on a day on which one was made', () => {
    const made = aReflection({ form: 'weekly', forDate: day('2026-03-26') });
    const { shown, waiting } = at('2026-03-26', { reflections: [made], duoFrom: day('2026-02-01') });
    expect([forms(shown), forms(waiting)]).toEqual([['monthly'], ['duo', 'quarterly']]);
  });

  it('is nothing on holiday', () => {
    const holiday = { from: day('2026-03-20'), to: null, deletedAt: null } as AskRequest['holidays'][number];
    expect(at('2026-03-26', { holidays: [holiday] })).toEqual({ shown: [], waiting: [] });
  });

  it('has no duo form before 28 days with a partner', () => {
    expect(forms(at('2026-02-18', { duoFrom: day('2026-02-19') }).shown)).not.toContain('duo');
    expect(forms(at('2026-02-19', { duoFrom: day('2026-02-19') }).shown)).toContain('duo');
  });
});
