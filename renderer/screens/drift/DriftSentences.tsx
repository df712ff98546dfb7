import type { DriftView } from '../../../shared/ipc/views.ts';
import styles from './Drift.module.css';

const DAGGER = '†';

/** What the weeks say, the most important first; a note on chance below the ones that need it. */
export const DriftSentences = ({ sentences }: { readonly sentences: DriftView['sentences'] }) => {
  const notes = sentences.filter(({ footnote }) => footnote !== null);
  return (
    <div className={styles['sentences']}>
      {sentences.map(({ id, text, footnote }, index) => (
        <p key={id} className={index === 0 ? styles['first-sentence'] : styles['sentence']}>
          {text}
          {footnote === null ? null : (
            <sup className={styles['dagger']} aria-hidden="true">
              {DAGGER}
            </sup>
          )}
        </p>
      ))}
      {notes.map(({ id, footnote }) => (
        <p key={id} className={styles['footnote']}>
          <span aria-hidden="true">{DAGGER} </span>
          {footnote}
        </p>
      ))}
    </div>
  );
};
