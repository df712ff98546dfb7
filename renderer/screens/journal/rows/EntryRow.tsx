import { memo, useId } from 'react';
import type { EntryLine, JournalDay } from '../../../../shared/ipc/entries.ts';
import { energyInWords } from '../../../copy/calendar.ts';
import { shortDay, wholeDayInWords } from '../../../copy/dates.ts';
import { journalCopy } from '../../../copy/journal.ts';
import { DayMark } from '../../../kit/day-mark/DayMark.tsx';
import { shadeOfDay } from '../../../kit/day-mark/day-shade.ts';
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
  /** The days that are known; the one of the line gives its mark. */
  readonly days: readonly JournalDay[];
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

const dayMark = (line: EntryLine, days: readonly JournalDay[]) => {
  const day = days.find((each) => each.day === line.forDate);
  if (day === undefined) return undefined;
  return { sign: <DayMark shade={shadeOfDay(day, 'energy')} size={14} />, inWords: energyInWords(day) };
};

const Row = ({ line, days, origin, tabbable = true, why }: EntryRowProps) => {
  const dayId = useId();
  const wordsId = useId();
  const kindId = useId();
  const versions = useVersionsOf(line.id);
  const marks = [...(versions > 1 ? [inVersions(versions)] : []), ...marksOf(line)];
  return (
    <DatedLine
      dayId={dayId}
      day={line.forDate}
      dayInWords={shortDay(line.forDate)}
      wholeDayInWords={wholeDayInWords(line.forDate)}
      mark={dayMark(line, days)}
    >
      <a
        href={hrefs.entry({ id: line.id })}
        id={wordsId}
        aria-labelledby={line.words === '' ? undefined : `${wordsId} ${kindId}`}
        aria-describedby={dayId}
        data-words={line.words === '' ? undefined : ''}
        data-entry={line.id}
        dir="auto"
        tabIndex={tabbable ? undefined : -1}
        onClick={() => rememberEntry(line.id, origin)}
      >
        {line.words || line.kind}
      </a>
      {line.excerpt !== '' && line.excerpt !== line.words ? (
        <p className={styles['excerpt']} dir="auto">
          {line.excerpt}
        </p>
      ) : null}
      {why === undefined ? null : <p className={styles['why']}>{why}</p>}
      <Below kindId={kindId} kind={line.words === '' ? null : line.kind} marks={marks} />
    </DatedLine>
  );
};

type BelowProps = { readonly kindId: string; readonly kind: string | null; readonly marks: readonly string[] };

/** The kind of an entry, small, where its own words stand above it; and its marks. */
const Below = ({ kindId, kind, marks }: BelowProps) =>
  kind === null && marks.length === 0 ? null : (
    <p className={styles['soft']}>
      {kind === null ? null : <span id={kindId}>{kind}</span>}
      {kind !== null && marks.length > 0 ? ' · ' : null}
      {marks.join(' · ')}
    </p>
  );
