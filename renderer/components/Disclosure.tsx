import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

/** Something to open for those who want to know. */
export const Disclosure = (props: {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) => (
  <details className={styles['disclosure']} open={props.open}>
    <summary className={styles['summary']}>
      <span>{props.summary}</span>
    </summary>
    <div className={styles['content']}>{props.children}</div>
  </details>
);
