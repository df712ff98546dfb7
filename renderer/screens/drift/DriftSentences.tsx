import { Fragment } from 'react';
import type { DriftAsOf } from '../../../shared/ipc/drift.ts';
import { typeset } from '../../charts/axis/typeset.ts';
import styles from './Drift.module.css';
import { driftCopy } from './drift-copy.ts';

const DAGGER = '†';

/** What the weeks say, the most important first; a dagger where a note on chance belongs. */
export const DriftSentences = ({ sentences }: { readonly sentences: DriftAsOf['sentences'] }) => {
  return (
    <div className={styles['sentences']}>
      {sentences.map(({ id, text, footnote }, index) => (
        <p key={id} className={index === 0 ? styles['first-sentence'] : styles['sentence']}>
          {typeset(text)}
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

/** What is compared with role and time: it follows the picture, so that verdict and picture fit one screen. */
const COMPARISONS: readonly string[] = ['hands-on', 'energy-and-role', 'role-change'];

export const isComparison = ({ id }: DriftAsOf['sentences'][number]): boolean => COMPARISONS.includes(id);

/** What a year says, by quarters: it has a place of its own, with its note on chance. */
export const isOfYear = ({ id }: DriftAsOf['sentences'][number]): boolean => id === 'year';

type BesideProps = { readonly heading: string; readonly sentences: DriftAsOf['sentences'] };

/** What stands beside the verdict, under a heading of its own. */
export const BesideVerdict = ({ heading, sentences }: BesideProps) =>
  sentences.length === 0 ? null : (
    <section className={styles['beside']}>
      <h2>{heading}</h2>
      {sentences.map(({ id, text }) => (
        <p key={id}>{typeset(text)}</p>
      ))}
    </section>
  );

/** The year's view, under a heading of its own. */
export const DriftYear = ({ sentences }: { readonly sentences: DriftAsOf['sentences'] }) =>
  sentences.length === 0 ? null : (
    <section className={styles['beside']}>
      <h2>{driftCopy.year}</h2>
      {sentences.map(({ id, text, footnote }) => (
        <Fragment key={id}>
          <p>{typeset(text)}</p>
          {footnote === null ? null : <p className={styles['footnote']}>{typeset(footnote)}</p>}
        </Fragment>
      ))}
    </section>
  );

/** The notes on chance that the dagger points to. */
export const DriftFootnotes = ({ sentences }: { readonly sentences: DriftAsOf['sentences'] }) =>
  sentences
    .filter(({ footnote }) => footnote !== null)
    .map(({ id, footnote }) => (
      <p key={id} className={styles['footnote']}>
        <span aria-hidden="true">{DAGGER} </span>
        {typeset(footnote ?? '')}
      </p>
    ));
