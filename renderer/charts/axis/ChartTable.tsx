import type { ComponentProps, ReactNode } from 'react';
import styles from './ChartTable.module.css';

export type ScrollingTableProps = {
  /** Makes a stop of the Tab key of it under this name: without one, something inside must take the focus. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** Room for a long table, which scrolls by itself under its head. */
export const ScrollingTable = ({ label, children }: ScrollingTableProps) =>
  label === undefined ? (
    <div className={styles['scroll']}>{children}</div>
  ) : (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles['scroll']} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );

/** A table of figures: its head and the names of its rows stay in sight. A cell of words is marked `data-words`. */
export const ChartTable = (props: ComponentProps<'table'>) => <table {...props} className={styles['table']} />;
