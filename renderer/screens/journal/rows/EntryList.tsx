import { type ReactNode, useRef } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { useKeys } from '../../../input/use-keys.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { ListKeys } from './ListKeys.tsx';
import { moveInList, useReturnToEntry } from './list-focus.ts';
import styles from './Rows.module.css';
import { focusedEntry, useDeleteLine } from './use-delete-line.ts';

/** A few entries in any grouping, as one list for the keys: along it, into it, and Delete. */
export const EntryList = ({ children }: { readonly children: ReactNode }) => {
  const list = useRef<HTMLDivElement>(null);
  const { error, remove } = useDeleteLine();
  useReturnToEntry(list);
  useKeys(({ key, command, place }) => {
    if (command || place === 'text' || place === 'area') return false;
    const focused = focusedEntry();
    if (key !== 'Delete' || !focused) return moveInList(list.current, key);
    moveInList(list.current, 'ArrowDown');
    void remove(focused);
    return true;
  });
  return (
    <>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <div ref={list} className={styles['weeks']}>
        {children}
      </div>
      <ListKeys />
    </>
  );
};
