import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { type AnswerCounts, answerCounts } from '../questions/answer-counts.ts';
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

/** What the heaviest load of each month was about, as answered, most frequent first, then by name. */
export const burdenTopics = (
  answers: readonly AnswerCounts[],
): readonly { readonly topic: string; readonly n: number }[] =>
  (answers.find(({ promptId }) => promptId === promptIds.burdenTopic)?.counts ?? [])
    .filter(({ n }) => n > 0)
    .map(({ answer, n }) => ({ topic: answer, n }))
    .sort((a, b) => b.n - a.n || (a.topic < b.topic ? -1 : 1));

const askedBesideTheWeeks = [
  promptIds.burdenTakenHome,
  promptIds.burdenTopic,
  promptIds.loadShared,
  promptIds.burdenShared,
];

/** What else was asked about burden: which came home, what it was about, how far it was shared; those with an answer. */
export const burdenAnswers = (
  entries: readonly Entry[],
  period: { readonly from: CalendarDay | null; readonly to: CalendarDay },
): readonly AnswerCounts[] => askedBesideTheWeeks.flatMap((id) => answerCounts(entries, id, period) ?? []);
