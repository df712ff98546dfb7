import { describe, expect, it } from 'vitest';
import { weekScale } from '../../../../../renderer/charts/axis/week-scale.ts';
import { type StripPicture, stripGeometry } from '../../../../../renderer/charts/drift/strip-geometry.ts';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek } from '../../../../../shared/calendar/iso-week.ts';

const FIRST = 2_923;
/** Twenty weeks on 400 px: 20 px a week. */
const scale = weekScale({ firstWeek: FIRST, lastWeek: FIRST + 19 }, 100, 500);
const PLACE = { top: 300, bottom: 360 };

const aDot = (week: number, value: number) => ({ week, monday: firstDayOfWeek(week), n: 1, value });
const drawn = (change: Partial<StripPicture> = {}) =>
  stripGeometry({ handsOn: { dots: [], line: [] }, usual: [], ...change }, scale, PLACE);

describe('the strip of hands-on shares', () => {
  it('runs from nothing at its foot to everything at its top', () => {
    const { y } = drawn();
    expect([y(0), y(0.5), y(1)]).toEqual([360, 330, 300]);
  });

  it('draws a bar of the height of the share in the middle of its week', () => {
    const [bar] = drawn({ handsOn: { dots: [aDot(FIRST + 2, 0.5)], line: [] } }).bars;
    expect(bar).toMatchObject({ week: FIRST + 2, y: 330, height: 30 });
    expect((bar?.x ?? 0) + (bar?.width ?? 0) / 2).toBeCloseTo(scale.x(FIRST + 2), 6);
  });

  it('shows a week without hands-on work as a foot, and a week without a split not at all', () => {
    const { bars } = drawn({ handsOn: { dots: [aDot(FIRST, 0), aDot(FIRST + 2, 0.4)], line: [] } });
    expect(bars.map(({ week }) => week)).toEqual([FIRST, FIRST + 2]);
    expect(bars[0]?.height).toBeGreaterThan(0);
    expect(bars[0]?.height).toBeLessThan(3);
  });

  it('shades the usual range for the days the role was held, inside the plot', () => {
    const usual = [
      { from: addDays(firstDayOfWeek(FIRST), -70), to: lastDayOfWeek(FIRST + 4), low: 0.5, high: 0.7 },
      { from: firstDayOfWeek(FIRST + 5), to: lastDayOfWeek(FIRST + 40), low: 0, high: 0.1 },
    ];
    const [before, after] = drawn({ usual }).usual;
    expect(before).toEqual({ x: 100, y: 318, width: 100, height: 12 });
    expect(after).toEqual({ x: 200, y: 354, width: 300, height: 6 });
  });
});
