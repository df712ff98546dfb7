import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import type { Annotation, DriftRow, DriftView } from '../../../shared/ipc/drift.ts';
import { type Stop, stopAfterKey } from '../axis/chart-cursor.ts';
import type { WeekScale } from '../axis/week-scale.ts';
import { curveToOpen, type OpenTarget } from './open-target.ts';

export type ReadingLine = {
  /** Where it stands; null = nowhere. */
  readonly stop: Stop | null;
  readonly row: DriftRow | undefined;
  /** The mark it stands on, if any. */
  readonly mark: Annotation | undefined;
  /** Whether there is something to open where it stands. */
  readonly opens: boolean;
  readonly leave: () => void;
  /** The pointer is gone: what was read by it is left, what is read by keys stays. */
  readonly leaveByPointer: () => void;
  readonly readByKey: (event: KeyboardEvent) => void;
  readonly readByPointer: (event: MouseEvent<SVGSVGElement>) => void;
  readonly openByPointer: (event: MouseEvent<SVGSVGElement>) => void;
};

export type ReadingRequest = {
  readonly view: DriftView;
  readonly scale: WeekScale;
  /** Pixels below this belong to the strip of hands-on shares. */
  readonly stripTop: number;
  readonly startWeek: number | null;
  readonly onOpen: (target: OpenTarget) => void;
};

/** Reads a chart week by week and mark by mark, by keyboard and by pointer alike. */
export const useReadingLine = ({ view, scale, stripTop, startWeek, onOpen }: ReadingRequest): ReadingLine => {
  const [stop, setStop] = useState<Stop | null>(startWeek === null ? null : { week: startWeek, mark: null });
  const byPointer = useRef(false);
  const rows = useMemo(() => new Map(view.rows.map((row) => [row.week, row])), [view]);
  const marks = useMemo(() => Map.groupBy(view.annotations, ({ week }) => week), [view]);
  const marksIn = (week: number): readonly Annotation[] => marks.get(week) ?? [];
  const row = stop === null ? undefined : rows.get(stop.week);
  const mark = stop === null || stop.mark === null ? undefined : marksIn(stop.week)[stop.mark];
  const openWeek = (week: number | null, wished: 'energy' | 'time') => {
    const curve = week === null ? null : curveToOpen(rows.get(week), wished);
    if (week !== null && curve !== null) onOpen({ week, curve });
  };
  const openHere = () => {
    if (mark?.entryId != null) onOpen({ week: mark.week, entryId: mark.entryId });
    else if (stop !== null) openWeek(stop.week, 'energy');
  };
  const readByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const range = { first: view.firstWeek, last: view.lastWeek };
    const target = stopAfterKey(event.key, stop, { ...range, marksIn: (week) => marksIn(week).length });
    if (target !== undefined) {
      byPointer.current = false;
      setStop(target);
    } else if (event.key === 'Enter') openHere();
    else if (event.key === 'Escape' && stop !== null) setStop(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const under = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const week = x >= scale.left && x <= scale.right ? scale.weekAt(x) : null;
    return { week, curve: y >= stripTop ? 'time' : 'energy' } as const;
  };
  return {
    stop,
    row,
    mark,
    opens: mark?.entryId != null || curveToOpen(row, 'energy') !== null,
    leave: () => setStop(null),
    leaveByPointer: () => {
      if (byPointer.current) setStop(null);
    },
    readByKey,
    readByPointer: (event) => {
      // A pointer at rest is told of a move when the page moves under it: that must not take over from the keys.
      if (event.movementX === 0 && event.movementY === 0) return;
      const { week } = under(event);
      byPointer.current = true;
      if (week !== stop?.week) setStop(week === null ? null : { week, mark: null });
    },
    // A click is read from where it is, not from the reading line: that may not have been drawn there yet.
    openByPointer: (event) => {
      const { week, curve } = under(event);
      openWeek(week, curve);
    },
  };
};
