import type { ReactNode } from 'react';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import styles from './DatedLine.module.css';

export type DatedLineProps = {
  /** The day as machines read it. */
  readonly day: string;
  /** Under which the link of the line can name its day: many lines have one title. */
  readonly dayId: string;
  /** The day in few words to see, and in full for the pointer and for a screen reader. */
  readonly dayInWords: string;
  readonly wholeDayInWords: string;
  /** Whether the few words hold the year. */
  readonly withYear?: boolean;
  /** A sign below the day, and what it says, for a screen reader: a line's link names it with its day. */
  readonly mark?: { readonly sign: ReactNode; readonly inWords: string } | undefined;
  /** A link first, which the whole line opens; below it what there is to say. */
  readonly children: ReactNode;
};

/** One line of a list of dated things, opened anywhere on it. */
export const DatedLine = (props: DatedLineProps) => {
  const { day, dayId, dayInWords, wholeDayInWords, withYear = false, mark, children } = props;
  return (
    <div className={styles['line']} data-with-year={withYear || undefined}>
      <div id={dayId} className={styles['day']}>
        <time dateTime={day} title={wholeDayInWords}>
          <span aria-hidden="true">{dayInWords}</span>
          <VisuallyHidden>{mark ? `${wholeDayInWords}, ${mark.inWords}` : wholeDayInWords}</VisuallyHidden>
        </time>
        {mark ? (
          <span className={styles['mark']} title={mark.inWords}>
            {mark.sign}
          </span>
        ) : null}
      </div>
      <div className={styles['words']}>{children}</div>
    </div>
  );
};

/** The same line while nothing is known of it. */
export const DatedLineToCome = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['line']}>
    <span aria-hidden="true">…</span>
    <span className={styles['soft']}>{children}</span>
  </div>
);
