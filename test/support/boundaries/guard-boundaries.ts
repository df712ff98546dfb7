import { catalogueChanged, identicalAnswers, weekdayShift, writtenLate } from '../../../shared/domain/drift/guards.ts';
import { mixShift } from '../../../shared/domain/drift/mix-shift.ts';
import type { EntryObservation } from '../../../shared/domain/scoring/observations.ts';
import { back, boundary, counted, end, indexes, weekly } from './boundary.ts';

const observed = (given: Partial<EntryObservation>): EntryObservation => ({
  ...{ date: end, weight: 0.5, value: 0, lateDays: 0, catalogueVersion: '1', form: 'daily' },
  ...{ asksOwn: false, ratesActivities: false },
  ...given,
});

/** Halves of so many check-ins on two days of one week each, moved from Monday to Friday one by one. */
const weekdays = ([half, moved]: readonly [number, number]) => [
  ...indexes(half).map(() => observed({ date: back(13) })),
  ...indexes(half).map((index) => observed({ date: back(index < moved ? 2 : 6) })),
];

/** Halves of so many check-ins, of which so many were weekly ones before and after. */
const forms = ([half, before, after, weight]: readonly [number, number, number, number]) => [
  ...indexes(half).map((index) => observed({ date: back(8), weight, form: index < before ? 'weekly' : 'daily' })),
  ...indexes(half).map((index) => observed({ date: back(1), weight, form: index < after ? 'weekly' : 'daily' })),
];

const late = ([count, written, weight]: readonly [number, number, number]) =>
  indexes(count).map((index) => observed({ date: back(index), weight, lateDays: index < written ? 4 : 0 }));

export const guardBoundaries = {
  weekdayMinObservations: counted(
    'weekdayMinObservations',
    (count) => {
      const half = Math.floor(count / 2);
      const middle = count % 2 === 1 ? [observed({ date: back(10) })] : [];
      return weekdayShift([...weekdays([half, half]), ...middle], end).flag;
    },
    [false, true, true],
  ),
  weekdayDistance: boundary((given: readonly [number, number]) => weekdayShift(weekdays(given), end).flag, {
    below: [
      [
        [10, 5],
        [15, 8],
        [35, 20],
      ],
      false,
    ],
    at: [
      [5, 10, 15, 20, 25, 30, 35, 55, 70].filter((half) => half > 5).map((half) => [half, (half * 3) / 5] as const),
      true,
    ],
    above: [
      [
        [10, 7],
        [15, 10],
        [35, 22],
      ],
      true,
    ],
  }),
  identicalMinObservations: counted(
    'identicalMinObservations',
    (count) =>
      identicalAnswers(
        weekly(count, (week) => [0.3, 0.1 + 0.2, 0.9 / 3][week % 3] ?? 0),
        end,
      ),
    [false, true, true],
  ),
  mixMinObservations: counted(
    'mixMinObservations',
    (count) => {
      const middle = count % 2 === 1 ? [observed({ date: back(4) })] : [];
      return mixShift([...forms([Math.floor(count / 2), 0, count, 0.5]), ...middle], end).flag;
    },
    [false, true, true],
  ),
  mixDistance: boundary((given: readonly [number, number, number, number]) => mixShift(forms(given), end).flag, {
    below: [
      [
        [100, 0, 29, 0.5],
        [100, 0, 29, 0.1],
        [200, 20, 79, 1 / 3],
      ],
      false,
    ],
    at: [
      [0, 10, 20, 30, 35].flatMap((before) =>
        [0.5, 0.1, 1 / 3, 0.71].map((w) => [100, before, before + 30, w] as const),
      ),
      true,
    ],
    above: [
      [
        [100, 0, 31, 0.5],
        [100, 0, 31, 0.1],
        [200, 20, 81, 1 / 3],
      ],
      true,
    ],
  }),
  catalogueMinWeeks: counted(
    'catalogueMinWeeks',
    (weeks) =>
      catalogueChanged(
        indexes(20).map((index) => observed({ date: back(7 * index), catalogueVersion: index < weeks ? '2' : '1' })),
        end,
      ),
    [true, false, false],
  ),
  lateShare: boundary((given: readonly [number, number, number]) => writtenLate(late(given), end), {
    below: [
      [
        [10, 3, 0.5],
        [100, 39, 0.1],
      ],
      false,
    ],
    at: [
      [5, 10, 15, 25, 35, 70].flatMap((n) => [0.5, 0.1, 1 / 3, 0.71].map((w) => [n, (n * 2) / 5, w] as const)),
      false,
    ],
    above: [
      [
        [10, 5, 0.5],
        [100, 41, 0.1],
      ],
      true,
    ],
  }),
} as const;
