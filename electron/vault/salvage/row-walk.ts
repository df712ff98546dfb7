import type { DatabaseSync } from 'node:sqlite';
import type { RecordRow } from '../file/vault-tables.ts';

/** Row numbers only grow, and no vault comes near this one. */
const BEYOND_LAST_ROW = 2 ** 40;

/**
 * Every row that SQLite can still read, around read errors: along the row numbers, jumping over a broken stretch by
 * doubling and halving, then by what the id index remembers. A row may come twice.
 */
export function* walkRows(database: DatabaseSync): Generator<RecordRow> {
  const columns = 'SELECT rowid AS "row", id, epoch, sealed FROM record NOT INDEXED';
  const from = database.prepare(`${columns} WHERE rowid >= ? ORDER BY rowid LIMIT 1`);
  const rowFrom = (row: number) => attemptRead(() => from.get(row) as RecordRow | undefined);
  let next = 0;
  while (next < BEYOND_LAST_ROW) {
    const found = rowFrom(next);
    if (found === 'unreadable') next = afterBrokenStretch(next, (row) => rowFrom(row) !== 'unreadable');
    else if (found === undefined) break;
    else {
      yield found;
      next = found.row + 1;
    }
  }
  const at = database.prepare(`${columns} WHERE rowid = ?`);
  for (const row of indexedRows(database)) {
    const found = attemptRead(() => at.get(row) as RecordRow | undefined);
    if (found !== 'unreadable' && found !== undefined) yield found;
  }
}

/** The first row number from which reading works again. */
const afterBrokenStretch = (broken: number, isReadable: (row: number) => boolean): number => {
  let low = broken;
  let step = 1;
  while (low + step < BEYOND_LAST_ROW && !isReadable(low + step)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, BEYOND_LAST_ROW);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isReadable(middle)) high = middle;
    else low = middle;
  }
  return high;
};

const indexedRows = (database: DatabaseSync): readonly number[] => {
  const rows: number[] = [];
  attemptRead(() => {
    const index = database.prepare(
      'SELECT rowid AS "row" FROM record INDEXED BY sqlite_autoindex_record_1 ORDER BY id',
    );
    for (const { row } of index.iterate() as Iterable<{ row?: unknown }>) rows.push(Number(row));
  });
  return rows;
};

const attemptRead = <Value>(read: () => Value): Value | 'unreadable' => {
  try {
    return read();
  } catch {
    return 'unreadable';
  }
};
