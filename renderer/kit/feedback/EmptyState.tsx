import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export type EmptyStateProps = {
  readonly title: string;
  /** What will be here, and what brings it here. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly picture?: ReactNode;
};

/** A page with nothing on it yet, which says what it is for. */
export const EmptyState = ({ title, children, action, picture }: EmptyStateProps) => (
  <div className={styles['empty']}>
    {picture}
    <p className={styles['title']}>{title}</p>
    {children ? <div className={styles['words']}>{children}</div> : null}
    {action ? <div>{action}</div> : null}
  </div>
);
