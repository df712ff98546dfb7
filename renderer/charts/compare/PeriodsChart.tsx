import type { ComparedCurveView } from '../../../shared/ipc/drift.ts';
import { MonthTicks } from '../axis/MonthTicks.tsx';
import { useWidth } from '../axis/use-width.ts';
import styles from './PeriodsChart.module.css';
import { type DrawnPeriod, type PeriodsGeometry, periodsGeometry } from './periods-geometry.ts';

export type PeriodsChartProps = {
  readonly curve: ComparedCurveView;
  readonly weeks: { readonly earlier: readonly [number, number]; readonly later: readonly [number, number] };
  /** Whether above and below are the two sides of the axis, which have colours of their own. */
  readonly sided: boolean;
  /** Words at the top and bottom of the scale. */
  readonly ends: readonly [top: string, bottom: string];
  /** The word at 0. */
  readonly middle: string;
  readonly names: { readonly earlier: string; readonly later: string };
  /** Stands where a period has no dot. */
  readonly none: string;
  /** The sentence, for those who do not see the picture; the numbers are in the table. */
  readonly label: string;
};

const HEIGHT = 214;
const FRAME = { height: HEIGHT, top: 30, bottom: 44 } as const;
const NARROW = 580;

type HalfProps = {
  readonly drawn: DrawnPeriod;
  readonly geometry: PeriodsGeometry;
  readonly name: string;
  readonly none: string;
};

const Half = ({ drawn, geometry, name, none }: HalfProps) => (
  <g>
    <text className={styles['name']} x={drawn.left} y={12}>
      {name}
    </text>
    <line className={styles['foot']} x1={drawn.left} x2={drawn.right} y1={geometry.bottom} y2={geometry.bottom} />
    <line className={styles['zero']} x1={drawn.left} x2={drawn.right} y1={geometry.y(0)} y2={geometry.y(0)} />
    {drawn.dots.length === 0 ? (
      <text className={styles['none']} x={(drawn.left + drawn.right) / 2} y={geometry.y(0) - 8} textAnchor="middle">
        {none}
      </text>
    ) : (
      <MonthTicks months={drawn.months} y={geometry.bottom} />
    )}
    {drawn.dots.map(({ week, x, y, r, side }) => (
      <circle key={week} className={styles['dot']} data-side={side} cx={x} cy={y} r={r} />
    ))}
    {drawn.mean === null ? null : (
      <line className={styles['mean']} x1={drawn.left} x2={drawn.right} y1={drawn.mean} y2={drawn.mean} />
    )}
  </g>
);

/** Two periods beside each other on one scale: a dot a week, a line at each mean. */
export const PeriodsChart = (props: PeriodsChartProps) => {
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={box} className={styles['box']}>
      {width === null ? null : <Drawing {...props} width={width} />}
    </div>
  );
};

const Drawing = (props: PeriodsChartProps & { readonly width: number }) => {
  const { curve, weeks, ends, names, label, none, width } = props;
  const left = width < NARROW ? 0 : 100;
  const geometry = periodsGeometry(curve, weeks, { ...FRAME, width, left });
  return (
    <svg
      className={styles['chart']}
      data-sided={props.sided || undefined}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      {left === 0 ? null : (
        <g className={styles['ends']}>
          <text x={left - 14} y={geometry.top + 10} textAnchor="end">
            {ends[0]}
          </text>
          <text x={left - 14} y={geometry.y(0) + 4} textAnchor="end">
            {props.middle}
          </text>
          <text x={left - 14} y={geometry.bottom - 2} textAnchor="end">
            {ends[1]}
          </text>
        </g>
      )}
      <Half drawn={geometry.earlier} geometry={geometry} name={names.earlier} none={none} />
      <Half drawn={geometry.later} geometry={geometry} name={names.later} none={none} />
    </svg>
  );
};
