import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';
import type { DriftView } from '../../shared/ipc/views.ts';
import { weekAfterKey } from './chart-cursor.ts';
import type { DriftGeometry } from './drift-geometry.ts';
import type { DriftRow } from './drift-words.ts';

export type ReadingLine = {
  /** The week that is read; null = none. */
  readonly week: number | null;
  readonly row: DriftRow | undefined;
  /** Whether that week has entries to open. */
  readonly opens: boolean;
  readonly leave: () => void;
  readonly readByKey: (event: KeyboardEvent) => void;
  readonly readByPointer: (event: MouseEvent<SVGSVGElement>) => void;
  readonly openByPointer: (event: MouseEvent<SVGSVGElement>) => void;
};

/** Reads a chart week by week, by keyboard and by pointer alike. */
export const useReadingLine = (
  view: DriftView,
  geometry: DriftGeometry,
  onOpenWeek: (week: number) => void,
): ReadingLine => {
  const [week, setWeek] = useState<number | null>(null);
  const rows = useMemo(() => new Map(view.rows.map((row) => [row.week, row])), [view]);
  const entriesIn = (target: number | null) => (target === null ? 0 : (rows.get(target)?.n ?? 0));
  const open = (target: number | null) => {
    if (target !== null && entriesIn(target) > 0) onOpenWeek(target);
  };
  const readByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = weekAfterKey(event.key, week, { first: view.firstWeek, last: view.lastWeek });
    if (target !== undefined) setWeek(target);
    else if (event.key === 'Enter') open(week);
    else if (event.key === 'Escape' && week !== null) setWeek(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const weekUnder = (event: MouseEvent<SVGSVGElement>): number | null => {
    const pixel = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return pixel >= geometry.plot.left && pixel <= geometry.plot.right ? geometry.weekAt(pixel) : null;
  };
  return {
    week,
    row: week === null ? undefined : rows.get(week),
    opens: entriesIn(week) > 0,
    leave: () => setWeek(null),
    readByKey,
    readByPointer: (event) => setWeek(weekUnder(event)),
    // A click is read from where it is, not from the reading line: that may not have been drawn there yet.
    openByPointer: (event) => open(weekUnder(event)),
  };
};
