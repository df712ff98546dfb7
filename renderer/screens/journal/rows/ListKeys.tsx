import { weekInWords, weekName } from '../../../copy/dates.ts';
import { journalCopy } from '../../../copy/journal.ts';
import { KeyHint } from '../../../kit/primitives/KeyHint.tsx';
import { useReadOnly } from '../../../state/vault.ts';
import styles from './Rows.module.css';

/** The name of a week above its first entry. */
export const WeekHeading = ({ week }: { readonly week: number }) => (
  <h2 className={styles['week']}>
    {weekName(week)} <span className={styles['soft']}>{weekInWords(week)}</span>
  </h2>
);

/** Which keys move through the entries. */
export const ListKeys = () => {
  const readOnly = useReadOnly();
  const keys = journalCopy.keys.filter(([key]) => readOnly === null || key !== 'Delete');
  return (
    <p className={styles['keys']} aria-hidden="true">
      {keys.map(([key, meaning]) => (
        <span key={key}>
          <KeyHint>{key}</KeyHint> {meaning}
        </span>
      ))}
    </p>
  );
};
