import { type ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';

/** Something to open for those who want to know. What is inside is made when it is opened first. */
export const Disclosure = (props: {
  readonly summary: string;
  readonly open?: boolean;
  /** For whoever leads to it from elsewhere on the screen. */
  readonly id?: string;
  readonly children: ReactNode;
}) => {
  const [opened, setOpened] = useState(props.open ?? false);
  return (
    <details
      id={props.id}
      className={styles['disclosure']}
      open={props.open}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary className={styles['summary']}>
        <span>{props.summary}</span>
      </summary>
      <div className={styles['content']}>{opened ? props.children : null}</div>
    </details>
  );
};
