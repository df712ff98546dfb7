/** A point that wants its name beside it; sizes and places in px. */
export type LabelPoint = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
};

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Where a name stands; `away` when it is far enough off to need a line to its point. */
export type PlacedLabel = Box & { readonly key: string; readonly away: boolean };

const GAP = 4;
const FARTHEST = 160;
const RING = 9;
/** Right and left read best, then above and below; the slanted ones last. In eighths of a turn, 0 = right. */
const TURNS = [0, 4, 2, 6, 1, 3, 5, 7].map((eighth) => (eighth * Math.PI) / 4);

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

const boxOf = ({ x, y, radius }: LabelPoint): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

/** The box that touches a ring around the point in one direction. */
const boxAt = (point: LabelPoint, distance: number, turn: number): Box => {
  const [cos, sin] = [Math.cos(turn), -Math.sin(turn)];
  const x = point.x + cos * (distance + point.width / 2);
  const y = point.y + sin * (distance + point.height / 2);
  return {
    left: x - point.width / 2,
    right: x + point.width / 2,
    top: y - point.height / 2,
    bottom: y + point.height / 2,
  };
};

const freeBox = (point: LabelPoint, taken: readonly Box[], frame: Box): PlacedLabel | null => {
  const nearest = point.radius + GAP;
  for (let distance = nearest; distance <= FARTHEST; distance += RING) {
    for (const turn of TURNS) {
      const box = boxAt(point, distance, turn);
      const free = within(box, frame) && !taken.some((other) => overlap(box, other));
      if (free) return { key: point.key, ...box, away: distance > nearest + RING };
    }
  }
  return null;
};

/**
 * Names beside their points: inside the frame, over no other name, no point and nothing `reserved`. The most crowded
 * points choose first. A name without any room is left out; the reading line and the table still say it.
 */
export const placeLabels = (
  points: readonly LabelPoint[],
  frame: Box,
  reserved: readonly Box[] = [],
): ReadonlyMap<string, PlacedLabel> => {
  const nearby = (point: LabelPoint) =>
    points.filter((other) => Math.hypot(other.x - point.x, other.y - point.y) < FARTHEST / 2).length;
  const order = points.toSorted((a, b) => nearby(b) - nearby(a) || a.y - b.y || a.x - b.x);
  const taken = [...reserved, ...points.map(boxOf)];
  const placed = new Map<string, PlacedLabel>();
  for (const point of order) {
    const label = freeBox(point, taken, frame);
    if (label === null) continue;
    placed.set(point.key, label);
    taken.push(label);
  }
  return placed;
};
