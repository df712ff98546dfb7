import fc from 'fast-check';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { DuoCheckIn } from '../../shared/domain/duo/duo.ts';
import { activities } from '../../shared/domain/questions/prompt-catalogue.ts';
import type { BalanceWeek } from '../../shared/domain/scoring/balance-weeks.ts';
import type { Observation } from '../../shared/domain/statistics/weekly-bins.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';
import { aReflection, day } from './builders.ts';

/** Sunday on which every generated journal is read. */
export const readingDay = day('2026-07-05');

const clampTo = (low: number, high: number, value: number): number => Math.min(high, Math.max(low, value));

const daysBack = (days: number): CalendarDay => addDays(readingDay, -days);

const WEEKS = 30;

/** A series with a level, a slope, noise and gaps, two values a week, so that every status of the statistic comes up. */
export const aSeries: fc.Arbitrary<readonly Observation[]> = fc
  .record({
    level: fc.double({ min: -1, max: 1, noNaN: true }),
    slopePerWeek: fc.constantFrom(0, 0.01, -0.01, 0.03, -0.03, 0.06, -0.06),
    noise: fc.constantFrom(0, 0.03, 0.1, 0.3),
    // Cycled through: prime in length, so that it never falls in step with the two values a week.
    draws: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
    weeks: fc.integer({ min: 0, max: WEEKS }),
    silentWeeks: fc.integer({ min: 0, max: 12 }),
    missing: fc.array(fc.nat(WEEKS), { maxLength: 6 }),
  })
  .map(({ level, slopePerWeek, noise, draws, weeks, silentWeeks, missing }) =>
    Array.from({ length: 2 * weeks }, (_, index) => ({ index, back: Math.floor(index / 2) }))
      .filter(({ back }) => !missing.includes(back))
      .map(({ index, back }) => ({
        date: daysBack(7 * (back + (silentWeeks > 8 ? silentWeeks : 0)) + (index % 2) * 3),
        weight: 0.6,
        value: clampTo(-1, 1, level - slopePerWeek * back + noise * (draws[index % draws.length] ?? 0)),
      })),
  );

const rating = (low: number, high: number) => fc.option(fc.integer({ min: low, max: high }));

const anActivity = fc.record({
  activity: fc.constantFrom(...activities.slice(0, 4), ...activities.slice(-4)),
  minutes: fc.option(fc.integer({ min: 0, max: 480 })),
  energy: rating(-2, 2),
});

/** Check-ins over some months with activities, satisfaction, burden, path and weekly answers. */
export const someReflections: fc.Arbitrary<Reflection[]> = fc
  .array(
    fc
      .record({
        back: fc.nat(120),
        form: fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const),
        activities: fc.array(anActivity, { maxLength: 3 }),
        satisfaction: rating(1, 5),
        burden: fc.option(fc.record({ emotional: rating(0, 4), intellectual: rating(0, 4) })),
        answers: fc.dictionary(fc.constantFrom('EC01', 'EC02', 'EC03', 'EC04', 'PA01'), rating(-3, 3)),
      })
      .map(({ back, activities: rated, ...rest }) => ({
        ...rest,
        forDate: daysBack(back),
        activities: rated.map(({ activity, ...given }) => ({
          activityId: activity.id,
          category: activity.category,
          ...given,
        })),
      })),
    { maxLength: 60, size: 'max' },
  )
  .map((list) =>
    list.map((given, index) => aReflection({ ...given, id: `e${index}`, createdLocalDate: given.forDate })),
  );

/** Duo check-ins, oldest first, with any of their questions skipped. */
export const someDuoCheckIns: fc.Arbitrary<DuoCheckIn[]> = fc
  .array(
    fc.record({
      back: fc.nat(300),
      answers: fc.dictionary(
        fc.constantFrom('DU01', 'DU03', 'DU05', 'DU06', 'DU07', 'DU08', 'DU09', 'DU11', 'DU12', 'DU13', 'DU18'),
        rating(1, 5),
        { minKeys: 4 },
      ),
    }),
    { maxLength: 8, size: 'max' },
  )
  .map((list) =>
    list.map(({ back, answers }) => ({ date: daysBack(back), answers })).sort((a, b) => (a.date < b.date ? -1 : 1)),
  );

const aCountPair = fc.option(fc.record({ planned: fc.nat(9), done: fc.nat(12) }));

/** Weeks of a combined role, numbered from 0. */
export const someBalanceWeeks: fc.Arbitrary<BalanceWeek[]> = fc
  .array(
    fc.record({
      // Often alike, so that high pressure now and then goes with no difference at all.
      shares: fc.option(fc.oneof(fc.constant([4, 6, 10] as const), fc.tuple(fc.nat(10), fc.nat(10), fc.nat(10)))),
      pressure: rating(1, 5),
      oneToOnes: aCountPair,
      reviews: aCountPair,
    }),
    { maxLength: 30, size: 'max' },
  )
  .map((weeks) =>
    weeks.map(({ shares, ...rest }, w) => {
      const [people, coordination, technical] = shares ?? [0, 0, 0];
      const sum = people + coordination + technical;
      if (sum === 0) return { w, ...rest };
      return { w, people: people / sum, coordination: coordination / sum, technical: technical / sum, ...rest };
    }),
  );
