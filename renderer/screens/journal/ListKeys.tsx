import { KeyHint } from '../../components/KeyHint.tsx';
import { weekInWords, weekName } from '../../copy/dates.ts';
import { journalCopy } from '../../copy/journal.ts';
import styles from './Journal.module.css';

/** The name of a week above its first entry. */
export const WeekHeading = ({ week }: { readonly week: number }) => (
  <h2 className={styles['week']}>
    {weekName(week)} <span className={styles['soft']}>{weekInWords(week)}</span>
  </h2>
);

/** Which keys move through the entries. */
export const ListKeys = () => (
  <p className={styles['keys']} aria-hidden="true">
    {journalCopy.keys.map(([key, meaning]) => (
      <span key={key}>
        <KeyHint>{key}</KeyHint> {meaning}
      </span>
    ))}
  </p>
);
