import fc from 'fast-check';
import type { WeekBin } from '../../shared/domain/statistics/weekly-bins.ts';
import { movedCases } from './moved-vectors.ts';

const FIRST = 2900;

const aWeek = fc.record({
  noise: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
  weight: fc.oneof(fc.double({ min: 0.3, max: 4, noNaN: true }), fc.constantFrom(0.001, 1, 40)),
  count: fc.integer({ min: 1, max: 5 }),
  /** Weeks to the one before: mostly none is left out. */
  distance: fc.oneof(
    { weight: 40, arbitrary: fc.constant(1) },
    { weight: 6, arbitrary: fc.integer({ min: 2, max: 8 }) },
    { weight: 1, arbitrary: fc.integer({ min: 9, max: 40 }) },
  ),
});

const aChange = fc.record({
  from: fc.nat({ max: 120 }),
  over: fc.constantFrom(0, 0, 0, 10, 30),
  size: fc.constantFrom(-0.7, 0.5, 0.9),
  /** After so many weeks it is gone again. */
  lasts: fc.constantFrom(6, 9, 12, 200),
});

/** A series of weeks, oldest first, in which something may have changed, at once or slowly, and more than once. */
export const anyWeeks = (limits: { readonly minLength: number; readonly maxLength: number }): fc.Arbitrary<WeekBin[]> =>
  fc
    .record({
      weeks: fc.array(aWeek, { ...limits, size: 'max' }),
      changes: fc.array(aChange, { maxLength: 3 }),
      likeness: fc.constantFrom(0, 0, 0.6, 0.9),
      scatter: fc.constantFrom(0.1, 0.5, 1),
    })
    .map(({ weeks, changes, likeness, scatter }) => {
      let [week, phase] = [FIRST, 0];
      return weeks.map(({ noise, weight, count, distance }, index): WeekBin => {
        week += distance;
        phase = likeness * phase + scatter * noise;
        const moved = changes.map(({ from, over, size, lasts }) =>
          index < from || index >= from + lasts ? 0 : size * Math.min(1, (index - from + 1) / (over + 1)),
        );
        const mean = Math.max(-1, Math.min(1, moved.reduce((sum, one) => sum + one, -0.2) + phase));
        return { week, weight, mean, count };
      });
    });

const takenBack = ['withdrawn', 'withdrawn-eight-before', 'withdrawn-by-first-week', 'withdrawn-behind-a-lean'];

/** A series in which a claim is, mostly, taken back: published ones, each value a little off. Chance hardly makes any. */
export const anyTakenBack: fc.Arbitrary<WeekBin[]> = fc
  .tuple(
    fc.constantFrom(...takenBack),
    fc.array(fc.double({ min: -0.02, max: 0.02, noNaN: true }), { minLength: 60, maxLength: 60 }),
  )
  .map(([name, off]) => {
    const bins = movedCases.find((one) => one.name === name)?.bins ?? [];
    return bins.map((bin, index) => ({ ...bin, mean: Math.max(-1, Math.min(1, bin.mean + (off[index] ?? 0))) }));
  });
