import type { EntryLine } from '../../../shared/ipc/views.ts';
import { shortDay, wholeDayInWords } from '../../copy/dates.ts';
import { journalCopy } from '../../copy/journal.ts';
import { rememberEntry } from '../../state/last-entry.ts';
import styles from './Journal.module.css';

const marksOf = (line: EntryLine): readonly string[] => [
  ...(line.private ? [journalCopy.private] : []),
  ...(line.starred ? [journalCopy.starred] : []),
  ...(line.future ? [journalCopy.future] : []),
];

/** One entry as a line to open. */
export const EntryRow = ({ line }: { readonly line: EntryLine }) => {
  const marks = marksOf(line);
  return (
    <li className={styles['row']}>
      <time dateTime={line.forDate} title={wholeDayInWords(line.forDate)}>
        {shortDay(line.forDate)}
      </time>
      <div className={styles['words']}>
        <a href={`#/journal/${line.id}`} data-entry={line.id} onClick={() => rememberEntry(line.id)}>
          {line.title}
        </a>
        {line.excerpt ? <p className={styles['excerpt']}>{line.excerpt}</p> : null}
        {marks.length > 0 ? <p className={styles['soft']}>{marks.join(' · ')}</p> : null}
      </div>
    </li>
  );
};
