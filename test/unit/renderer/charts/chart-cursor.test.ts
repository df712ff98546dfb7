import { describe, expect, it } from 'vitest';
import { weekAfterKey } from '../../../../renderer/charts/chart-cursor.ts';

const range = { first: 100, last: 160 };

describe('the reading line', () => {
  it('starts at the newest week with the first arrow', () => {
    expect(weekAfterKey('ArrowLeft', null, range)).toBe(160);
  });

  it('moves by a week, a quarter, or to the ends', () => {
    expect(weekAfterKey('ArrowLeft', 150, range)).toBe(149);
    expect(weekAfterKey('ArrowRight', 150, range)).toBe(151);
    expect(weekAfterKey('PageUp', 150, range)).toBe(137);
    expect(weekAfterKey('PageDown', 140, range)).toBe(153);
    expect(weekAfterKey('Home', 150, range)).toBe(100);
    expect(weekAfterKey('End', null, range)).toBe(160);
  });

  it('stays inside the weeks there are', () => {
    expect(weekAfterKey('ArrowRight', 160, range)).toBe(160);
    expect(weekAfterKey('PageUp', 105, range)).toBe(100);
  });

  it('leaves other keys to the page', () => {
    expect(weekAfterKey('Tab', 150, range)).toBeUndefined();
    expect(weekAfterKey('a', 150, range)).toBeUndefined();
  });
});
