import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastCompleteWeekEnd, type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';
import type { Entry } from '../../records/entries/entry.ts';
import type { Reflection } from '../../records/entries/reflection.ts';

import { scoreReflection } from './score-reflection.ts';
import { timelyReflections } from './timely-reflections.ts';

type CountPair = { readonly planned: number; readonly done: number };

/** One week of a combined role; shares 0 to 1, null or absent where nothing was recorded. */
export type BalanceWeek = {
  readonly w: WeekIndex;
  readonly people?: number | null;
  readonly coordination?: number | null;
  readonly technical?: number | null;
  readonly pressure?: number | null;
  readonly oneToOnes?: CountPair | null;
  readonly reviews?: CountPair | null;
};

/** Shares of one week: a weekly split counts as three daily ones. */
const sharesOf = (reflections: readonly Reflection[]) => {
  const scores = reflections.map((reflection) => scoreReflection(reflection)).filter(({ p }) => p !== null);
  const weight = scores.reduce((sum, { uT }) => sum + uT, 0);
  const mean = (read: (score: (typeof scores)[number]) => number | null): number | null =>
    weight === 0 ? null : scores.reduce((sum, score) => sum + score.uT * (read(score) ?? 0), 0) / weight;
  return { people: mean(({ p }) => p), coordination: mean(({ c }) => c), technical: mean(({ h }) => h) };
};

const newest = <Value>(reflections: readonly Reflection[], read: (one: Reflection) => Value | null): Value | null =>
  reflections.reduce<Value | null>((latest, one) => read(one) ?? latest, null);

/** The weeks of a journal up to the last complete one, oldest first, without what was written too late: shares, pressure, planned and kept. Section 5. */
export const balanceWeeks = (entries: readonly Entry[], asOf: CalendarDay): readonly BalanceWeek[] => {
  const weeks = new Map<WeekIndex, Reflection[]>();
  for (const reflection of timelyReflections(entries, lastCompleteWeekEnd(asOf))) {
    const week = weekIndex(reflection.forDate);
    weeks.set(week, [...(weeks.get(week) ?? []), reflection]);
  }
  return [...weeks].map(([w, reflections]) => ({
    w,
    ...sharesOf(reflections),
    pressure: newest(reflections, ({ pressure }) => pressure),
    oneToOnes: newest(reflections, ({ oneToOnes }) => oneToOnes),
    reviews: newest(reflections, ({ reviews }) => reviews),
  }));
};
