import { weekInWords, weekName } from '../../../copy/dates.ts';
import styles from './Timeline.module.css';

/** The name of a week above its first entry. */
export const WeekHeading = ({ week }: { readonly week: number }) => (
  <h2 className={styles['week']}>
    {weekName(week)} <span className={styles['days']}>{weekInWords(week)}</span>
  </h2>
);
