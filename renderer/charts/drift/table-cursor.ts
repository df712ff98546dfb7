/** A cell: row and column counted from 0, the newest week and the week's own column first. */
export type Cell = { readonly row: number; readonly column: number };

export type TableSize = { readonly rows: number; readonly columns: number };

const QUARTER = 13;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [QUARTER, 0],
  PageUp: [-QUARTER, 0],
};

const within = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));

/** Where a key takes the focus in the table; Home and End go to the ends of the row. Undefined = not our key. */
export const cellAfterKey = (key: string, cell: Cell, size: TableSize): Cell | undefined => {
  if (key === 'Home') return { ...cell, column: 0 };
  if (key === 'End') return { ...cell, column: size.columns - 1 };
  const step = STEPS[key];
  if (step === undefined) return undefined;
  return { row: within(cell.row + step[0], size.rows), column: within(cell.column + step[1], size.columns) };
};
