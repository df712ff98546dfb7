import { journalCopy } from '../../../copy/journal.ts';
import { KeyHint } from '../../../kit/primitives/KeyHint.tsx';
import { useReadOnly } from '../../../state/vault.ts';
import styles from './Rows.module.css';

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
