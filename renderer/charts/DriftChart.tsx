import { useMemo } from 'react';
import { firstDayOfWeek } from '../../shared/calendar/iso-week.ts';
import type { DriftView } from '../../shared/ipc/views.ts';
import styles from './DriftChart.module.css';
import { DriftAxes, DriftCursor, DriftMarks } from './DriftMarks.tsx';
import { driftGeometry, type Frame } from './drift-geometry.ts';
import { driftWords, emptyWeekInSentences, weekInSentences } from './drift-words.ts';
import { type ReadingLine, useReadingLine } from './use-reading-line.ts';
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
  return { width, height, left: narrow ? 96 : 128, right: narrow ? 76 : 116, top: 38, bottom: 44 };
};

const readAloud = ({ week, row }: ReadingLine): string => {
  if (week === null) return driftWords.hint;
  return row ? weekInSentences(row) : emptyWeekInSentences(firstDayOfWeek(week));
};

/**
 * Energy, recorded time and the role held, over the weeks. One tab stop with a reading line: each stop is a sentence
 * that is shown and announced. The table twin holds the same numbers.
 */
export const DriftChart = (props: DriftChartProps) => {
  const [box, width] = useWidth<HTMLDivElement>();
  return <div ref={box}>{width === null ? null : <Drawing {...props} width={width} />}</div>;
};

const Drawing = ({ view, timeBand = false, onOpenWeek, width }: DriftChartProps & { readonly width: number }) => {
  const geometry = useMemo(() => driftGeometry(view, frameFor(width)), [view, width]);
  const reading = useReadingLine(view, geometry, onOpenWeek);
  const narrow = width < NARROW;
  return (
    <figure className={styles['figure']}>
      <p className={styles['reading']} role="status" data-idle={reading.week === null || undefined}>
        {readAloud(reading)}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a chart is no fieldset */}
      <div
        className={styles['box']}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of the chart, with arrow keys inside
        tabIndex={0}
        aria-label={driftWords.name}
        onKeyDown={reading.readByKey}
        onBlur={reading.leave}
      >
        <svg
          className={styles['chart']}
          width={width}
          height={frameFor(width).height}
          aria-hidden="true"
          data-opens={reading.opens || undefined}
          onPointerMove={reading.readByPointer}
          onPointerLeave={reading.leave}
          onClick={reading.openByPointer}
        >
          <DriftAxes geometry={geometry} narrow={narrow} />
          <DriftMarks geometry={geometry} narrow={narrow} timeBand={timeBand} />
          <DriftCursor geometry={geometry} week={reading.week} />
        </svg>
      </div>
      <figcaption className={styles['note']}>
        {driftWords.note} {driftWords.dots}
      </figcaption>
    </figure>
  );
};
