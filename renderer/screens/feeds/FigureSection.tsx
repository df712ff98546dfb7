import { type ReactNode, useId } from 'react';
import { typeset } from '../../charts/axis/typeset.ts';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import styles from './Feeds.module.css';
import { feedsCopy } from './feeds-copy.ts';
import { FeedsPart } from './plans/FeedsPart.tsx';

export type FigureSectionProps = {
  readonly title: string;
  /** What the figure says, the most important first. */
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
  readonly table?: ReactNode;
  /** How it is computed, in paragraphs. */
  readonly method: readonly string[];
  readonly extra?: ReactNode;
};

/** One figure: sentence, picture, table, and how it comes about. */
export const FigureSection = ({ title, sentences, children, table, method, extra }: FigureSectionProps) => {
  const id = useId();
  return (
    <FeedsPart id={id} title={title}>
      <div className={styles['sentences']}>
        {sentences.map((sentence) => (
          <p key={sentence}>{typeset(sentence)}</p>
        ))}
      </div>
      {children}
      <div>
        {table ? <Disclosure summary={feedsCopy.table}>{table}</Disclosure> : null}
        <Disclosure summary={feedsCopy.method}>
          <div className={styles['method']}>
            {method.map((paragraph) => (
              <p key={paragraph}>{typeset(paragraph)}</p>
            ))}
            {extra}
          </div>
        </Disclosure>
      </div>
    </FeedsPart>
  );
};
