import { scaleLinear } from 'd3-scale';
import { type CalendarDay, dayNumber } from '../../../shared/calendar/calendar-day.ts';
import type { CurveView } from '../../../shared/ipc/drift.ts';
import type { WeekScale } from '../axis/week-scale.ts';
import { type DrawnCurve, drawCurve } from './curve-geometry.ts';

/** What the strip is drawn from: weekly hands-on shares, 0 to 1, and the range usual for each role held. */
export type StripPicture = {
  readonly handsOn: CurveView;
  readonly usual: readonly {
    readonly from: CalendarDay;
    readonly to: CalendarDay;
    readonly low: number;
    readonly high: number;
  }[];
};

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type StripGeometry = {
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly (Box & { readonly week: number })[];
  readonly level: DrawnCurve;
  /** Shaded boxes: the range usual for the role held. */
  readonly usual: readonly Box[];
  /** Pixel of a share between 0 and 1. */
  readonly y: (share: number) => number;
};

/** Part of a week that its bar takes, and the most a bar is wide, px. */
const BAR_SHARE = 0.56;
const WIDEST_BAR = 14;
/** A week without hands-on work was recorded all the same: it shows as a foot, not as a gap. */
const FOOT = 1.5;

/** The strip of hands-on shares below the plot, on the plot's own time axis. */
export const stripGeometry = (
  { handsOn, usual }: StripPicture,
  scale: WeekScale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): StripGeometry => {
  const shares = scaleLinear().domain([0, 1]).range([bottom, top]);
  const y = (share: number): number => shares(share);
  const width = Math.min(WIDEST_BAR, Math.max(1, scale.weekWidth * BAR_SHARE));
  return {
    top,
    bottom,
    bars: handsOn.dots.map(({ week, value }) => {
      const height = Math.max(FOOT, bottom - y(value));
      return { week, x: scale.x(week) - width / 2, y: bottom - height, width, height };
    }),
    level: drawCurve(handsOn.line, { x: scale.x, y }),
    usual: usual.map(({ from, to, low, high }) => {
      const x = Math.max(scale.left, scale.day(dayNumber(from)));
      const end = Math.min(scale.right, scale.day(dayNumber(to) + 1));
      return { x, y: y(high), width: Math.max(0, end - x), height: y(low) - y(high) };
    }),
    y,
  };
};
