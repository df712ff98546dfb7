import { type KeyboardEvent, useMemo } from 'react';
import type { ActivityFigure } from '../../../shared/ipc/feeds.ts';
import { ChartBox, ChartDrawing, ChartFigure, ChartReading, TickText } from '../axis/ChartFrame.tsx';
import type { Box } from '../axis/place-labels.ts';
import { useWidth } from '../axis/use-width.ts';
import type { Frame } from '../drift/drift-geometry.ts';
import { CategoryShape } from './CategoryMark.tsx';
import { feedsWords, percentInWords } from './feeds-words.ts';
import styles from './QuadrantChart.module.css';
import { POINT_RADIUS, type QuadrantGeometry, type QuadrantPoint, quadrantGeometry } from './quadrant-geometry.ts';

export type QuadrantChartProps = {
  readonly activities: readonly ActivityFigure[];
  readonly equalShare: number | null;
  /** The activity that is read; null = none. */
  readonly chosen: string | null;
  readonly onChoose: (activityId: string | null) => void;
  /** The chosen point in a sentence. */
  readonly reading: string;
};

const frameFor = (width: number): Frame => {
  const height = Math.round(Math.min(460, Math.max(340, width * 0.5)));
  return { width, height, left: 104, right: 12, top: 8, bottom: 44 };
};

/** The point a key leads to: arrows along the share of time, Home and End to the ends. Undefined = not our key. */
const pointAfterKey = (key: string, current: number, count: number): number | undefined => {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
  if (step === undefined || count === 0) return undefined;
  return current < 0 ? 0 : Math.min(count - 1, Math.max(0, current + step));
};

/** Time against energy with its four words. One tab stop; arrows read point after point. */
export const QuadrantChart = (props: QuadrantChartProps) => {
  const [box, width] = useWidth<HTMLDivElement>();
  return <div ref={box}>{width === null ? null : <Drawing {...props} width={width} />}</div>;
};

const Drawing = (props: QuadrantChartProps & { readonly width: number }) => {
  const { activities, equalShare, chosen, onChoose, reading, width } = props;
  const frame = frameFor(width);
  const geometry = useMemo(
    () => quadrantGeometry({ activities, equalShare }, frameFor(width)),
    [activities, equalShare, width],
  );
  const { points } = geometry;
  const readByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const current = points.findIndex(({ activity }) => activity.activityId === chosen);
    const target = pointAfterKey(event.key, current, points.length);
    if (target !== undefined) onChoose(points[target]?.activity.activityId ?? null);
    else if (event.key === 'Escape' && chosen !== null) onChoose(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ChartFigure>
      <ChartBox label={feedsWords.quadrant} onKeyDown={readByKey}>
        <ChartDrawing width={frame.width} height={frame.height} aria-hidden="true">
          <Paper geometry={geometry} />
          {points.map((point) => (
            <Point
              key={point.activity.activityId}
              point={point}
              chosen={point.activity.activityId === chosen}
              onChoose={() => onChoose(point.activity.activityId)}
            />
          ))}
        </ChartDrawing>
      </ChartBox>
      <ChartReading idle={chosen === null}>{chosen === null ? feedsWords.quadrantHint : reading}</ChartReading>
    </ChartFigure>
  );
};

const Paper = ({ geometry }: { readonly geometry: QuadrantGeometry }) => {
  const { plot, equalX, zeroY, extent, shares, words, leastShare } = geometry;
  const ends = feedsWords.ends[extent];
  return (
    <g>
      <line className={styles['zero']} x1={plot.left} x2={plot.right} y1={zeroY} y2={zeroY} />
      {equalX === null ? null : (
        <line className={styles['usual']} x1={equalX} x2={equalX} y1={plot.top} y2={plot.bottom} />
      )}
      <line className={styles['edge']} x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {words.map(({ word, x, y, end }) => (
        <text key={word} className={styles['word']} x={x} y={y} textAnchor={end ? 'end' : 'start'}>
          {word}
        </text>
      ))}
      <TickText x={plot.left - 12} y={plot.top + 12} textAnchor="end">
        {ends.upper}
      </TickText>
      <TickText x={plot.left - 12} y={zeroY + 4} textAnchor="end">
        {feedsWords.neither}
      </TickText>
      <TickText x={plot.left - 12} y={plot.bottom - 2} textAnchor="end">
        {ends.lower}
      </TickText>
      {shares.map(({ share, x }) => (
        <TickText key={share} x={x} y={plot.bottom + 18} textAnchor="middle">
          {percentInWords(share)}
        </TickText>
      ))}
      <TickText x={plot.right} y={plot.bottom + 38} textAnchor="end">
        {leastShare > 0 ? feedsWords.shareFrom(percentInWords(leastShare)) : feedsWords.share}
      </TickText>
    </g>
  );
};

type PointProps = { readonly point: QuadrantPoint; readonly chosen: boolean; readonly onChoose: () => void };

/** The end of the line to a name: the place of its box that is nearest to the point. */
const nearestEdge = (label: Box, x: number, y: number) => ({
  x2: Math.min(label.right, Math.max(label.left, x)),
  y2: Math.min(label.bottom, Math.max(label.top, y)),
});

const Point = ({ point, chosen, onChoose }: PointProps) => {
  const { activity, x, y, top, bottom, across, label } = point;
  const middle = label ? (label.left + label.right) / 2 : x;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hidden from assistive technology; the group has the keys
    <g className={styles['point']} data-chosen={chosen || undefined} onClick={onChoose}>
      {chosen ? <line className={styles['band']} x1={x} x2={x} y1={top} y2={bottom} /> : null}
      {chosen && across ? <line className={styles['band']} x1={across.from} x2={across.to} y1={y} y2={y} /> : null}
      {label?.away ? <line className={styles['leader']} x1={x} y1={y} {...nearestEdge(label, x, y)} /> : null}
      <circle className={styles['reach']} cx={x} cy={y} r={POINT_RADIUS + 8} />
      {chosen ? <circle className={styles['ring']} cx={x} cy={y} r={POINT_RADIUS + 4} /> : null}
      <g transform={`translate(${x} ${y})`}>
        <CategoryShape category={activity.category} />
      </g>
      {label ? (
        <text
          className={styles['name']}
          data-placed={activity.quadrant !== null || undefined}
          x={middle}
          y={label.bottom - 4}
          textAnchor="middle"
        >
          {activity.label}
        </text>
      ) : null}
    </g>
  );
};
