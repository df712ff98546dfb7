import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, weekIndex } from '../../calendar/iso-week.ts';
import { LONGEST_STORY_WEEKS } from '../../constants.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { type DriftLevel, measureLevel } from '../drift/drift-level.ts';
import type { AnswerCounts } from '../questions/answer-counts.ts';
import type { ActivityLookup } from '../questions/prompt-catalogue.ts';
import { observe } from '../scoring/observations.ts';
import { type LevelPoint, levelLine, type WeekDot, weekDots } from '../statistics/level-line.ts';
import { type ActivityEnergy, energyByActivity, equalShare } from './activity-energy.ts';
import type { Period } from './activity-ratings.ts';
import { type BurdenWeek, burdenAnswers, burdenWeeks } from './burden.ts';
import { readSatisfactionFit, type SatisfactionFit } from './satisfaction-fit.ts';
import { type StopSignal, stopSignals } from './stop-signals.ts';
import { type Comparisons, compareWithout } from './with-and-without.ts';

/** What gives and takes energy over whole weeks. Satisfaction and stop signals have periods of their own. */
export type FeedsReading = {
  readonly period: Period;
  readonly activities: readonly ActivityEnergy[];
  /** The share of time, 0 to 1, that divides much from little; null with too few activities drawn. */
  readonly equalShare: number | null;
  /** One for each activity, in the order of `activities`. */
  readonly comparisons: Comparisons;
  readonly burden: readonly BurdenWeek[];
  /** What else was asked about it in the period. */
  readonly burdenAnswers: readonly AnswerCounts[];
  readonly total: DriftLevel;
  readonly totalDots: readonly WeekDot[];
  readonly totalLine: readonly LevelPoint[];
  readonly satisfaction: SatisfactionFit;
  readonly signals: readonly StopSignal[];
};

/** Whole weeks up to the last complete one: so many, or with null from the first check-in of a working life on. */
export const wholeWeeks = (entries: readonly Entry[], asOf: CalendarDay, weeks: number | null): Period => {
  const to = lastCompleteWeekEnd(asOf);
  if (weeks !== null) return { from: addDays(to, 1 - 7 * weeks), to };
  const oldest = weekIndex(to) - LONGEST_STORY_WEEKS + 1;
  const first = liveReflections(entries, to).find(({ forDate }) => weekIndex(forDate) >= oldest);
  return { from: firstDayOfWeek(weekIndex(first?.forDate ?? to)), to };
};

/** Everything "what feeds me" says of a period on one day, for the window and the command line alike. docs/domain.md, section 6. */
export const readFeeds = (
  journal: { readonly entries: readonly Entry[]; readonly activityOf: ActivityLookup },
  asOf: CalendarDay,
  period: Period,
): FeedsReading => {
  const { entries, activityOf } = journal;
  const first = weekIndex(period.from);
  const activities = energyByActivity(entries, period, activityOf);
  const { total } = observe(entries);
  return {
    period,
    activities,
    equalShare: equalShare(activities),
    comparisons: compareWithout(
      entries,
      activities.map(({ activityId }) => activityId),
      period,
    ),
    burden: burdenWeeks(entries, period.to).filter(({ week }) => week >= first),
    burdenAnswers: burdenAnswers(entries, period),
    total: measureLevel(total, asOf),
    totalDots: weekDots(total, period.to).filter(({ week }) => week >= first),
    totalLine: levelLine(total, asOf).filter(({ week }) => week >= first),
    satisfaction: readSatisfactionFit(entries, asOf),
    signals: stopSignals(entries, asOf),
  };
};
