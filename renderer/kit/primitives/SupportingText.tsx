import type { ReactNode } from 'react';
import styles from './SupportingText.module.css';

export type SupportingTextProps = {
  readonly children: ReactNode;
  /** As wide as its column, where its lines are short anyway. */
  readonly wide?: boolean;
  /** Says what has just come of something, so that it is read out. */
  readonly role?: 'status';
  /** For the eye alone: what is heard says it already. */
  readonly 'aria-hidden'?: true;
};

/** A paragraph beside what matters: small, in soft ink, its lines no longer than read well. */
export const SupportingText = ({ children, wide = false, ...marks }: SupportingTextProps) => (
  <p className={styles['text']} data-wide={wide || undefined} {...marks}>
    {children}
  </p>
);
