import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import { ChartBox, ChartDrawing, ChartFigure, ChartReading, TickText } from '../axis/ChartFrame.tsx';
import { stopAfterKey } from '../axis/chart-cursor.ts';
import { MonthTicks } from '../axis/MonthTicks.tsx';
import { useFocusAtStart } from '../axis/use-focus-at-start.ts';
import { useWidth } from '../axis/use-width.ts';
import type { Frame } from '../drift/drift-geometry.ts';
import { feedsWords } from './feeds-words.ts';
import styles from './WeeklyChart.module.css';
import { type DrawnSeries, type WeeklyGeometry, type WeeklyPicture, weeklyGeometry } from './weekly-geometry.ts';

export type WeeklyChartProps = {
  /** What it is and how its keys work. */
  readonly label: string;
  readonly picture: WeeklyPicture;
  /** Values with a line of their own, the highest first, each with its word. */
  readonly guides: readonly { readonly value: number; readonly word: string }[];
  readonly weekInWords: (week: number) => string;
  readonly hasEntries: (week: number) => boolean;
  readonly onOpenWeek: (week: number) => void;
  /** Where the reading begins, with the focus on the chart: coming back from the entries of that week. */
  readonly startWeek?: number | null;
};

const frameFor = (width: number): Frame => ({
  width,
  height: Math.round(Math.min(260, Math.max(210, width * 0.26))),
  left: 88,
  right: width < 640 ? 84 : 116,
  top: 10,
  bottom: 44,
});

/** Ratings by week, broken where a week is missing. One tab stop with a reading line; Enter opens the week. */
export const WeeklyChart = (props: WeeklyChartProps) => {
  const [box, width] = useWidth<HTMLDivElement>();
  return <div ref={box}>{width === null ? null : <Drawing {...props} width={width} />}</div>;
};

const useWeekReading = (props: WeeklyChartProps, { plot, weekAt }: WeeklyGeometry) => {
  const { picture, hasEntries, onOpenWeek, startWeek = null } = props;
  const [week, setWeek] = useState<number | null>(startWeek);
  const byPointer = useRef(false);
  const open = (target: number | null) => {
    if (target !== null && hasEntries(target)) onOpenWeek(target);
  };
  const readByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = { first: picture.firstWeek, last: picture.lastWeek, marksIn: () => 0 };
    const target = stopAfterKey(event.key, week === null ? null : { week, mark: null }, stops);
    if (target !== undefined) {
      byPointer.current = false;
      setWeek(target.week);
    } else if (event.key === 'Enter') open(week);
    else if (event.key === 'Escape' && week !== null) setWeek(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const weekUnder = (event: MouseEvent<SVGSVGElement>): number | null => {
    const pixel = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return pixel >= plot.left && pixel <= plot.right ? weekAt(pixel) : null;
  };
  return {
    week,
    readByKey,
    leave: () => setWeek(null),
    leaveByPointer: () => {
      if (byPointer.current) setWeek(null);
    },
    readByPointer: (event: MouseEvent<SVGSVGElement>) => {
      // A pointer at rest is told of a move when the page moves under it: that must not take over from the keys.
      if (event.movementX === 0 && event.movementY === 0) return;
      byPointer.current = true;
      setWeek(weekUnder(event));
    },
    openByPointer: (event: MouseEvent<SVGSVGElement>) => open(weekUnder(event)),
  };
};

const Drawing = (props: WeeklyChartProps & { readonly width: number }) => {
  const { picture, width, guides } = props;
  const frame = frameFor(width);
  const geometry = useMemo(() => weeklyGeometry(picture, frameFor(width)), [picture, width]);
  const reading = useWeekReading(props, geometry);
  const { week } = reading;
  const box = useFocusAtStart(props.startWeek ?? null);
  return (
    <ChartFigure>
      <ChartReading idle={week === null}>{week === null ? feedsWords.weekHint : props.weekInWords(week)}</ChartReading>
      <ChartBox ref={box} label={props.label} onKeyDown={reading.readByKey} onBlur={reading.leave}>
        <ChartDrawing
          width={frame.width}
          height={frame.height}
          aria-hidden="true"
          data-opens={(week !== null && props.hasEntries(week)) || undefined}
          onPointerMove={reading.readByPointer}
          onPointerLeave={reading.leaveByPointer}
          onClick={reading.openByPointer}
        >
          <Paper geometry={geometry} guides={guides} />
          <path className={styles['band']} d={geometry.band} />
          {geometry.series.map((series, index) => (
            <Series key={series.key} series={series} index={index} />
          ))}
          {week === null ? null : <Cursor geometry={geometry} week={week} />}
        </ChartDrawing>
      </ChartBox>
    </ChartFigure>
  );
};

const Paper = ({ geometry, guides }: { readonly geometry: WeeklyGeometry } & Pick<WeeklyChartProps, 'guides'>) => {
  const { plot, y, months } = geometry;
  return (
    <g>
      {guides.map(({ value, word }) => (
        <g key={word}>
          <line className={styles['guide']} x1={plot.left} x2={plot.right} y1={y(value)} y2={y(value)} />
          <TickText x={plot.left - 10} y={y(value) + 4} textAnchor="end">
            {word}
          </TickText>
        </g>
      ))}
      <MonthTicks months={months} y={plot.bottom} />
    </g>
  );
};

const Series = ({ series, index }: { readonly series: DrawnSeries; readonly index: number }) => (
  <g className={styles['series']} data-series={index}>
    <path className={styles['line']} d={series.path} />
    {series.dots.map(({ week, x, y }) =>
      index === 0 || series.draw === 'dots' ? (
        <circle key={week} className={styles['dot']} cx={x} cy={y} r={3.4} />
      ) : (
        <rect key={week} className={styles['dot']} x={x - 3} y={y - 3} width={6} height={6} />
      ),
    )}
    {series.label ? (
      <text className={styles['name']} x={series.label.x} y={series.label.y}>
        {series.name.split(' ').map((word, line) => (
          <tspan key={word} x={series.label?.x} dy={line === 0 ? 0 : 14}>
            {word}
          </tspan>
        ))}
      </text>
    ) : null}
  </g>
);

const Cursor = ({ geometry, week }: { readonly geometry: WeeklyGeometry; readonly week: number }) => {
  const { plot, x } = geometry;
  return <line className={styles['cursor']} x1={x(week)} x2={x(week)} y1={plot.top} y2={plot.bottom} />;
};
