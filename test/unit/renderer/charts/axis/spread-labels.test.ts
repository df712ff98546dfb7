import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../../../../renderer/charts/axis/spread-labels.ts';

describe('names at the end of curves', () => {
  it('stay where they belong when they are far apart', () => {
    const wishes = [
      { key: 'energy', y: 40 },
      { key: 'time', y: 120 },
    ];
    expect([...spreadLabels(wishes, 30, 0, 200)]).toEqual([
      ['energy', 40],
      ['time', 120],
    ]);
  });

  it('make room for each other at the lower edge', () => {
    const wishes = [
      { key: 'energy', y: 195 },
      { key: 'time', y: 190 },
    ];
    expect([...spreadLabels(wishes, 30, 0, 200)]).toEqual([
      ['time', 170],
      ['energy', 200],
    ]);
  });

  it('never touch, never swap and never leave the plot, wherever the curves end', () => {
    const places = fc.array(fc.integer({ min: -50, max: 450 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(places, (ys) => {
        const placed = [
          ...spreadLabels(
            ys.map((y, index) => ({ key: String(index), y })),
            30,
            0,
            400,
          ),
        ];
        for (const [index, [key, y]] of placed.entries()) {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(400);
          const before = placed[index - 1];
          if (!before) continue;
          expect(y - before[1]).toBeGreaterThanOrEqual(30);
          expect(ys[Number(key)]).toBeGreaterThanOrEqual(ys[Number(before[0])] ?? 0);
        }
      }),
    );
  });
});
