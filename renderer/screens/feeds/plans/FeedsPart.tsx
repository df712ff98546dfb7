import type { ReactNode } from 'react';
import styles from './FeedsPart.module.css';

export type FeedsPartProps = {
  readonly title: string;
  /** Makes a landmark of it, named by its title. */
  readonly id?: string;
  /** What the address says to open the page at this part: its title then takes the focus. */
  readonly at?: string;
  /** Whether the page was opened here: the last part needs room below to stand at the top. */
  readonly isOpenedAt?: boolean;
  readonly children: ReactNode;
};

/** One part of the page under a title of its own. */
export const FeedsPart = ({ title, id, at, isOpenedAt = false, children }: FeedsPartProps) => (
  <section className={styles['figure']} data-opened={isOpenedAt || undefined} aria-labelledby={id}>
    <h2 id={id} className={styles['title']} data-at={at} tabIndex={at === undefined ? undefined : -1}>
      {title}
    </h2>
    {children}
  </section>
);
