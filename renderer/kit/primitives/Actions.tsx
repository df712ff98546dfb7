import type { ReactNode } from 'react';
import styles from './Actions.module.css';

/** Buttons side by side, and what is said beside them. */
export const Actions = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['actions']}>{children}</div>
);
