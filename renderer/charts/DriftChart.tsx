import { type KeyboardEvent, type MouseEvent, useId, useMemo, useState } from 'react';
import { firstDayOfWeek } from '../../shared/calendar/iso-week.ts';
import type { DriftView } from '../../shared/ipc/views.ts';
import { weekAfterKey } from './chart-cursor.ts';
import styles from './DriftChart.module.css';
import { DriftAxes, DriftMarks } from './DriftMarks.tsx';
import { driftGeometry, type Frame } from './drift-geometry.ts';
import { driftWords, emptyWeekInSentences, weekInSentences } from './drift-words.ts';
import { useWidth } from './use-width.ts';

export type DriftChartProps = {
  readonly view: DriftView;
  /** Also draws the band of the time line. */
  readonly timeBand?: boolean;
  /** Asked for by Enter or a click in a week that has entries. */
  readonly onOpenWeek: (week: number) => void;
};

const NARROW = 640;

const frameFor = (width: number): Frame => {
  const narrow = width < NARROW;
  const height = Math.round(Math.min(384, Math.max(280, width * 0.42)));
  return { width, height, left: narrow ? 84 : 128, right: narrow ? 76 : 116, top: 38, bottom: 44 };
};

/**
 * Energy, recorded time and the role held, over the weeks. One tab stop with a reading line: each stop is a sentence
 * that is shown and announced. The table twin holds the same numbers.
 */
export const DriftChart = ({ view, timeBand = false, onOpenWeek }: DriftChartProps) => {
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>(800);
  const [week, setWeek] = useState<number | null>(null);
  const geometry = useMemo(() => driftGeometry(view, frameFor(width)), [view, width]);
  const rows = useMemo(() => new Map(view.rows.map((row) => [row.week, row])), [view]);
  const range = { first: view.firstWeek, last: view.lastWeek };
  const row = week === null ? undefined : rows.get(week);
  const opens = (row?.n ?? 0) > 0;
  const open = (target: number | null) => {
    if (target !== null && (rows.get(target)?.n ?? 0) > 0) onOpenWeek(target);
  };

  const readByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') open(week);
    else if (event.key === 'Escape' && week !== null) setWeek(null);
    else {
      const target = weekAfterKey(event.key, week, range);
      if (target === undefined) return;
      setWeek(target);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  // A click is read from where it is, not from the reading line: that may not have been drawn there yet.
  const weekUnder = (event: MouseEvent<SVGSVGElement>): number | null => {
    const pixel = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return pixel >= geometry.plot.left && pixel <= geometry.plot.right ? geometry.weekAt(pixel) : null;
  };
  return (
    <figure className={styles['figure']}>
      <p className={styles['reading']} id={id} role="status" data-idle={week === null || undefined}>
        {week === null ? driftWords.hint : row ? weekInSentences(row) : emptyWeekInSentences(firstDayOfWeek(week))}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a chart is no fieldset */}
      <div
        ref={box}
        className={styles['box']}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of the chart, with arrow keys inside
        tabIndex={0}
        aria-label={driftWords.name}
        onKeyDown={readByKey}
        onBlur={() => setWeek(null)}
      >
        <svg
          className={styles['chart']}
          width={width}
          height={frameFor(width).height}
          aria-hidden="true"
          data-opens={opens || undefined}
          onPointerMove={(event) => setWeek(weekUnder(event))}
          onPointerLeave={() => setWeek(null)}
          onClick={(event) => open(weekUnder(event))}
        >
          <DriftAxes geometry={geometry} narrow={width < NARROW} />
          <DriftMarks geometry={geometry} narrow={width < NARROW} timeBand={timeBand} week={week} />
        </svg>
      </div>
      <figcaption className={styles['note']}>
        {driftWords.note} {driftWords.dots}
      </figcaption>
    </figure>
  );
};
