import { feedsView } from '../../electron/journal/feeds/feeds-view.ts';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { activities } from '../../shared/domain/questions/prompt-catalogue.ts';
import { sampleDiary } from '../../shared/domain/sample/sample-diary.ts';
import type { FeedsRange, FeedsView } from '../../shared/ipc/feeds.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';

/** The view main gives of these check-ins, the day after the last of them unless a day is given. */
export const feedsOf = (
  reflections: readonly Reflection[],
  options: { readonly weeks?: FeedsRange; readonly today?: CalendarDay } = {},
): FeedsView => {
  const today = options.today ?? addDays(reflections.at(-1)?.forDate ?? ('2026-07-06' as CalendarDay), 1);
  const journal = { entries: () => reflections, of: () => [] };
  return feedsView(journal, {
    asOf: addDays(today, -1),
    today,
    weeks: options.weeks === undefined ? 26 : options.weeks,
  });
};

const first = (count: number): readonly Reflection[] => sampleDiary().reflections.slice(0, count);

/** Half a year of many kinds of work, far more crowded than the sample diary. */
const manyActivities = (): readonly Reflection[] => {
  const kinds = activities.filter(({ category }) => category !== 'other');
  return sampleDiary().reflections.map((reflection, day) => {
    const named = [0, 1, 2].map((step) => kinds[(day * 3 + step * (1 + (day % 5))) % kinds.length]);
    return {
      ...reflection,
      activities: [...new Set(named)].flatMap((kind, index) =>
        kind
          ? [
              {
                activityId: kind.id,
                category: kind.category,
                minutes: 30 + ((day * 37 + index * 53) % 150),
                energy: Math.max(
                  -2,
                  Math.min(2, Math.round(Math.sin(kind.label.length * 1.7) * 1.6 + Math.sin(day * 2.3))),
                ),
              },
            ]
          : [],
      ),
      burden: { emotional: 4, intellectual: 3 },
    };
  });
};

/** The screen after so many check-ins. */
export const FEEDS_VIEWS: Readonly<Record<string, () => FeedsView>> = {
  none: () => feedsOf([]),
  one: () => feedsOf(first(1)),
  three: () => feedsOf(first(3)),
  six: () => feedsOf(first(6)),
  twelve: () => feedsOf(first(12)),
  thirty: () => feedsOf(first(30)),
  many: () => feedsOf(manyActivities(), { today: '2026-07-06' as CalendarDay }),
  half: () => feedsOf(sampleDiary().reflections, { today: '2026-07-06' as CalendarDay }),
};
