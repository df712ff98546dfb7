import styles from './KeyHint.module.css';

/** The key that does the same. Decoration: `aria-keyshortcuts` on the control says it to a screen reader. */
export const KeyHint = ({ children }: { readonly children: string }) => (
  <span className={styles['key']} aria-hidden="true">
    {children}
  </span>
);
