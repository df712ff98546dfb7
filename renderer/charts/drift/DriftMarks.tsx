import { memo } from 'react';
import { TickText } from '../axis/ChartFrame.tsx';
import { MonthTicks } from '../axis/MonthTicks.tsx';
import type { WeekScale } from '../axis/week-scale.ts';
import styles from './DriftChart.module.css';
import type { DrawnDot, DriftGeometry } from './drift-geometry.ts';
import { driftWords } from './drift-words.ts';

const GUIDES = [0.5, -0.5] as const;

const SideName = (props: {
  readonly words: readonly string[];
  readonly y: number;
  readonly x: number;
  readonly side: string;
}) => (
  <text className={styles['side']} data-side={props.side} textAnchor="end">
    {props.words.map((word, index) => (
      <tspan key={word} x={props.x} y={props.y + index * 15}>
        {word}
      </tspan>
    ))}
  </text>
);

/** The paper of the chart: sides in words, the line in between, months. */
export const DriftAxes = memo(({ geometry, narrow, foot = geometry.plot.bottom }: AxesProps) => {
  const { plot, y, months } = geometry;
  const names = plot.left - (narrow ? 10 : 38);
  return (
    <g>
      {GUIDES.map((value) => (
        <line key={value} className={styles['guide']} x1={plot.left} x2={plot.right} y1={y(value)} y2={y(value)} />
      ))}
      <line className={styles['zero']} x1={plot.left} x2={plot.right} y1={y(0)} y2={y(0)} />
      <line className={styles['bar']} data-side="em" x1={plot.left} x2={plot.left} y1={plot.top} y2={y(0) - 1} />
      <line className={styles['bar']} data-side="tl" x1={plot.left} x2={plot.left} y1={y(0) + 1} y2={plot.bottom} />
      <SideName words={['Engineering', 'manager side']} x={names} y={plot.top + 11} side="em" />
      <SideName words={[driftWords.middle]} x={names} y={y(0) + 4} side="middle" />
      <SideName words={['Tech lead', 'side']} x={names} y={plot.bottom - 15} side="tl" />
      {narrow
        ? null
        : ([1, 0.5, 0, -0.5, -1] as const).map((value) => (
            <TickText
              key={value}
              x={plot.left - 9}
              y={Math.min(plot.bottom, Math.max(plot.top + 11, y(value) + 4))}
              textAnchor="end"
            >
              {value === 0 ? '0' : `${value < 0 ? '−' : '+'}${Math.abs(value)}`}
            </TickText>
          ))}
      <MonthTicks months={months} y={foot} />
    </g>
  );
});

type AxesProps = {
  readonly geometry: DriftGeometry;
  readonly narrow: boolean;
  /** Where the months stand: below the lowest drawing on this axis. */
  readonly foot?: number;
};

// Orange and full above the middle, blue and hollow below it: the side can be read without colour.
const Dot = ({ dot: { x, y, r, side, former } }: { readonly dot: DrawnDot }) => (
  <circle className={styles['dot']} data-side={side} data-former={former || undefined} cx={x} cy={y} r={r} />
);

const EndName = (props: {
  readonly name: string;
  readonly of: 'energy' | 'time';
  readonly geometry: DriftGeometry;
}) => {
  const { end } = props.geometry[props.of];
  const height = props.geometry.labels.get(props.of);
  if (!end || height === undefined) return null;
  const start = props.geometry.labelX;
  return (
    <g>
      <path className={styles['leader']} d={`M${end.x + 4},${end.y}L${start - 4},${height}`} />
      <text className={styles['name']} data-of={props.of} x={start} y={height + 4}>
        {props.name.split(' ').map((word, index) => (
          <tspan key={word} x={start} dy={index === 0 ? 0 : 14}>
            {word}
          </tspan>
        ))}
      </text>
    </g>
  );
};

/** Titles stand in a lane of their own above the plot, so that no dot or line ever crosses them. */
const RoleLane = ({ geometry, narrow }: { readonly geometry: DriftGeometry; readonly narrow: boolean }) => {
  const { plot, roles } = geometry;
  if (roles.length === 0) return null;
  const lane = plot.top - 20;
  return (
    <g>
      <TickText x={plot.left - (narrow ? 10 : 38)} y={lane} textAnchor="end">
        {driftWords.role}
      </TickText>
      {narrow ? null : (
        <line className={styles['role']} x1={plot.left - 30} x2={plot.left - 6} y1={lane - 4} y2={lane - 4} />
      )}
      {roles.map(({ title, x, titled }, index) => (
        <g key={x}>
          {index === 0 ? null : <line className={styles['change']} x1={x} x2={x} y1={lane - 12} y2={plot.bottom} />}
          {titled ? (
            <text className={styles['role-title']} x={x + 6} y={lane}>
              {title}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
};

type MarksProps = {
  readonly geometry: DriftGeometry;
  readonly narrow: boolean;
  readonly timeBand: boolean;
};

/** The data: role below, then time, then dots, and energy with its band. */
export const DriftMarks = memo(({ geometry, narrow, timeBand }: MarksProps) => {
  const { energy, time, roles, dots } = geometry;
  return (
    <g>
      <path className={styles['band']} d={energy.band} />
      <path className={styles['band-edge']} d={energy.edges} />
      {timeBand ? <path className={styles['time-band']} d={time.edges} /> : null}
      <RoleLane geometry={geometry} narrow={narrow} />
      {roles.map((role) => (
        <path key={role.x} className={styles['role']} d={role.path} />
      ))}
      <path className={styles['time']} d={time.line} />
      {dots.map((dot) => (
        <Dot key={`${dot.week} ${dot.former}`} dot={dot} />
      ))}
      <path className={styles['energy']} d={energy.line} />
      <EndName name={driftWords.energy} of="energy" geometry={geometry} />
      <EndName name={driftWords.time} of="time" geometry={geometry} />
    </g>
  );
});

/** From the top of the plot to the foot of the strip: what goes through all of the chart. */
export type Pillar = { readonly top: number; readonly bottom: number };

type CursorProps = { readonly geometry: DriftGeometry; readonly week: number | null; readonly pillar: Pillar };

/** The reading line and the dot it stands on. Apart from the marks, so that moving it draws nothing else again. */
export const DriftCursor = ({ geometry, week, pillar }: CursorProps) => {
  if (week === null) return null;
  const x = geometry.scale.x(week);
  const dot = geometry.dots.findLast((one) => one.week === week);
  return (
    <g data-picture="leave-out">
      <line className={styles['cursor']} x1={x} x2={x} y1={pillar.top} y2={pillar.bottom} />
      {dot ? <circle className={styles['read']} cx={dot.x} cy={dot.y} r={dot.r + 2.5} /> : null}
    </g>
  );
};

type AsOfProps = { readonly scale: WeekScale; readonly week: number | null; readonly pillar: Pillar };

/** The Sunday that is looked back to. What is later is dimmed by a wash over it, so that moving it draws one box. */
export const DriftAsOf = ({ scale, week, pillar }: AsOfProps) => {
  if (week === null) return null;
  const x = scale.x(week) + scale.weekWidth / 2;
  const height = pillar.bottom - pillar.top + 8;
  return (
    <g className={styles['as-of']}>
      <rect x={x} y={pillar.top - 4} width={Math.max(0, scale.right - x + 2)} height={height} />
      <line x1={x} x2={x} y1={pillar.top - 8} y2={pillar.bottom + 8} />
    </g>
  );
};
