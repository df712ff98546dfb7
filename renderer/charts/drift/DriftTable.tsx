import { type KeyboardEvent, memo, useId, useLayoutEffect, useRef, useState } from 'react';
import type { DriftRow } from '../../../shared/ipc/drift.ts';
import { ChartTable, ScrollingTable } from '../axis/ChartTable.tsx';
import styles from './DriftTable.module.css';
import { curveToOpen, type OpenTarget } from './open-target.ts';
import { columnGroups, type TableColumn, tableColumns, weekColumn } from './table-columns.ts';
import { cellAfterKey } from './table-cursor.ts';

export type DriftTableProps = {
  readonly rows: readonly DriftRow[];
  /** Asked for by Enter or a click on a cell of a week with entries, with the column it was asked from. */
  readonly onOpen: (target: OpenTarget, column: number) => void;
  /** Where the focus begins: coming back from the entries of that week. */
  readonly start?: { readonly week: number; readonly column: number } | null;
};

type RowProps = {
  readonly row: DriftRow;
  /** The column that takes the focus, null in the other rows. */
  readonly stop: number | null;
  readonly onOpen: DriftTableProps['onOpen'];
};

const Row = memo(({ row, stop, onOpen }: RowProps) => {
  const cell = (column: TableColumn, place: number) => {
    const curve = curveToOpen(row, column.curve);
    return {
      role: place === 0 ? 'rowheader' : 'gridcell',
      'data-cell': `${row.week} ${place}`,
      tabIndex: stop === place ? 0 : -1,
      'data-opens': curve === null ? undefined : true,
      'data-words': column.words ? true : undefined,
      onClick: () => {
        if (curve !== null) onOpen({ week: row.week, curve }, place);
      },
    };
  };
  return (
    <tr>
      <th scope="row" {...cell(weekColumn, 0)}>
        {weekColumn.read(row)}
      </th>
      {tableColumns.slice(1).map((column, place) => (
        <td key={column.key} {...cell(column, place + 1)}>
          {column.read(row)}
        </td>
      ))}
    </tr>
  );
});

const Head = () => (
  <thead>
    <tr>
      <td />
      {columnGroups.map(({ title, columns }) => (
        <th key={title} colSpan={columns.length} scope="colgroup">
          {title}
        </th>
      ))}
    </tr>
    <tr>
      {tableColumns.map(({ key, title, words }) => (
        <th key={key} scope="col" data-words={words ? true : undefined}>
          {title}
        </th>
      ))}
    </tr>
  </thead>
);

/** A cell by its week, which stays where rows come and go. */
type WeekCell = { readonly week: number; readonly column: number };

const placeOf = (target: EventTarget): WeekCell | null => {
  const place = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined;
  const [week, column] = (place ?? '').split(' ').map(Number);
  return week === undefined || column === undefined ? null : { week, column };
};

const focusCell = (table: HTMLElement | null, { week, column }: WeekCell): void =>
  table?.querySelector<HTMLElement>(`[data-cell="${week} ${column}"]`)?.focus();

/** The chart as numbers: newest week first, dashes where there is nothing. One tab stop; arrows move between cells. */
export const DriftTable = ({ rows, onOpen, start = null }: DriftTableProps) => {
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const newestFirst = rows.toReversed();
  const [stop, setStop] = useState<WeekCell | null>(start);
  // A shorter range may have no such row any more: then the newest takes the focus.
  const row = Math.max(
    0,
    newestFirst.findIndex(({ week }) => week === stop?.week),
  );
  const held = { week: newestFirst[row]?.week ?? 0, column: stop?.column ?? 0 };
  const begin = useRef(start);
  useLayoutEffect(() => {
    if (begin.current) focusCell(table.current, begin.current);
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const size = { rows: rows.length, columns: tableColumns.length };
    const target = cellAfterKey(event.key, { row, column: held.column }, size);
    if (target) focusCell(table.current, { week: newestFirst[target.row]?.week ?? 0, column: target.column });
    else if (event.key === 'Enter' && event.target instanceof HTMLElement) event.target.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ScrollingTable>
      <p className={styles['caption']} id={id}>
        Energy and time run from −1, tech lead side, to +1, engineering manager side. A dash means nothing was recorded
        or too little. Enter on a cell opens the entries of its week.
      </p>
      <ChartTable
        ref={table}
        // A table whose cells open is a grid.
        role="grid"
        aria-label="Drift by week, as a table"
        aria-describedby={id}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => setStop(placeOf(target) ?? held)}
      >
        <Head />
        <tbody>
          {newestFirst.map((one) => (
            <Row key={one.week} row={one} stop={held.week === one.week ? held.column : null} onOpen={onOpen} />
          ))}
        </tbody>
      </ChartTable>
    </ScrollingTable>
  );
};
