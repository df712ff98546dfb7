import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { type WeekIndex, weekIndex } from '../../../shared/calendar/iso-week.ts';

/** How much of the story is drawn. */
export type DriftRange =
  | { readonly kind: 'quarter' | 'half' | 'year' | 'all' }
  | { readonly kind: 'custom'; readonly from: CalendarDay; readonly to: CalendarDay };

export type RangeKind = DriftRange['kind'];

export type Weeks = { readonly firstWeek: WeekIndex; readonly lastWeek: WeekIndex };

const LENGTHS = { quarter: 13, half: 26, year: 52 } as const;

/**
 * The weeks a range shows of a story, at least one. A range of a fixed length ends with the story or, when the writer
 * looks back further than that, is turned back like a page, whole lengths at a time, until it holds the week looked
 * back to.
 */
export const weeksOfRange = (range: DriftRange, story: Weeks, asOfWeek: WeekIndex | null): Weeks => {
  const inside = (week: WeekIndex): WeekIndex => Math.min(story.lastWeek, Math.max(story.firstWeek, week));
  if (range.kind === 'all') return story;
  if (range.kind === 'custom') {
    const [from, to] = [weekIndex(range.from), weekIndex(range.to)];
    return { firstWeek: inside(Math.min(from, to)), lastWeek: inside(Math.max(from, to)) };
  }
  const length = LENGTHS[range.kind];
  const behind = asOfWeek === null ? 0 : Math.max(0, story.lastWeek - asOfWeek);
  const last = story.lastWeek - Math.floor(behind / length) * length;
  return { firstWeek: inside(last - length + 1), lastWeek: last };
};
