import { useMemo, useRef, useState } from 'react';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { JournalOutline } from '../../../../shared/ipc/timeline.ts';
import { journalCopy } from '../../../copy/journal.ts';
import { isNamed } from '../../../input/action-key.ts';
import { useKeys } from '../../../input/use-keys.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { DatedLineToCome } from '../../../kit/lists/DatedLine.tsx';
import { EntryRow } from '../rows/EntryRow.tsx';
import { listKeys, stepOfKey } from '../rows/list-keys.ts';
import { focusedEntry, useDeleteLine } from '../rows/use-delete-line.ts';
import styles from './Timeline.module.css';
import { useActiveLine } from './use-active-line.ts';
import { pagesBetween, useTimelinePages } from './use-timeline.ts';
import { useVirtualLines } from './use-virtual-lines.ts';
import { WeekHeading } from './WeekHeading.tsx';
import { weekStarts } from './week-starts.ts';

export type TimelineProps = {
  readonly outline: JournalOutline;
  /** The day whose newest entry, or the one before it, has the focus at first; null = none. */
  readonly at: CalendarDay | null;
};

/** Every entry, newest first, under its week. Only the lines in sight are drawn, and only their pages are read. */
export const Timeline = ({ outline, at }: TimelineProps) => {
  const { total } = outline;
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const starts = useMemo(() => weekStarts(outline.weeks), [outline.weeks]);
  const { error, remove, going } = useDeleteLine();
  const startsWeek = (index: number) => starts.has(index);
  const lines = useVirtualLines({ list, total, active, startsWeek, above: error });
  const shown = lines.getVirtualItems();
  const pages = new Set(shown.flatMap(({ index }) => pagesBetween(index, index, outline.pageSize)));
  const { lineAt, daysAt } = useTimelinePages([...pages], outline);
  const { moveTo, moveBy, moveFrom, keepForComing } = useActiveLine({ list, lines, total, active, day: at, setActive });
  useKeys(({ key, command, place, held }) => {
    if (command || place === 'text' || place === 'area' || place === 'number') return false;
    const deletes = isNamed(listKeys.delete, key);
    // One press, one entry: the bar offers the way back to the last one alone.
    if (deletes && held) return true;
    const focused = focusedEntry();
    const isForLine = deletes || isNamed(listKeys.open, key);
    // While others go, nobody can tell yet which line is coming.
    const kept = deletes && going.size > 0 ? null : key;
    if (isForLine && (focused || place === 'other') && keepForComing(kept)) return true;
    if (deletes && focused) {
      if (going.has(focused)) return true;
      void remove(focused);
      moveFrom(going);
      return true;
    }
    const step = stepOfKey(key);
    if (step === null) return false;
    if (typeof step === 'number') moveBy(step);
    else moveTo(step === 'first' ? 0 : total - 1);
    return true;
  }, true);
  return (
    <>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <ul
        ref={list}
        className={styles['timeline']}
        aria-label={journalCopy.list}
        style={{ height: lines.getTotalSize() }}
      >
        {shown.map(({ index, start }) => {
          const line = lineAt(index);
          const week = starts.get(index);
          return (
            <li
              key={line?.id ?? index}
              ref={lines.measureElement}
              data-index={index}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - lines.options.scrollMargin}px)` }}
              onFocus={() => setActive(index)}
            >
              {week === undefined ? null : <WeekHeading week={week} />}
              {line ? (
                <EntryRow line={line} days={daysAt(index)} tabbable={index === active} />
              ) : (
                <DatedLineToCome>{journalCopy.reading}</DatedLineToCome>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};
