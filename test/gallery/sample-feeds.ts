import { feedsView } from '../../electron/journal/feeds-view.ts';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { Reflection } from '../../shared/domain/entry.ts';
import { sampleDiary } from '../../shared/domain/sample-diary.ts';
import type { FeedsRange, FeedsView } from '../../shared/ipc/feeds-views.ts';

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

/** The screen after so many check-ins. */
export const FEEDS_VIEWS: Readonly<Record<string, () => FeedsView>> = {
  none: () => feedsOf([]),
  one: () => feedsOf(first(1)),
  three: () => feedsOf(first(3)),
  six: () => feedsOf(first(6)),
  twelve: () => feedsOf(first(12)),
  thirty: () => feedsOf(first(30)),
  half: () => feedsOf(sampleDiary().reflections, { today: '2026-07-06' as CalendarDay }),
};
