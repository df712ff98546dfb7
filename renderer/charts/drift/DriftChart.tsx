import { type ReactNode, type Ref, useMemo } from 'react';
import { firstDayOfWeek } from '../../../shared/calendar/iso-week.ts';
import type { DriftView } from '../../../shared/ipc/drift.ts';
import { ChartBox, ChartDrawing, ChartFigure, ChartReading } from '../axis/ChartFrame.tsx';
import { useFocusAtStart } from '../axis/use-focus-at-start.ts';
import { useWidth } from '../axis/use-width.ts';
import type { WeekScale } from '../axis/week-scale.ts';
import { AnnotationKey, AnnotationLane } from './AnnotationLane.tsx';
import { annotationGeometry } from './annotation-geometry.ts';
import styles from './DriftChart.module.css';
import { DriftAsOf, DriftAxes, DriftCursor, DriftMarks, type Pillar } from './DriftMarks.tsx';
import { driftGeometry, type Frame } from './drift-geometry.ts';
import { driftWords, emptyWeekInSentences, markInSentences, weekInSentences } from './drift-words.ts';
import type { OpenTarget } from './open-target.ts';
import { ShareStrip } from './ShareStrip.tsx';
import { stripGeometry } from './strip-geometry.ts';
import { type ReadingLine, useReadingLine } from './use-reading-line.ts';

export type DriftChartProps = {
  readonly view: DriftView;
  /** Also draws the band of the time line. */
  readonly timeBand?: boolean;
  /** The week whose Sunday is looked back to: what is later is dimmed. Null = now. */
  readonly asOfWeek?: number | null;
  /** Where the reading begins, with the focus on the chart: coming back from the entries of that week. */
  readonly startWeek?: number | null;
  /** Asked for by Enter or a click where there is something to open. */
  readonly onOpen: (target: OpenTarget) => void;
  /** The drawing itself, for whoever makes a file of it. */
  readonly drawing?: Ref<SVGSVGElement> | undefined;
  /** Leads to how the figures are computed. */
  readonly onMethod?: () => void;
  /** What stands above the plot on the same time axis. */
  readonly above?: (scale: WeekScale) => ReactNode;
};

const NARROW = 640;
const LANE = 24;
const STRIP = 62;
const MONTHS = 40;

const layout = (width: number, hasMarks: boolean) => {
  const narrow = width < NARROW;
  const plot = Math.round(Math.min(240, Math.max(196, width * 0.27)));
  const top = 38;
  const lane = hasMarks ? LANE : 12;
  const height = top + plot + lane + STRIP + MONTHS;
  const frame: Frame = {
    width,
    height,
    left: narrow ? 96 : 136,
    right: narrow ? 76 : 116,
    top,
    bottom: lane + STRIP + MONTHS,
  };
  const stripTop = top + plot + lane;
  return { narrow, frame, laneY: top + plot + lane / 2 + 1, strip: { top: stripTop, bottom: stripTop + STRIP } };
};

const readAloud = ({ stop, row, mark }: ReadingLine): string => {
  if (stop === null) return driftWords.hint;
  if (mark) return markInSentences(mark);
  return row ? weekInSentences(row) : emptyWeekInSentences(firstDayOfWeek(stop.week));
};

/**
 * Energy, recorded time and the role held over the weeks, with the hands-on share below. One tab stop with a reading
 * line: each stop is a sentence that is shown and announced. The table twin holds the same numbers.
 */
export const DriftChart = (props: DriftChartProps) => {
  const [box, width] = useWidth<HTMLDivElement>();
  return <div ref={box}>{width === null ? null : <Drawing {...props} width={width} />}</div>;
};

const useDrawn = (view: DriftView, width: number) =>
  useMemo(() => {
    const places = layout(width, view.annotations.length > 0);
    const geometry = driftGeometry(view, places.frame);
    const strip = stripGeometry(view, geometry.scale, places.strip);
    const marks = annotationGeometry(view.annotations, geometry.scale);
    const pillar: Pillar = { top: geometry.plot.top, bottom: strip.bottom };
    return { ...places, geometry, strip, marks, pillar };
  }, [view, width]);

const Drawing = (props: DriftChartProps & { readonly width: number }) => {
  const { view, timeBand = false, asOfWeek = null, startWeek = null, onOpen, width } = props;
  const { narrow, frame, laneY, geometry, strip, marks, pillar } = useDrawn(view, width);
  const stripTop = strip.top - 4;
  const reading = useReadingLine({ view, scale: geometry.scale, stripTop, startWeek, onOpen });
  const box = useFocusAtStart(startWeek);
  return (
    <ChartFigure lines={2}>
      <ChartReading idle={reading.stop === null}>{readAloud(reading)}</ChartReading>
      {props.above?.(geometry.scale)}
      <ChartBox ref={box} label={driftWords.name} onKeyDown={reading.readByKey} onBlur={reading.leave}>
        <ChartDrawing
          ref={props.drawing}
          width={width}
          height={frame.height}
          aria-hidden="true"
          data-opens={reading.opens || undefined}
          onPointerMove={reading.readByPointer}
          onPointerLeave={reading.leaveByPointer}
          onClick={reading.openByPointer}
        >
          <DriftAxes geometry={geometry} narrow={narrow} foot={strip.bottom} />
          <DriftMarks geometry={geometry} narrow={narrow} timeBand={timeBand} />
          <ShareStrip strip={strip} scale={geometry.scale} narrow={narrow} />
          <AnnotationLane marks={marks} y={laneY} onOpen={(week, entryId) => onOpen({ week, entryId })} />
          <DriftAsOf scale={geometry.scale} week={asOfWeek} pillar={pillar} />
          <DriftCursor geometry={geometry} week={reading.stop?.week ?? null} pillar={pillar} />
        </ChartDrawing>
      </ChartBox>
      <figcaption className={styles['note']}>
        <AnnotationKey kinds={[...new Set(marks.map(({ kind }) => kind))]} />
        <span>
          {driftWords.note} {driftWords.dots}
          {geometry.dots.some(({ former }) => former) ? ` ${driftWords.former}` : ''}
        </span>
        {props.onMethod ? (
          <button type="button" className={styles['method']} onClick={props.onMethod}>
            {driftWords.method}
          </button>
        ) : null}
      </figcaption>
    </ChartFigure>
  );
};
