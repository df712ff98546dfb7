import { addDays } from '../../../shared/calendar/calendar-day.ts';
import { lateFactor } from '../../../shared/check-ins/late-factor.ts';
import { measureDrift } from '../../../shared/domain/drift/drift.ts';
import { sideOf } from '../../../shared/domain/drift/drift-level.ts';
import { measureGap } from '../../../shared/domain/drift/gap-between-curves.ts';
import { measureHandsOn } from '../../../shared/domain/drift/hands-on-band.ts';
import { measureYear } from '../../../shared/domain/drift/shown-drift.ts';
import { compareAround } from '../../../shared/domain/roles/role-comparison.ts';
import { type EntryObservation, observe } from '../../../shared/domain/scoring/observations.ts';
import { comparePeriods } from '../../../shared/domain/statistics/compare-periods.ts';
import { isSame } from '../../../shared/domain/statistics/same-value.ts';
import type { Observation } from '../../../shared/domain/statistics/weekly-bins.ts';
import { aReflection } from '../builders.ts';
import { back, boundary, chips, counted, end, indexes, spreads, weekly } from './boundary.ts';

/** So many check-ins over nine weeks in a row: enough of weeks and of span for a movement. */
const overNineWeeks = (count: number): readonly Observation[] =>
  indexes(count).map((index) => ({ date: back(7 * (index % 9) + Math.floor(index / 9)), weight: 0.6, value: 0 }));

/** Two check-ins in each of so many weeks, the first and the last of which lie `span` weeks apart. */
const overSpan = (weeks: number, span: number): readonly Observation[] =>
  indexes(weeks).flatMap((index) => {
    const week = index === weeks - 1 ? span : index;
    return [0, 1].map((part) => ({ date: back(7 * week + part), weight: 0.6, value: 0 }));
  });

const isTooEarly = (observations: readonly Observation[]): boolean =>
  measureDrift(observations, end).status === 'insufficient';

const hasLevel = (observations: readonly Observation[]): boolean => measureDrift(observations, end).level !== null;

/** The same as check-ins of one form, for what their guards read. */
const asEntries = (observations: readonly Observation[]): readonly EntryObservation[] =>
  observations.map((one) => ({
    ...{ ...one, catalogueVersion: '2026.1', lateDays: 0 },
    ...{ form: 'weekly', asksOwn: false, ratesActivities: false },
  }));

/** Energy and time so far apart that the band of the gap begins here; both on their sides. */
const apart = (low: number) => {
  const flat = measureGap(weekly(30), weekly(30), end);
  const gap = low - (flat.lo ?? 0);
  return [0.05, -0.05, 1 / 15, -0.07, 0.1].map((offset) => [gap / 2 + offset, -gap / 2 + offset] as const);
};

/** Eight splits in as many weeks, with so many chips for other things. */
const others = (list: readonly number[]) =>
  observe(
    list.map((other, index) =>
      aReflection({ id: `o${index}`, forDate: back(7 * index), split: chips(0, 20 - other, other) }),
    ),
  ).handsOn;

export const driftBoundaries = {
  windowWeeks: counted('windowWeeks', (weeks) => measureDrift(weekly(weeks), end).weeks, [25, 26, 26]),
  yearWindowWeeks: counted(
    'yearWindowWeeks',
    (weeks) => measureYear(asEntries(weekly(weeks)), end)?.weeks,
    [51, 52, 52],
  ),
  yearMinWeeks: counted('yearMinWeeks', (weeks) => measureYear(asEntries(weekly(weeks)), end)?.weeks, [
    undefined,
    40,
    41,
  ]),
  maxGapWeeks: counted(
    'maxGapWeeks',
    (gap) => {
      const older = weekly(3).map((one) => ({ ...one, date: addDays(one.date, -7 * gap) }));
      const [broken, paused] = [measureDrift([...older, ...weekly(1)], end), measureDrift(older, end)];
      return [broken.weeks, paused.status];
    },
    [
      [4, 'insufficient'],
      [4, 'insufficient'],
      [1, 'paused'],
    ],
  ),
  minReflections: counted('minReflections', (count) => isTooEarly(overNineWeeks(count)), [true, false, false]),
  minWeeks: counted('minWeeks', (weeks) => isTooEarly(overSpan(weeks, 12)), [true, false, false]),
  minSpanWeeks: counted('minSpanWeeks', (span) => isTooEarly(overSpan(8, span)), [true, false, false]),
  levelMinReflections: counted(
    'levelMinReflections',
    (count) => hasLevel(indexes(count).map((index) => ({ date: back(7 * (index % 4)), weight: 0.6, value: 0 }))),
    [false, true, true],
  ),
  levelMinWeeks: counted('levelMinWeeks', (weeks) => hasLevel([...weekly(weeks), ...weekly(weeks)]), [
    false,
    true,
    true,
  ]),
  sideThreshold: boundary((level: number) => sideOf({ level, lo: level - 0.1, hi: level + 0.1 }) !== 'between', {
    below: [[0.149, -0.149], false],
    at: [[0.15, -0.15, 0.05 * 3, 0.1 + 0.05, 0.45 / 3, 1.2 - 1.05, -(1.2 - 1.05)], true],
    above: [[0.151, -0.151], true],
  }),
  leastSharedPart: boundary((list: readonly number[]) => measureHandsOn(others(list), end, null).status, {
    below: [spreads(81, 8), 'mostly-other'],
    at: [[...spreads(80, 8), [8, 12, 7, 13, 1, 19, 10, 10], [9, 9, 9, 9, 11, 11, 11, 11]], 'no-range'],
    above: [spreads(79, 8), 'no-range'],
  }),
  gapClear: boundary(
    ([energy, time]: readonly [number, number]) =>
      measureGap(
        weekly(30, () => energy),
        weekly(30, () => time),
        end,
      ).status,
    { below: [apart(0.0999), 'no-clear-gap'], at: [apart(0.1), 'no-clear-gap'], above: [apart(0.1001), 'gap'] },
  ),
  gapMinWeeks: counted('gapMinWeeks', (weeks) => measureGap(weekly(weeks), weekly(12), end).status, [
    ...(['insufficient', 'no-clear-gap', 'no-clear-gap'] as const),
  ]),
  timelyDays: counted('timelyDays', lateFactor, [1, 1, 0.5]),
  lateDays: counted('lateDays', lateFactor, [0.5, 0.5, 0]),
  comparisonWeeks: counted(
    'comparisonWeeks',
    (weeks) => compareAround(weekly(weeks + 5), back(7 * 5 - 1), end).before,
    [12, 13, 13],
  ),
  comparisonMinWeeks: counted(
    'comparisonMinWeeks',
    (weeks) => {
      const periods = [
        { from: back(400), to: back(7 * 8 - 1) },
        { from: back(7 * 8 - 2), to: end },
      ] as const;
      return comparePeriods(weekly(8 + weeks), ...periods).status;
    },
    ['insufficient', 'ok', 'ok'],
  ),
  sameValueWithin: boundary((value: number) => isSame(value, 0), {
    below: [[0.9e-9, -0.9e-9], true],
    at: [[1e-9, -1e-9], false],
    above: [[1.1e-9, -1.1e-9], false],
  }),
} as const;
