import styles from './DayMark.module.css';
import type { DayShade } from './day-shade.ts';

/** The outline of each step in a square of 16, around its middle. */
const outlines: Readonly<Record<Exclude<DayShade, 'none'>, string>> = {
  one: 'M6 6h4v4H6Z',
  two: 'M4.500 4.500h7v7h-7Z',
  many: 'M2.500 2.500h11v11h-11Z',
  unscored: 'M8 6.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3Z',
  'tl-strong': 'M2 4h12L8 13.500Z',
  tl: 'M4.500 5.500h7L8 11.500Z',
  middle: 'M3.500 8h9',
  em: 'M4.500 10.500h7L8 4.500Z',
  'em-strong': 'M2 12h12L8 2.500Z',
};

export type DayMarkProps = {
  readonly shade: DayShade;
  /** Edge of the square it is drawn in, in pixels. */
  readonly size: number;
};

/** One day's step as a form: up and full toward one side, down and hollow toward the other. Decoration: words carry it. */
export const DayMark = ({ shade, size }: DayMarkProps) =>
  shade === 'none' ? null : (
    <svg
      className={styles['mark']}
      data-shade={shade}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={outlines[shade]} />
    </svg>
  );
