import { type CalendarDay, calendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import { studentT } from './student-t.ts';
import { newestSeries, type Observation, seriesEras, type WeekBin, weeklyBins } from './weekly-bins.ts';
import { dampedAutocorrelation } from './weighted-line.ts';

/** A stretch of days, both ends included. */
export type Period = { readonly from: CalendarDay; readonly to: CalendarDay };

/** Weekly means of two periods on one axis, and their difference (later minus earlier) with its 90 % band. */
export type PeriodComparison =
  | {
      readonly status: 'insufficient';
      readonly before: number;
      readonly after: number;
      /** The day on which another series began, where the earlier period holds the one before it. */
      readonly changedOn?: CalendarDay;
    }
  | {
      readonly status: 'ok';
      /** Weeks with an observation in each period. */
      readonly before: number;
      readonly after: number;
      readonly meanBefore: number;
      readonly meanAfter: number;
      readonly diff: number;
      readonly se: number;
      readonly lo: number;
      readonly hi: number;
      /** The day after both periods on which another series began. */
      readonly changedOn?: CalendarDay;
    };

const isIn = (day: CalendarDay, { from, to }: Period): boolean => from <= day && day <= to;

const summarise = (bins: readonly WeekBin[]) => {
  const weight = bins.reduce((sum, bin) => sum + bin.weight, 0);
  const mean = bins.reduce((sum, bin) => sum + bin.weight * bin.mean, 0) / weight;
  const squares = bins.reduce((sum, bin) => sum + bin.weight * (bin.mean - mean) ** 2, 0);
  return { weight, mean, squares, residuals: bins.map((bin) => ({ week: bin.week, residual: bin.mean - mean })) };
};

/** The weeks of a period, oldest first; a week that the period cuts counts with the days inside it. */
export const binsOf = (observations: readonly Observation[], { from, to }: Period): readonly WeekBin[] =>
  weeklyBins(
    observations.filter(({ date }) => date >= from),
    to,
  );

/** The observations of two periods that may be compared: those of the newest series that either holds. */
export const comparable = <Kind extends Observation>(
  observations: readonly Kind[],
  { earlier, later }: { readonly earlier: Period; readonly later: Period },
): readonly Kind[] =>
  newestSeries(
    observations.filter(({ date }) => isIn(date, earlier) || isIn(date, later)),
    later.to > earlier.to ? later.to : earlier.to,
  );

const changedOn = (day: CalendarDay | null): { readonly changedOn?: CalendarDay } =>
  day === null ? {} : { changedOn: day };

const DAY_ONE = calendarDay(0);

/** The days on which the compared series and the one after it began; null where there is none. */
const daysOfChange = (observations: readonly Observation[], own: readonly Observation[]) => {
  const last = observations.reduce((latest, { date }) => (date > latest ? date : latest), own[0]?.date ?? DAY_ONE);
  const eras = seriesEras(observations, last);
  const at = eras.findIndex((era) => era.observations[0]?.series === own[0]?.series);
  return { began: eras[at]?.from ?? null, next: at === -1 ? null : (eras[at + 1]?.from ?? null) };
};

/**
 * Compares two periods that share no day. At least 4 weeks with an observation on each side, else `insufficient`. A
 * difference in time, not a test of cause. docs/domain.md, section 3.8.
 */
export const comparePeriods = (
  observations: readonly Observation[],
  earlier: Period,
  later: Period,
): PeriodComparison => {
  const own = comparable(observations, { earlier, later });
  const { began, next } = daysOfChange(observations, own);
  const [before, after] = [binsOf(own, earlier), binsOf(own, later)];
  const counts = { before: before.length, after: after.length };
  if (Math.min(before.length, after.length) < parameters.comparisonMinWeeks) {
    const holdsOther = observations.some(
      (one) => (isIn(one.date, earlier) || isIn(one.date, later)) && !own.includes(one),
    );
    return { status: 'insufficient', ...counts, ...(holdsOther ? changedOn(began) : {}) };
  }
  const [b, a] = [summarise(before), summarise(after)];
  const df = before.length + after.length - 2;
  const s2 = Math.max(parameters.varianceFloor, (b.squares + a.squares) / df);
  const { inflation } = dampedAutocorrelation(b.residuals, a.residuals);
  const se = Math.sqrt(s2 * inflation * (1 / b.weight + 1 / a.weight));
  const diff = a.mean - b.mean;
  const half = studentT(parameters.z90, df) * se;
  const means = { meanBefore: b.mean, meanAfter: a.mean, diff, se, lo: diff - half, hi: diff + half };
  return { status: 'ok', ...counts, ...means, ...changedOn(next) };
};
