import { useId } from 'react';
import type { FoundLine } from '../../../shared/ipc/search.ts';
import { dayOfYearInWords, wholeDayInWords } from '../../copy/dates.ts';
import { journalCopy } from '../../copy/journal.ts';
import { DatedLine } from '../../kit/lists/DatedLine.tsx';
import { MarkedText } from '../../kit/lists/MarkedText.tsx';
import { hrefs } from '../../routes/places.ts';
import { rememberFound } from '../../state/search-line.ts';
import styles from './Search.module.css';

const marksOf = (line: FoundLine): readonly string[] => [
  ...(line.private ? [journalCopy.private] : []),
  ...(line.starred ? [journalCopy.starred] : []),
];

/** One entry that was found, with what was searched for marked. */
export const FoundRow = ({ line, near }: { readonly line: FoundLine; readonly near: boolean }) => {
  const dayId = useId();
  const marks = marksOf(line);
  return (
    <DatedLine
      dayId={dayId}
      day={line.forDate}
      dayInWords={dayOfYearInWords(line.forDate)}
      wholeDayInWords={wholeDayInWords(line.forDate)}
      withYear
    >
      <a
        href={hrefs.entry({ id: line.id })}
        aria-describedby={dayId}
        data-entry={line.id}
        onClick={() => rememberFound(line.id, near)}
      >
        <MarkedText text={line.title} marks={line.titleMarks} />
      </a>
      {line.excerpt === '' ? null : (
        <p className={styles['excerpt']}>
          <MarkedText text={line.excerpt} marks={line.excerptMarks} />
        </p>
      )}
      {line.labels === '' && marks.length === 0 ? null : (
        <p className={styles['soft']}>
          <MarkedText text={line.labels} marks={line.labelMarks} />
          {marks.length === 0 ? null : ` ${line.labels === '' ? '' : '· '}${marks.join(' · ')}`}
        </p>
      )}
    </DatedLine>
  );
};
