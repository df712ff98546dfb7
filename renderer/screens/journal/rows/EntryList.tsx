import { type ReactNode, useRef } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { isPressed } from '../../../input/action-key.ts';
import { useKeys } from '../../../input/use-keys.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { ListKeys } from './ListKeys.tsx';
import { moveInList, useReturnToEntry } from './list-focus.ts';
import { listKeys } from './list-keys.ts';
import styles from './Rows.module.css';
import { focusedEntry, useDeleteLine } from './use-delete-line.ts';

/** A few entries in any grouping, as one list for the keys: along it, into it, and Delete. */
export const EntryList = ({ children }: { readonly children: ReactNode }) => {
  const list = useRef<HTMLDivElement>(null);
  const { error, remove } = useDeleteLine();
  useReturnToEntry(list);
  useKeys((pressed) => {
    const { command, place } = pressed;
    if (command || place === 'text' || place === 'area') return false;
    const focused = focusedEntry();
    if (!isPressed(listKeys.delete, pressed) || !focused) return moveInList(list.current, pressed.key);
    moveInList(list.current, listKeys.down.key);
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
