import { Fragment } from 'react';
import styles from './MarkedText.module.css';

export type MarkedTextProps = {
  readonly text: string;
  /** From the first position to before the second; in order, apart. */
  readonly marks: readonly (readonly [number, number])[];
};

/** A text with some stretches of it marked. */
export const MarkedText = ({ text, marks }: MarkedTextProps) => {
  const last = marks.at(-1)?.[1] ?? 0;
  return (
    <>
      {marks.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(marks[index - 1]?.[1] ?? 0, from)}
          <mark className={styles['mark']}>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(last)}
    </>
  );
};
