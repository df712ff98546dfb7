import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import { countedAnswer } from '../questions/counted-answers.ts';
import { optionChosen } from '../questions/option-codes.ts';
import { promptById } from '../questions/prompt-catalogue.ts';
import { promptIds } from '../questions/prompt-ids.ts';

/** The burden of one week on two lines of one scale, 0 to 4; null where not answered. Never summed into energy. */
export type BurdenWeek = {
  readonly week: WeekIndex;
  readonly monday: CalendarDay;
  readonly emotional: number | null;
  readonly intellectual: number | null;
  /** Check-ins it rests on. */
  readonly n: number;
};

const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** Burden by week up to a day, oldest first, only weeks with an answer: a missing week is a gap. Section 3.2. */
export const burdenWeeks = (entries: readonly Entry[], asOf: CalendarDay): readonly BurdenWeek[] => {
  const answered = liveReflections(entries, asOf).flatMap(({ forDate, burden }) =>
    burden && (burden.emotional !== null || burden.intellectual !== null) ? [{ week: weekIndex(forDate), burden }] : [],
  );
  return [...new Set(answered.map(({ week }) => week))].map((week) => {
    const burdens = answered.filter((one) => one.week === week).map(({ burden }) => burden);
    return {
      week,
      monday: firstDayOfWeek(week),
      emotional: meanOf(burdens.map(({ emotional }) => emotional)),
      intellectual: meanOf(burdens.map(({ intellectual }) => intellectual)),
      n: burdens.length,
    };
  });
};

/** A topic that a later catalogue words anew stays one topic. */
const topicOf = (reflection: Reflection): string | null =>
  optionChosen(promptById(promptIds.burdenTopic), countedAnswer(reflection, promptIds.burdenTopic))?.label ?? null;

/** What the heaviest load of each month was mostly about, as answered, most frequent first, then by name. */
export const burdenTopics = (
  entries: readonly Entry[],
  asOf: CalendarDay,
): readonly { readonly topic: string; readonly n: number }[] => {
  const counts = new Map<string, number>();
  for (const reflection of liveReflections(entries, asOf)) {
    const topic = topicOf(reflection);
    if (topic !== null) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].map(([topic, n]) => ({ topic, n })).sort((a, b) => b.n - a.n || (a.topic < b.topic ? -1 : 1));
};
