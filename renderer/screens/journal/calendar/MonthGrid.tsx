import type { KeyboardEvent } from 'react';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { monthSquares } from '../../../../shared/calendar/calendar-month.ts';
import type { JournalDay } from '../../../../shared/ipc/entries.ts';
import { calendarCopy, dayLabel, monthTitle } from '../../../copy/calendar.ts';
import { DayMark } from '../../../kit/day-mark/DayMark.tsx';
import { shadeOfDay } from '../../../kit/day-mark/day-shade.ts';
import styles from './Calendar.module.css';

export type MonthGridProps = {
  /** Any day of the month. */
  readonly month: CalendarDay;
  readonly chosen: CalendarDay;
  readonly today: CalendarDay;
  /** Null until they are read. */
  readonly found: ReadonlyMap<CalendarDay, JournalDay> | null;
  readonly by: 'entries' | 'energy';
  /** One of twelve: small squares without numbers. */
  readonly small: boolean;
  readonly onChoose: (day: CalendarDay) => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

/** One month as a grid, Monday first. The chosen day is its only stop of the Tab key. */
export const MonthGrid = (props: MonthGridProps) => {
  const { month, small } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take keys is what a grid is
    <table role="grid" className={styles['month']} data-small={small || undefined} aria-label={monthTitle(month)}>
      <thead>
        <tr>
          {calendarCopy.weekdays.map(([short, long]) => (
            <th key={long} scope="col" aria-label={long}>
              {small ? short.slice(0, 1) : short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthSquares(month).map((row) => (
          <tr key={row.find((day) => day !== null)}>
            {row.map((day, column) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: a square without a day has nothing but its column
              day === null ? <td key={column} /> : <Square key={day} day={day} grid={props} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Square = ({ day, grid }: { readonly day: CalendarDay; readonly grid: MonthGridProps }) => {
  const { chosen, today, found, by, small, onChoose, onKey } = grid;
  const isToday = day === today;
  const shade = shadeOfDay(found?.get(day), by);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: inside a grid the cell is a gridcell, which can be selected
    <td aria-selected={day === chosen}>
      <button
        type="button"
        className={styles['square']}
        data-day={day}
        data-shade={shade}
        tabIndex={day === chosen ? 0 : -1}
        aria-label={dayLabel({ day, found: found === null ? null : found.get(day), by, isToday })}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => onChoose(day)}
        onKeyDown={onKey}
      >
        {small ? null : <span className={styles['number']}>{Number(day.slice(8))}</span>}
        <DayMark shade={shade} size={small ? 14 : 20} />
      </button>
    </td>
  );
};
