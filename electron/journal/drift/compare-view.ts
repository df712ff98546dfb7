import { addDays, type CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, type WeekIndex, weekIndex } from '../../../shared/calendar/iso-week.ts';
import { LONGEST_STORY_WEEKS } from '../../../shared/constants.ts';
import { comparisonPresets } from '../../../shared/domain/drift/comparison-presets.ts';
import { type ComparedCurve, comparisonText } from '../../../shared/domain/drift/comparison-sentences.ts';
import { observe } from '../../../shared/domain/scoring/observations.ts';
import { binsOf, comparable, comparePeriods, type Period } from '../../../shared/domain/statistics/compare-periods.ts';
import type { Observation } from '../../../shared/domain/statistics/weekly-bins.ts';
import type { ComparedCurveView, ComparedSide, CompareView } from '../../../shared/ipc/drift.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';

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
  const own = comparable(observations, { earlier, later });
  const measured = comparison.status === 'ok' ? comparison : null;
  return {
    id,
    sentence: comparisonText(id, comparison),
    earlier: sideOf(own, earlier, measured?.meanBefore ?? null),
    later: sideOf(own, later, measured?.meanAfter ?? null),
    diff: measured?.diff ?? null,
    lo: measured?.lo ?? null,
    hi: measured?.hi ?? null,
  };
};

type Drawn = readonly [first: WeekIndex, last: WeekIndex];

/** The weeks to draw of a period: none before the first answer in it, before a working life, or after today's. */
const drawnWeeks = ({ from, to }: Period, asOf: CalendarDay, observations: readonly Observation[]): Drawn => {
  const weeks = observations.filter(({ date }) => date >= from && date <= to).map(({ date }) => weekIndex(date));
  const begun = weeks.reduce((first, week) => Math.min(first, week), weeks[0] ?? weekIndex(from));
  const first = Math.max(begun, weekIndex(asOf) - LONGEST_STORY_WEEKS + 1);
  const last = Math.min(weekIndex(to), Math.max(first, weekIndex(addDays(asOf, 1))));
  return [first, Math.max(first, last)];
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
  const observed = observe(journal.entries(), promptsOf(journal));
  const oldest = firstDayOfWeek(weekIndex(asOf) - LONGEST_STORY_WEEKS + 1);
  const newest = later.to > asOf ? later.to : asOf;
  const inStory = (series: readonly Observation[]) => series.filter(({ date }) => date >= oldest && date <= newest);
  const [energy, time, total] = [inStory(observed.energy), inStory(observed.time), inStory(observed.total)];
  const all = [...energy, ...time, ...total];
  const drawn = { earlier: drawnWeeks(earlier, asOf, all), later: drawnWeeks(later, asOf, all) };
  const curves = overlap
    ? []
    : [curveOf('energy', energy, periods), curveOf('time', time, periods), curveOf('total', total, periods)];
  return { presets, earlier, later, drawn, overlap, curves };
};
