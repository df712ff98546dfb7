import type { RecentDots } from '../../../shared/ipc/check-ins.ts';
import styles from './RecentPicture.module.css';
import { energyY, placeDots, recentSize, weekLines } from './recent-geometry.ts';

export type RecentPictureProps = {
  readonly dots: RecentDots;
  readonly words: {
    /** What the picture says, for whoever does not see it. */
    readonly label: string;
    readonly above: string;
    readonly below: string;
    readonly first: string;
    readonly last: string;
  };
};

/** The last eight weeks day by day, and the fresh dot falling into its place among them. */
export const RecentPicture = ({ dots, words }: RecentPictureProps) => {
  const { width, height, left, right } = recentSize;
  return (
    <figure className={styles['figure']}>
      <p className={styles['end']} aria-hidden="true">
        {words.above}
      </p>
      <svg className={styles['picture']} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.label}>
        {weekLines.map((x) => (
          <line key={x} className={styles['week']} x1={x} x2={x} y1={0} y2={height} />
        ))}
        <line className={styles['middle']} x1={left} x2={width - right} y1={energyY(0)} y2={energyY(0)} />
        {placeDots(dots).map(({ day, x, y, isFresh }) => (
          <circle
            key={day}
            className={styles['dot']}
            data-fresh={isFresh || undefined}
            cx={x}
            cy={y}
            r={isFresh ? 6 : 3.5}
          />
        ))}
      </svg>
      <p className={styles['end']} aria-hidden="true">
        {words.below}
      </p>
      <p className={styles['weeks']} aria-hidden="true">
        <span>{words.first}</span>
        <span>{words.last}</span>
      </p>
    </figure>
  );
};
