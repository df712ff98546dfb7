import { type ReactNode, useId } from 'react';
import styles from './EntryPart.module.css';

/** What belongs to an entry and stands below it under a heading of its own. */
export const EntryPart = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const id = useId();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};
