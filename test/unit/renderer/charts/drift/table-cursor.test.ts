import { describe, expect, it } from 'vitest';
import { cellAfterKey } from '../../../../../renderer/charts/drift/table-cursor.ts';

const size = { rows: 30, columns: 15 };
const at = (row: number, column: number) => ({ row, column });

describe('the focus in the table', () => {
  it('moves by a cell, a quarter of a year, or to the ends of the row', () => {
    expect(cellAfterKey('ArrowDown', at(3, 4), size)).toEqual(at(4, 4));
    expect(cellAfterKey('ArrowLeft', at(3, 4), size)).toEqual(at(3, 3));
    expect(cellAfterKey('PageDown', at(3, 4), size)).toEqual(at(16, 4));
    expect(cellAfterKey('Home', at(3, 4), size)).toEqual(at(3, 0));
    expect(cellAfterKey('End', at(3, 4), size)).toEqual(at(3, 14));
  });

  it('stays inside the table and leaves other keys to the page', () => {
    expect(cellAfterKey('ArrowUp', at(0, 4), size)).toEqual(at(0, 4));
    expect(cellAfterKey('PageDown', at(25, 14), size)).toEqual(at(29, 14));
    expect(cellAfterKey('ArrowRight', at(25, 14), size)).toEqual(at(25, 14));
    expect(cellAfterKey('Tab', at(3, 4), size)).toBeUndefined();
  });
});
