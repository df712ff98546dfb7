import { daysBetween } from '../../../shared/calendar/calendar-day.ts';
import type { RecentDots } from '../../../shared/ipc/check-ins.ts';

/** The picture in its own units: eight weeks across, the axis from -1 to 1 upward. */
export const recentSize = { width: 560, height: 132, left: 8, right: 8, top: 14, bottom: 14 } as const;

const DAYS = 56;

export type PlacedDot = {
  readonly day: RecentDots['days'][number]['day'];
  readonly energy: number;
  readonly x: number;
  readonly y: number;
  readonly isFresh: boolean;
};

const { width, height, left, right, top, bottom } = recentSize;

/** From the Monday on the left to the last Sunday on the right: the middle of a day. */
export const dayX = (days: number): number => left + ((days + 0.5) / DAYS) * (width - left - right);

/** 1, the engineering manager side, is at the top. */
export const energyY = (energy: number): number => top + ((1 - energy) / 2) * (height - top - bottom);

/** Every day with an energy answer in its place, the fresh one last, so that it is drawn over the others. */
export const placeDots = ({ from, days, fresh }: RecentDots): readonly PlacedDot[] =>
  days
    .map(({ day, energy }) => ({
      day,
      energy,
      x: dayX(daysBetween(from, day)),
      y: energyY(energy),
      isFresh: day === fresh,
    }))
    .toSorted((a, b) => Number(a.isFresh) - Number(b.isFresh));

/** Where weeks begin, the first one apart. */
export const weekLines: readonly number[] = [1, 2, 3, 4, 5, 6, 7].map(
  (week) => left + (week / 8) * (width - left - right),
);
