import { memo, useId } from 'react';
import type { EntryLine } from '../../../../shared/ipc/entries.ts';
import { shortDay, wholeDayInWords } from '../../../copy/dates.ts';
import { journalCopy } from '../../../copy/journal.ts';
import { RowBoundary } from '../../../kit/feedback/RowBoundary.tsx';
import { DatedLine } from '../../../kit/lists/DatedLine.tsx';
import { inVersions } from '../../../merge/conflicts-copy.ts';
import { useVersionsOf } from '../../../merge/use-conflict-marks.ts';
import { hrefs } from '../../../routes/places.ts';
import { type EntryOrigin, rememberEntry } from '../../../state/last-entry.ts';
import styles from './Rows.module.css';

const marksOf = (line: EntryLine): readonly string[] => [
  ...(line.private ? [journalCopy.private] : []),
  ...(line.starred ? [journalCopy.starred] : []),
  ...(line.future ? [journalCopy.future] : []),
];

export type EntryRowProps = {
  readonly line: EntryLine;
  /** Where the entry is opened from; the timeline unless given. */
  readonly origin?: EntryOrigin | undefined;
  /** In a list that is one stop of the Tab key, whether this line is the stop. */
  readonly tabbable?: boolean;
  /** Why it is not counted, where that is the question. */
  readonly why?: string;
};

/** One entry as a line to open. Drawn again only when its line changes: scrolling asks for it at every step. */
export const EntryRow = memo((props: EntryRowProps) => (
  <RowBoundary instead={journalCopy.notShown}>
    <Row {...props} />
  </RowBoundary>
));

const Row = ({ line, origin, tabbable = true, why }: EntryRowProps) => {
  const dayId = useId();
  const versions = useVersionsOf(line.id);
  const marks = [...(versions > 1 ? [inVersions(versions)] : []), ...marksOf(line)];
  return (
    <DatedLine
      dayId={dayId}
      day={line.forDate}
      dayInWords={shortDay(line.forDate)}
      wholeDayInWords={wholeDayInWords(line.forDate)}
    >
      <a
        href={hrefs.entry({ id: line.id })}
        aria-describedby={dayId}
        data-entry={line.id}
        dir="auto"
        tabIndex={tabbable ? undefined : -1}
        onClick={() => rememberEntry(line.id, origin)}
      >
        {line.title}
      </a>
      {line.excerpt ? (
        <p className={styles['excerpt']} dir="auto">
          {line.excerpt}
        </p>
      ) : null}
      {why === undefined ? null : <p className={styles['why']}>{why}</p>}
      {marks.length > 0 ? <p className={styles['soft']}>{marks.join(' · ')}</p> : null}
    </DatedLine>
  );
};
