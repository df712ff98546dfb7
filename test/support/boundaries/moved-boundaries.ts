import { parameters } from '../../../shared/constants.ts';
import { nextClaims, signBelow } from '../../../shared/domain/moved/claims.ts';
import { shapeOf } from '../../../shared/domain/moved/look.ts';
import { measureMoved } from '../../../shared/domain/moved/moved.ts';
import { halfYear, runAt } from '../../../shared/domain/moved/run.ts';
import { unclaimed } from '../../../shared/domain/moved/verdict.ts';
import { createWindows } from '../../../shared/domain/moved/windows.ts';
import type { WeekBin } from '../../../shared/domain/statistics/weekly-bins.ts';
import { movedCases } from '../moved-vectors.ts';
import { boundary, counted, indexes } from './boundary.ts';

const NOW = 3000;

/** Two check-ins in each of so many weeks in a row up to now, without any scatter. */
const still = (weeks: number): readonly WeekBin[] =>
  indexes(weeks).map((index) => ({ week: NOW - weeks + 1 + index, weight: 1, mean: 0, count: 2 }));

const sunday = createWindows(halfYear).read(still(26), NOW);

/** Whether a claim that ends now is taken back, with so many weeks before the one that was named first. */
const isTakenBack = (before: number): boolean => {
  const sinceWeek = (runAt(still(26), NOW, halfYear).bins[0]?.week ?? 0) + before;
  const claim = { sign: 1, first: NOW - 5, sinceWeek, clear: NOW - 1 } as const;
  const standing = { claim, withdrawal: null };
  return nextClaims(standing, NOW, sunday, { now: 0, earlier: 0 }).withdrawal !== null;
};

/** Whether the weight of "nothing changed" is below a limit, on both sides of it, for a change either way. */
const weightBelow = (limit: number) =>
  boundary(([p0, change]: readonly [number, number]) => signBelow({ p0, change }, limit) !== 0, {
    below: [[[limit - 1e-6, 0.4] as const, [limit - 1e-6, -0.4] as const], true],
    at: [[[limit, 0.4] as const, [limit * 3 * (1 / 3), -0.4] as const], false],
    above: [[[limit + 1e-6, 0.4] as const], false],
  });

const takenBack = movedCases.find(({ name }) => name === 'withdrawn');
const lastOfClaim = takenBack?.looks.find(({ expected }) => expected.withdrawn != null)?.expected.withdrawn ?? 0;

const interval = (weeks: number) => ({ week: NOW, first: NOW - 1, last: NOW - 1 + weeks });

export const movedBoundaries = {
  stepSideWeeks: counted('stepSideWeeks', (side) => measureMoved(still(2 * side), NOW).sinceWeek !== null, [
    ...([false, true, true] as const),
  ]),
  memoryWindows: counted(
    'memoryWindows',
    (older) => Math.round(10 / (measureMoved(still(26 * (1 + older)), NOW).bar ?? 1)),
    [85, 95, 95],
  ),
  movedBar: weightBelow(1 / parameters.movedBar),
  yearBar: weightBelow(1 / parameters.yearBar),
  leanBelow: weightBelow(parameters.leanBelow),
  keepBelow: weightBelow(parameters.keepBelow),
  materialChange: boundary((change: number) => signBelow({ p0: 0.01, change }, 0.1), {
    below: [[0.1499, -0.1499], 0],
    at: [[0.15, 0.05 * 3, 0.1 + 0.05, 1.2 - 1.05], 1],
    above: [[0.1501], 1],
  }),
  equivalenceBound: boundary((mdc: number) => unclaimed({ p0: 0.9, change: 0, mdc }).status, {
    below: [[0.2499], 'held-steady'],
    at: [[0.25, 0.05 * 5, 1.3 - 1.05], 'held-steady'],
    above: [[0.2501], 'no-clear-movement'],
  }),
  namedFrom: boundary(
    (weight: number) => [shapeOf(weight, 1 - weight, interval(2)), shapeOf(1 - weight, weight, interval(2))],
    {
      below: [[0.7499], [null, null]],
      at: [
        [0.75, 0.25 * 3, 1 - 0.25, 0.15 / 0.2],
        ['step', 'gradual'],
      ],
      above: [[0.7501], ['step', 'gradual']],
    },
  ),
  namedWeeks: counted('namedWeeks', (weeks) => shapeOf(0.9, 0.1, interval(weeks)), ['step', 'step', null]),
  withdrawnMinBefore: counted('withdrawnMinBefore', isTakenBack, [false, true, true]),
  withdrawnWeeks: counted(
    'withdrawnWeeks',
    (weeks) => measureMoved(takenBack?.bins ?? [], lastOfClaim + weeks).withdrawn !== null,
    [true, true, false],
  ),
} as const;
