import styles from './Chart.module.css';
import type { PlacedMonth } from './month-axis.ts';

/** Where months begin, under a chart; the year stands under the first of it. */
export const MonthTicks = ({ months, y }: { readonly months: readonly PlacedMonth[]; readonly y: number }) =>
  months.map(({ day, x, label, year }) => (
    <g key={day} transform={`translate(${x} ${y})`}>
      <line className={styles['notch']} y1={4} y2={year ? 34 : 10} />
      <text className={styles['tick']} x={5} y={17}>
        {label}
      </text>
      {year ? (
        <text className={styles['year']} x={5} y={33}>
          {year}
        </text>
      ) : null}
    </g>
  ));
