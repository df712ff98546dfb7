import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import type { Band } from '../../wording/clear-side.ts';
import { countedAnswer } from '../questions/counted-answers.ts';
import { promptIds } from '../questions/prompt-ids.ts';
import { keyedAnswer } from '../scoring/score-reflection.ts';
import { medianBand, medianOf } from '../statistics/median.ts';

/** One answer on the next step, keyed like an energy answer, -1 to 1, and never merged with energy. */
export type PreferenceDot = { readonly date: CalendarDay; readonly promptId: string; readonly value: number };

/** Dots alone, and their median with its count from six answers on. */
export type PathPreference = {
  readonly dots: readonly PreferenceDot[];
  readonly median: number | null;
  /** Where the median likely lies; null with it. */
  readonly band: Band | null;
  readonly n: number;
};

const preferencePrompts = [promptIds.nextStep, promptIds.lookedBackOnLater, promptIds.sayMissedMore] as const;

/** The path-preference series up to a day, oldest first. docs/domain.md, section 6. */
export const readPathPreference = (entries: readonly Entry[], asOf: CalendarDay): PathPreference => {
  const dots = liveReflections(entries, asOf).flatMap((one) =>
    preferencePrompts.flatMap((promptId) => {
      const value = keyedAnswer(promptId, countedAnswer(one, promptId));
      return value === null ? [] : [{ date: one.forDate, promptId, value }];
    }),
  );
  const enough = dots.length >= parameters.preferenceMinAnswers;
  const values = enough ? dots.map(({ value }) => value) : [];
  return { dots, median: medianOf(values), band: medianBand(values), n: dots.length };
};
