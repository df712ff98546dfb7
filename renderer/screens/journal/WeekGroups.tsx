import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/app-error.ts';
import { errorWords } from '../../../shared/error-words.ts';
import type { EntryLine } from '../../../shared/ipc/views.ts';
import { Failure } from '../../components/Failure.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import { weekInWords, weekName } from '../../copy/dates.ts';
import { entryCopy, journalCopy } from '../../copy/journal.ts';
import { useDeleteEntry } from '../../state/use-delete-entry.ts';
import { useKeys } from '../../state/use-keys.ts';
import { EntryRow } from './EntryRow.tsx';
import styles from './Journal.module.css';
import { moveInList, useReturnToEntry } from './list-focus.ts';

export type WeekGroupsProps = {
  readonly lines: readonly EntryLine[];
  readonly showHeadings: boolean;
};

/** The entries under the weeks they belong to; one list for the keys. */
export const WeekGroups = ({ lines, showHeadings }: WeekGroupsProps) => {
  const list = useRef<HTMLDivElement>(null);
  const [error, setError] = useState<AppError | null>(null);
  const deleteEntry = useDeleteEntry();
  useReturnToEntry(list);
  const deleteFocused = async (id: string) => {
    moveInList(list.current, 'ArrowDown');
    setError(await deleteEntry(id, { message: entryCopy.deleted, action: entryCopy.undo }));
  };
  useKeys(({ key, command, place }) => {
    if (command || place === 'text' || place === 'area') return false;
    const focused = document.activeElement?.getAttribute('data-entry');
    if (key === 'Delete' && focused) {
      void deleteFocused(focused);
      return true;
    }
    return moveInList(list.current, key);
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
                <EntryRow key={line.id} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Keys />
    </>
  );
};

const WeekHeading = ({ week }: { readonly week: number }) => (
  <h2 className={styles['week']}>
    {weekName(week)} <span className={styles['soft']}>{weekInWords(week)}</span>
  </h2>
);

const Keys = () => (
  <p className={styles['keys']} aria-hidden="true">
    {journalCopy.keys.map(([key, meaning]) => (
      <span key={key}>
        <KeyHint>{key}</KeyHint> {meaning}
      </span>
    ))}
  </p>
);
