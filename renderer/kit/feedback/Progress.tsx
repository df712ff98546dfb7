import { useId } from 'react';
import styles from './Progress.module.css';

/** How far a piece of work has come, as a bar and in words; without figures only the words. */
export const Progress = (props: {
  readonly words: string;
  readonly of: { readonly done: number; readonly total: number } | null;
}) => {
  const id = useId();
  return (
    <div className={styles['progress']}>
      {props.of ? (
        <progress
          className={styles['bar']}
          aria-labelledby={id}
          max={Math.max(1, props.of.total)}
          value={props.of.done}
        />
      ) : null}
      <p id={id} className={styles['words']} role="status">
        {props.words}
      </p>
    </div>
  );
};
