import styles from './MissingChoice.module.css';

/** What is still to be chosen, below the question that asks for it. */
export const MissingChoice = ({ children }: { readonly children: string }) => (
  <p className={styles['missing']}>{children}</p>
);
