import { scaleLinear } from 'd3-scale';
import type { ActivityFigure } from '../../../shared/ipc/feeds.ts';
import { type Box, type PlacedLabel, placeLabels } from '../axis/place-labels.ts';
import type { Frame } from '../drift/drift-geometry.ts';

export type QuadrantPoint = {
  readonly activity: ActivityFigure;
  readonly x: number;
  readonly y: number;
  /** Top and bottom of the band of its energy; ends of the band of its time, null without one. */
  readonly top: number;
  readonly bottom: number;
  readonly across: { readonly from: number; readonly to: number } | null;
  readonly label: PlacedLabel | null;
};

export type QuadrantWord = { readonly word: string; readonly x: number; readonly y: number; readonly end: boolean };

export type QuadrantGeometry = {
  readonly plot: Box;
  /** From the least time to the most: the order of the arrow keys. */
  readonly points: readonly QuadrantPoint[];
  /** The equal share that divides much time from little; null with too few points. */
  readonly equalX: number | null;
  readonly zeroY: number;
  /** The share at the left end, 0 to 1; not always 0. */
  readonly leastShare: number;
  /** The highest rating drawn, 1 or 2; the lowest is its mirror. */
  readonly extent: 1 | 2;
  readonly shares: readonly { readonly share: number; readonly x: number }[];
  readonly words: readonly QuadrantWord[];
};

export const POINT_RADIUS = 6;
const LETTER = 6.7;
const LINE = 17;
const WORD_LETTER = 9.5;
const WORD_LINE = 24;
const INSET = 12;
/** Room to the right, so that the busiest activity does not stand on the edge. */
const AIR = 1.15;
/** Shares alike would stand in one heap at the right end of an axis from 0: then it begins a round step below them. */
const CROWDED = 0.5;
/** Whole 5 %, or whole 1 % where many activities share the time. */
const stepFor = (most: number): number => (most < 0.2 ? 0.01 : 0.05);
/** Ratings and their bands rarely reach the ends of the scale: up to here its inner half is enough. */
const CLOSE = 0.85;

const wordBoxes = (words: readonly QuadrantWord[]): readonly Box[] =>
  words.map(({ word, x, y, end }) => {
    const width = word.length * WORD_LETTER;
    return { left: end ? x - width : x, right: end ? x : x + width, top: y - WORD_LINE + 5, bottom: y + 6 };
  });

const cornerWords = (plot: Box): readonly QuadrantWord[] => {
  const [left, right] = [plot.left + INSET, plot.right - INSET];
  const [top, bottom] = [plot.top + WORD_LINE, plot.bottom - INSET];
  return [
    { word: 'more of', x: left, y: top, end: false },
    { word: 'protect', x: right, y: top, end: true },
    { word: 'question', x: left, y: bottom, end: false },
    { word: 'hand over', x: right, y: bottom, end: true },
  ];
};

/** Where the axis of shares begins: at 0, or at a round share below the least where all lie far from 0. */
const leastShown = (least: number, most: number): number =>
  least < most * CROWDED ? 0 : Math.floor((least * 0.9) / stepFor(most)) * stepFor(most);

/** Energy over time by activity, with enough ratings alone; names overlap neither each other nor a point. */
export const quadrantGeometry = (
  { activities, equalShare }: { readonly activities: readonly ActivityFigure[]; readonly equalShare: number | null },
  frame: Frame,
): QuadrantGeometry => {
  const plot = {
    left: frame.left,
    right: frame.width - frame.right,
    top: frame.top,
    bottom: frame.height - frame.bottom,
  };
  const drawn = activities.flatMap((activity) =>
    activity.drawn && activity.timeShare !== null ? [{ activity, share: activity.timeShare }] : [],
  );
  // Both ends of each band: one that was cut at the edge would look surer than it is.
  const shares = [
    ...drawn.flatMap(({ share, activity }) => [share, activity.shareLo ?? share, activity.shareHi ?? share]),
    ...(equalShare === null ? [] : [equalShare]),
  ];
  const most = Math.max(0.05, ...shares);
  const least = leastShown(Math.min(...shares), most);
  const x = scaleLinear()
    .domain([least, least + (most - least) * AIR])
    .range([plot.left, plot.right]);
  const ratings = drawn.flatMap(({ activity: { mean, lo, hi } }) => [mean, lo ?? mean, hi ?? mean]);
  const extent = ratings.every((rating) => Math.abs(rating) <= CLOSE) ? 1 : 2;
  const y = scaleLinear().domain([-extent, extent]).range([plot.bottom, plot.top]);
  const words = cornerWords(plot);
  const places = drawn.map(({ activity, share }) => ({ activity, x: x(share), y: y(activity.mean) }));
  const equalX = equalShare === null ? null : x(equalShare);
  const labels = placeLabels(
    places.map(({ activity, ...place }) => ({
      key: activity.activityId,
      ...place,
      radius: POINT_RADIUS,
      width: activity.label.length * LETTER,
      height: LINE,
    })),
    plot,
    [
      ...wordBoxes(words),
      { left: plot.left, right: plot.right, top: y(0) - 1, bottom: y(0) + 1 },
      ...(equalX === null ? [] : [{ left: equalX - 1, right: equalX + 1, top: plot.top, bottom: plot.bottom }]),
    ],
  );
  return {
    plot,
    points: places
      .map(({ activity, ...place }) => ({
        activity,
        ...place,
        top: y(activity.hi ?? activity.mean),
        bottom: y(activity.lo ?? activity.mean),
        across:
          activity.shareLo === null || activity.shareHi === null
            ? null
            : { from: x(activity.shareLo), to: x(activity.shareHi) },
        label: labels.get(activity.activityId) ?? null,
      }))
      .sort((a, b) => a.x - b.x || a.y - b.y),
    equalX,
    leastShare: least,
    zeroY: y(0),
    extent,
    shares: x.ticks(5).map((share) => ({ share, x: x(share) })),
    words,
  };
};
