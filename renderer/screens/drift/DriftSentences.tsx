import type { DriftView } from '../../../shared/ipc/views.ts';
import styles from './Drift.module.css';

const DAGGER = '†';

/** What the weeks say, the most important first; a dagger where a note on chance belongs. */
export const DriftSentences = ({ sentences }: { readonly sentences: DriftView['sentences'] }) => {
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
    </div>
  );
};

/** The notes on chance that the dagger points to. */
export const DriftFootnotes = ({ sentences }: { readonly sentences: DriftView['sentences'] }) =>
  sentences
    .filter(({ footnote }) => footnote !== null)
    .map(({ id, footnote }) => (
      <p key={id} className={styles['footnote']}>
        <span aria-hidden="true">{DAGGER} </span>
        {footnote}
      </p>
    ));
