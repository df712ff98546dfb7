import type { ReactNode } from 'react';
import styles from './Sheet.module.css';

/** The page as it will be printed: A4, serif, ink on white in both themes. In print nothing else is left. */
export const Sheet = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className={styles['desk']}>
    <article className={styles['sheet']} aria-label={label} data-sheet>
      {children}
    </article>
  </div>
);
