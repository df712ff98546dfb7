import { dayNumber } from '../../shared/calendar/calendar-day.ts';
import type { Annotation } from '../../shared/ipc/drift-views.ts';
import type { WeekScale } from './week-scale.ts';

export type DrawnMark = {
  readonly kind: Annotation['kind'];
  readonly week: number;
  readonly x: number;
  /** Where what lasts ends; null for what happened on one day. */
  readonly end: number | null;
  readonly entryId: string | null;
};

/** How near two marks of one kind may stand before they are drawn as one, px. */
const NEAREST = 7;

/** The annotations of a range as marks on one lane, oldest first; marks of a kind that would touch are one. */
export const annotationGeometry = (annotations: readonly Annotation[], scale: WeekScale): readonly DrawnMark[] => {
  const newest = new Map<Annotation['kind'], number>();
  return annotations.flatMap(({ kind, week, day, to, entryId }) => {
    const at = scale.day(dayNumber(day) + 0.5);
    const x = Math.min(scale.right, Math.max(scale.left, at));
    const end = to === null ? null : Math.min(scale.right, scale.day(dayNumber(to) + 1));
    const before = newest.get(kind);
    if (end === null && before !== undefined && x - before < NEAREST) return [];
    newest.set(kind, x);
    return [{ kind, week, x, end: end === null ? null : Math.max(x, end), entryId }];
  });
};
