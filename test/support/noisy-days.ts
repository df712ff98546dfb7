import { addDays } from '../../shared/calendar/calendar-day.ts';
import { withAndWithoutSentences } from '../../shared/domain/feeds/activity-sentences.ts';
import { readFeeds, wholeWeeks } from '../../shared/domain/feeds/feeds.ts';
import { activities, activityById } from '../../shared/domain/questions/prompt-catalogue.ts';
import { SAMPLE_START } from '../../shared/domain/sample/sample-diary.ts';
import { clamp, createDraws, type Draws, roundHalfUp } from '../../shared/domain/sample/sample-random.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';
import { aReflection } from './builders.ts';

const WEEKS = 26;
const plain = aReflection();

/** How often each activity is named: some most days, some now and then. */
const habits = (draws: Draws): readonly number[] => activities.map(() => draws.uniform() ** 2);

/** In and out of season: activities that come for some weeks and go, or that are always there. */
const seasons = (inSpells: boolean, draws: Draws): readonly (readonly boolean[])[] =>
  activities.map(() => {
    let isOn = draws.uniform() < 0.5;
    return Array.from({ length: WEEKS }, () => {
      if (inSpells && draws.uniform() < 0.15) isOn = !isOn;
      return inSpells ? isOn : true;
    });
  });

/** Moods of weeks on the scale of satisfaction: each resembles the one before by `alike`. */
const moods = (alike: number, draws: Draws): readonly number[] => {
  let mood = 0.35 * draws.gauss();
  return Array.from({ length: WEEKS }, () => {
    const current = mood;
    mood = alike * mood + 0.35 * Math.sqrt(1 - alike ** 2) * draws.gauss();
    return current;
  });
};

/**
 * Half a year of daily check-ins, three a week, in which what was done has nothing to do with how the day was rated.
 * `inSpells`: activities come and go for weeks while good and bad weeks cluster, so that the two can meet by chance.
 */
export const unrelatedDays = (seed: number, inSpells: boolean): readonly Reflection[] => {
  const draws = createDraws(seed * 104_729);
  const [often, on, mood] = [habits(draws), seasons(inSpells, draws), moods(inSpells ? 0.7 : 0, draws)];
  return Array.from({ length: 7 * WEEKS }, (_, index) => index).flatMap((index) => {
    const week = Math.floor(index / 7);
    if (index % 7 > 4 || draws.uniform() >= 0.6) return [];
    const named = activities.filter((_, at) => on[at]?.[week] && draws.uniform() < (often[at] ?? 0));
    const satisfaction = clamp(roundHalfUp(3.4 + (mood[week] ?? 0) + 0.8 * draws.gauss()), 1, 5);
    const rated = named.map(({ id: activityId, category }) => ({ activityId, category, energy: 0, minutes: null }));
    const forDate = addDays(SAMPLE_START, index);
    return [{ ...plain, id: `d${index}`, forDate, createdLocalDate: forDate, satisfaction, activities: rated }];
  });
};

/** Whether anything is said of days with and without an activity after that half-year, and how many were compared. */
export const speaksOfDays = (
  entries: readonly Reflection[],
): { readonly speaks: boolean; readonly compared: number } => {
  const asOf = addDays(SAMPLE_START, 7 * WEEKS - 1);
  const { comparisons } = readFeeds({ entries, activityOf: activityById }, asOf, wholeWeeks(entries, asOf, WEEKS));
  const said = withAndWithoutSentences(comparisons, (id) => id);
  return { speaks: said.some(({ id }) => id === 'with-compared'), compared: comparisons.compared };
};
