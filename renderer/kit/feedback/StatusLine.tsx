import styles from './StatusLine.module.css';

/** What was just done, read out as soon as it is said; nothing to see before. */
export const StatusLine = ({ children }: { readonly children: string }) => (
  <p role="status" className={styles['said']}>
    {children}
  </p>
);
