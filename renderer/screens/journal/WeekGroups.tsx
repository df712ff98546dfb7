import { useRef } from 'react';
import { errorWords } from '../../../shared/error-words.ts';
import type { EntryLine } from '../../../shared/ipc/views.ts';
import { Failure } from '../../components/Failure.tsx';
import { weekName } from '../../copy/dates.ts';
import type { EntryOrigin } from '../../state/last-entry.ts';
import { useKeys } from '../../state/use-keys.ts';
import { EntryRow } from './EntryRow.tsx';
import styles from './Journal.module.css';
import { ListKeys, WeekHeading } from './ListKeys.tsx';
import { moveInList, useReturnToEntry } from './list-focus.ts';
import { focusedEntry, useDeleteLine } from './use-delete-line.ts';

export type WeekGroupsProps = {
  readonly lines: readonly EntryLine[];
  readonly showHeadings: boolean;
  /** Where the entries are opened from. */
  readonly origin?: EntryOrigin;
};

/** A few entries under the weeks they belong to; one list for the keys. */
export const WeekGroups = ({ lines, showHeadings, origin }: WeekGroupsProps) => {
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
  const weeks = [...Map.groupBy(lines, (line) => line.week)];
  return (
    <>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <div ref={list} className={styles['weeks']}>
        {weeks.map(([week, members]) => (
          <section key={week} aria-label={weekName(week)}>
            {showHeadings ? <WeekHeading week={week} /> : null}
            <ul>
              {members.map((line) => (
                <li key={line.id}>
                  <EntryRow line={line} origin={origin} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <ListKeys />
    </>
  );
};
