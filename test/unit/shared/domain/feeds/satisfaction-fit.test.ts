import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import {
  fitWeeks,
  measureSatisfactionFit,
  readSatisfactionFit,
} from '../../../../../shared/domain/feeds/satisfaction-fit.ts';
import { satisfactionFitSentence } from '../../../../../shared/domain/feeds/satisfaction-sentences.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { aReflection, day } from '../../../../support/builders.ts';

// Two uneven steps apart, so that neighbouring weeks do not resemble each other.
const weeks = (n: number, sign: number) =>
  Array.from({ length: n }, (_, week) => ({ week, time: ((week * 7) % n) / n, satisfaction: sign * ((week * 7) % n) }));

describe('satisfaction and time', () => {
  it('is silent below 20 common weeks', () => {
    expect(measureSatisfactionFit(weeks(19, 1)).status).toBe('insufficient');
    expect(satisfactionFitSentence(measureSatisfactionFit(weeks(19, 1)))).toBeNull();
  });

  it('says which way weeks of people time were rated, and never why', () => {
    const fit = measureSatisfactionFit(weeks(23, 1));
    expect(fit).toMatchObject({ status: 'higher', n: 23 });
    expect(fit.rho).toBeCloseTo(1, 10);
    expect(satisfactionFitSentence(fit)).toEqual({
      id: 'satisfaction-fit',
      text:
        'Weeks with more people time tended to be weeks in which you were more satisfied with how the days’ time was ' +
        'spent. Order in time and cause are not known.',
      footnote: 'Ranks of 23 weeks.',
    });
    expect(measureSatisfactionFit(weeks(23, -1)).status).toBe('lower');
  });

  it('gives tied weeks the middle of their ranks', () => {
    const group = (rank: number) => (rank < 3 ? 1 : rank < 16 ? 2 : 5);
    const tied = weeks(20, 1).map((week) => ({ ...week, satisfaction: group(week.satisfaction) }));
    // Mid-ranks 2 (three weeks), 10 (thirteen) and 18.5 (four) against ranks 1 to 20.
    expect(measureSatisfactionFit(tied).rho).toBeCloseTo(0.846, 4);
  });

  it('counts weeks that resemble their neighbours for less, and then may stay silent', () => {
    const slow = Array.from({ length: 24 }, (_, week) => ({ week, time: week, satisfaction: week }));
    // Neighbours resemble each other so much that 24 weeks would count as three: four is the least.
    expect(measureSatisfactionFit(slow).effectiveN).toBe(4);
    expect(measureSatisfactionFit(weeks(23, 1)).effectiveN).toBeGreaterThan(15);
  });

  it('is unclear when one of the two never varies', () => {
    const flat = weeks(20, 1).map((week) => ({ ...week, satisfaction: 3 }));
    expect(measureSatisfactionFit(flat)).toMatchObject({ status: 'unclear', rho: null });
  });

  it('has no rank correlation where time is the same each week, whatever the splits it is made of', () => {
    // 7, 4 and 9 chips: shares whose weekly means differ in their last bit only.
    const split = { people: 7, coordination: 4, technical: 9, other: 0 };
    const entries = Array.from({ length: 26 }, (_, week) =>
      [0, 1, 2].slice(0, 1 + (week % 3)).map((offset) =>
        aReflection({
          id: `w${week}-${offset}`,
          forDate: addDays(day('2026-01-05'), 7 * week + offset),
          split,
          satisfaction: 1 + ((week + offset) % 5),
        }),
      ),
    ).flat();
    expect(readSatisfactionFit(entries, day('2026-07-05'))).toMatchObject({ n: 26, status: 'unclear', rho: null });
  });

  it('reads the daily question where it has twenty weeks, else the weekly one, never both as one', () => {
    const split = { people: 10, coordination: 0, technical: 10, other: 0 };
    const one = (week: number, form: 'daily' | 'weekly', satisfaction: number) =>
      aReflection({
        id: `${form}${week}`,
        ...{ form, split, satisfaction },
        forDate: addDays(day('2026-01-05'), 7 * week),
      });
    const weekly = Array.from({ length: 24 }, (_, week) => one(week, 'weekly', 1));
    const daily = (n: number) => Array.from({ length: n }, (_, week) => one(week, 'daily', 5));
    const read = (days: number) => readSatisfactionFit([...weekly, ...daily(days)], day('2026-07-05'));
    expect([read(20).question, read(20).n]).toEqual(['day', 20]);
    expect([read(19).question, read(19).n]).toEqual(['week', 24]);
    expect(fitWeeks([...weekly, ...daily(3)], day('2026-07-05'), 'week')[0]?.satisfaction).toBe(1);
  });

  it('does not read an answer written more than two weeks later', () => {
    const split = { people: 10, coordination: 0, technical: 10, other: 0 };
    const written = (after: number) => {
      const late = aReflection({ id: 'a', forDate: day('2026-02-03'), satisfaction: 1 });
      const onTime = aReflection({ id: 'b', forDate: day('2026-02-04'), split, satisfaction: 5 });
      return [{ ...late, createdLocalDate: addDays(late.forDate, after) }, onTime];
    };
    const read = (after: number) => fitWeeks(written(after), day('2026-03-15'), 'day')[0]?.satisfaction;
    expect([read(14), read(15)]).toEqual([3, 5]);
  });

  it('takes complete weeks with both answers', () => {
    const split = { people: 10, coordination: 0, technical: 10, other: 0 };
    const entries = [
      aReflection({ id: 'a', forDate: day('2026-02-03'), split, satisfaction: 2 }),
      aReflection({ id: 'b', forDate: day('2026-02-04'), satisfaction: 4 }),
      aReflection({ id: 'c', forDate: day('2026-02-10'), satisfaction: 4 }),
      aReflection({ id: 'd', forDate: day('2026-02-17'), split, satisfaction: 4 }),
    ];
    expect(fitWeeks(entries, day('2026-02-18'), 'day')).toEqual([{ week: 2927, satisfaction: 3, time: 0 }]);
    expect(fitWeeks(sampleDiary().reflections, day('2026-07-05'), 'day').length).toBeGreaterThan(20);
  });
});
