import type { ComponentProps, FocusEventHandler, KeyboardEventHandler, ReactNode, Ref } from 'react';
import styles from './Chart.module.css';

export type ChartFigureProps = {
  /** How many lines of words the reading may take; one unless said. */
  readonly lines?: 2;
  readonly children: ReactNode;
};

/** A chart with what is read from it and what is said about it. */
export const ChartFigure = ({ lines, children }: ChartFigureProps) => (
  <figure className={styles['figure']} data-lines={lines}>
    {children}
  </figure>
);

/** The place of the chart that is read, in a sentence; `idle` while it only says how to read. */
export const ChartReading = ({ idle, children }: { readonly idle: boolean; readonly children: string }) => (
  <p className={styles['reading']} role="status" data-idle={idle || undefined}>
    {children}
  </p>
);

export type ChartBoxProps = {
  readonly ref?: Ref<HTMLDivElement>;
  /** What it is and how its keys work. */
  readonly label: string;
  readonly onKeyDown: KeyboardEventHandler;
  readonly onBlur?: FocusEventHandler;
  readonly children: ReactNode;
};

/** The one tab stop of a chart, with arrow keys inside. */
export const ChartBox = ({ label, children, ...rest }: ChartBoxProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a chart is no fieldset
  // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of the chart, with arrow keys inside
  <div {...rest} className={styles['box']} role="group" tabIndex={0} aria-label={label}>
    {children}
  </div>
);

/** The drawing itself; `data-opens` while a click would open what is under the pointer. */
export const ChartDrawing = (props: ComponentProps<'svg'> & { readonly 'data-opens'?: boolean | undefined }) => (
  <svg {...props} className={styles['chart']} />
);

/** A word or a number at an axis. */
export const TickText = (props: ComponentProps<'text'>) => <text {...props} className={styles['tick']} />;
