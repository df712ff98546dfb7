import { dayNumber } from '../../../shared/calendar/calendar-day.ts';
import type { Annotation } from '../../../shared/ipc/drift.ts';
import type { WeekScale } from '../axis/week-scale.ts';

export type DrawnMark = {
  readonly kind: Annotation['kind'];
  readonly week: number;
  readonly x: number;
  /** Where what is only likely may have begun; null where the day is known. */
  readonly begin: number | null;
  /** Where what lasts ends; null for what happened on one day. */
  readonly end: number | null;
  readonly entryId: string | null;
};

/** How near two marks of one kind may stand before they are drawn as one, px. */
const NEAREST = 7;

/** Room that a mark takes: one of another kind stands beside it, never over it, px. */
const MARK_WIDTH = 11;

/** Sums of floating-point numbers miss their mark by less. */
const HAIR = 1e-6;

/**
 * The annotations of a range as marks on one lane, oldest first. Marks of a kind that would touch are one; of different
 * kinds the later one moves to the right as far as it must, or to the left at the end of the plot.
 */
export const annotationGeometry = (annotations: readonly Annotation[], scale: WeekScale): readonly DrawnMark[] => {
  const newest = new Map<Annotation['kind'], number>();
  const taken: number[] = [];
  const touching = (x: number): number | undefined => taken.find((other) => Math.abs(other - x) < MARK_WIDTH - HAIR);
  const moved = (from: number, by: number): number => {
    let x = from;
    for (let other = touching(x); other !== undefined; other = touching(x)) x = other + by;
    return x;
  };
  const beside = (wanted: number): number => {
    const right = moved(wanted, MARK_WIDTH);
    const x = right <= scale.right ? right : Math.max(scale.left, moved(wanted, -MARK_WIDTH));
    taken.push(x);
    return x;
  };
  return annotations.flatMap(({ kind, week, day, from, to, entryId }) => {
    const at = scale.day(dayNumber(day) + 0.5);
    const own = Math.min(scale.right, Math.max(scale.left, at));
    const end = to === null ? null : Math.min(scale.right, scale.day(dayNumber(to) + 1));
    const begin = from === null ? null : Math.max(scale.left, scale.day(dayNumber(from)));
    const before = newest.get(kind);
    if (end === null && before !== undefined && own - before < NEAREST) return [];
    newest.set(kind, own);
    const x = beside(own);
    return [
      {
        ...{ kind, week, x, entryId },
        begin: begin === null ? null : Math.min(x, begin),
        end: end === null ? null : Math.max(x, end),
      },
    ];
  });
};
