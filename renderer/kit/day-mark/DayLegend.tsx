import styles from './DayLegend.module.css';
import { DayMark } from './DayMark.tsx';
import { type DayShade, legendOf } from './day-shade.ts';

export type DayLegendProps = {
  readonly by: 'entries' | 'energy';
  readonly words: Readonly<Record<DayShade, string>>;
};

/** What the marks of days mean: the one legend of calendar, timeline and today. */
export const DayLegend = ({ by, words }: DayLegendProps) => (
  <ul className={styles['legend']}>
    {legendOf(by).map((shade) => (
      <li key={shade}>
        <DayMark shade={shade} size={14} />
        {words[shade]}
      </li>
    ))}
  </ul>
);
