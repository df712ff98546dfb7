import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek } from '../../shared/calendar/iso-week.ts';
import { binsOf, comparePeriods, type Period } from '../../shared/domain/compare-periods.ts';
import { comparisonPresets } from '../../shared/domain/comparison-presets.ts';
import { type ComparedCurve, comparisonText } from '../../shared/domain/comparison-sentences.ts';
import { observe } from '../../shared/domain/observations.ts';
import type { Observation } from '../../shared/domain/weekly-bins.ts';
import type { ComparedCurveView, ComparedSide, CompareView } from '../../shared/ipc/compare-views.ts';
import type { Journal } from './journal.ts';
import { promptsOf } from './journal-words.ts';

/** Two periods, or null for the first that suggest themselves. */
export type ComparedPeriods = { readonly earlier: Period; readonly later: Period } | null;

const sideOf = (observations: readonly Observation[], period: Period, mean: number | null): ComparedSide => {
  const bins = binsOf(observations, period);
  return {
    weeks: bins.length,
    n: bins.reduce((sum, { count }) => sum + count, 0),
    mean,
    dots: bins.map(({ week, mean: value, count }) => ({ week, monday: firstDayOfWeek(week), n: count, value })),
  };
};

const curveOf = (
  id: ComparedCurve,
  observations: readonly Observation[],
  { earlier, later }: NonNullable<ComparedPeriods>,
): ComparedCurveView => {
  const comparison = comparePeriods(observations, earlier, later);
  const measured = comparison.status === 'ok' ? comparison : null;
  return {
    id,
    sentence: comparisonText(id, comparison),
    earlier: sideOf(observations, earlier, measured?.meanBefore ?? null),
    later: sideOf(observations, later, measured?.meanAfter ?? null),
    diff: measured?.diff ?? null,
    lo: measured?.lo ?? null,
    hi: measured?.hi ?? null,
  };
};

/** Two periods of a journal side by side, and the pairs that suggest themselves as of a day. */
export const compareView = (
  journal: Pick<Journal, 'entries' | 'roles' | 'of'>,
  asOf: CalendarDay,
  wanted: ComparedPeriods,
): CompareView => {
  const presets = comparisonPresets(journal.roles(), asOf).map((preset) => ({ ...preset }));
  const first = presets[0];
  const periods = wanted ?? first ?? { earlier: { from: asOf, to: asOf }, later: { from: asOf, to: asOf } };
  const { earlier, later } = periods;
  const overlap = earlier.to >= later.from || earlier.from > earlier.to || later.from > later.to;
  const { energy, time, total } = observe(journal.entries(), promptsOf(journal));
  const curves = overlap
    ? []
    : [curveOf('energy', energy, periods), curveOf('time', time, periods), curveOf('total', total, periods)];
  return { presets, earlier, later, overlap, curves };
};
