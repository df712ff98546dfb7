import type { ReactNode } from 'react';
import { PartingLines } from '../../design/PartingLines.tsx';
import { Wordmark } from '../../design/Wordmark.tsx';
import styles from './EntryLayout.module.css';

export type ThresholdProps = {
  readonly title: string;
  /** Beside the title, small: "2 of 3". */
  readonly aside?: string;
  readonly lead?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** The page before the house is open: the name above, one column, no navigation. */
export const EntryLayout = ({ title, aside, lead, wide = false, children }: ThresholdProps) => (
  <main className={styles['threshold']}>
    <div className={styles['column']} data-wide={wide || undefined}>
      <div className={styles['name']}>
        <Wordmark />
        {aside ? <span className={styles['aside']}>{aside}</span> : null}
      </div>
      <div className={styles['head']}>
        <h1 tabIndex={-1}>{title}</h1>
        {lead ? <p className={styles['lead']}>{lead}</p> : null}
      </div>
      {children}
    </div>
    <div className={styles['ground']}>
      <PartingLines />
    </div>
  </main>
);
