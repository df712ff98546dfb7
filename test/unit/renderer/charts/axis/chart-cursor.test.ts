import { describe, expect, it } from 'vitest';
import { type Stop, stopAfterKey } from '../../../../../renderer/charts/axis/chart-cursor.ts';

/** Two marks in week 150, one in week 151, none elsewhere. */
const marksIn = (week: number): number => (week === 150 ? 2 : week === 151 ? 1 : 0);
const stops = { first: 100, last: 160, marksIn };

const at = (week: number, mark: number | null = null): Stop => ({ week, mark });

describe('the reading of a chart', () => {
  it('starts at the newest week with the first arrow', () => {
    expect(stopAfterKey('ArrowLeft', null, stops)).toEqual(at(160));
    expect(stopAfterKey('ArrowUp', null, stops)).toEqual(at(160));
  });

  it('moves by a week, a quarter, or to the ends, from a mark too', () => {
    expect(stopAfterKey('ArrowLeft', at(150), stops)).toEqual(at(149));
    expect(stopAfterKey('ArrowRight', at(150, 1), stops)).toEqual(at(151));
    expect(stopAfterKey('PageUp', at(150), stops)).toEqual(at(137));
    expect(stopAfterKey('PageDown', at(140), stops)).toEqual(at(153));
    expect(stopAfterKey('Home', at(150, 0), stops)).toEqual(at(100));
    expect(stopAfterKey('End', null, stops)).toEqual(at(160));
  });

  it('goes through every stop with up and down: the marks of a week after the week', () => {
    const walk = [at(149), at(150), at(150, 0), at(150, 1), at(151), at(151, 0), at(152)];
    for (const [index, stop] of walk.entries()) {
      const [before, after] = [walk[index - 1], walk[index + 1]];
      if (after) expect(stopAfterKey('ArrowUp', stop, stops)).toEqual(after);
      if (before) expect(stopAfterKey('ArrowDown', stop, stops)).toEqual(before);
    }
  });

  it('stays inside the weeks there are', () => {
    expect(stopAfterKey('ArrowRight', at(160), stops)).toEqual(at(160));
    expect(stopAfterKey('ArrowUp', at(160), stops)).toEqual(at(160));
    expect(stopAfterKey('ArrowDown', at(100), stops)).toEqual(at(100));
    expect(stopAfterKey('PageUp', at(105), stops)).toEqual(at(100));
  });

  it('leaves other keys to the page', () => {
    expect(stopAfterKey('Tab', at(150), stops)).toBeUndefined();
    expect(stopAfterKey('a', at(150), stops)).toBeUndefined();
  });
});
