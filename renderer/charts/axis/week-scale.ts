import { scaleLinear } from 'd3-scale';
import { dayNumber } from '../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek } from '../../../shared/calendar/iso-week.ts';

/** The one time axis that plot, strip, marks and slider share: weeks and days in, pixels out. */
export type WeekScale = {
  readonly left: number;
  readonly right: number;
  /** First and last week with anything in it; the paper may go on for some weeks. */
  readonly firstWeek: number;
  readonly lastWeek: number;
  /** Width of one week, px. */
  readonly weekWidth: number;
  /** Pixel at which a day begins. */
  readonly day: (dayNumber: number) => number;
  /** Middle of a week. */
  readonly x: (week: number) => number;
  /** The week at a pixel, inside the range. */
  readonly weekAt: (x: number) => number;
};

type Weeks = { readonly firstWeek: number; readonly lastWeek: number };

/** Fewer weeks than this are drawn on the same width, so that a first check-in does not look like a whole story. */
const SHORTEST_RANGE = 13;
const MIDDLE_OF_WEEK = 3.5;

/** Last week on the paper: later than the last with anything in it when the story is short, as room for what comes. */
export const lastDrawnWeek = ({ firstWeek, lastWeek }: Weeks): number =>
  Math.max(lastWeek, firstWeek + SHORTEST_RANGE - 1);

/** Lays weeks between two pixels. */
export const weekScale = (weeks: Weeks, left: number, right: number): WeekScale => {
  const { firstWeek, lastWeek } = weeks;
  const days = scaleLinear()
    .domain([dayNumber(firstDayOfWeek(firstWeek)), dayNumber(firstDayOfWeek(lastDrawnWeek(weeks) + 1))])
    .range([left, right]);
  return {
    left,
    right,
    firstWeek,
    lastWeek,
    weekWidth: days(7) - days(0),
    day: (number) => days(number),
    x: (week) => days(dayNumber(firstDayOfWeek(week)) + MIDDLE_OF_WEEK),
    weekAt: (pixel) => {
      const week = Math.floor((Math.floor(days.invert(pixel)) + 3) / 7);
      return Math.min(lastWeek, Math.max(firstWeek, week));
    },
  };
};
