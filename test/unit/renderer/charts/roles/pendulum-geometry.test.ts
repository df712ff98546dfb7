import { describe, expect, it } from 'vitest';
import { swingBars } from '../../../../../renderer/charts/roles/pendulum-geometry.ts';
import { day } from '../../../../support/builders.ts';

const swing = (from: string, to: string, kind: 'technical' | 'people' | 'both') => ({
  from: day(from),
  to: day(to),
  kind,
});

describe('the bars of the pendulum', () => {
  it('are as long as their share of the time, on the side of their work, a combined role on both', () => {
    const bars = swingBars([
      swing('2026-01-01', '2026-01-05', 'technical'),
      swing('2026-01-06', '2026-01-10', 'both'),
      swing('2026-01-11', '2026-01-20', 'people'),
    ]);
    expect(bars).toEqual([
      { from: 0, length: 25, sides: ['technical'] },
      { from: 25, length: 25, sides: ['people', 'technical'] },
      { from: 50, length: 50, sides: ['people'] },
    ]);
  });

  it('leave a gap where no role says which work it was', () => {
    const bars = swingBars([swing('2026-01-01', '2026-01-05', 'people'), swing('2026-01-16', '2026-01-20', 'people')]);
    expect(bars.map(({ from, length }) => [from, from + length])).toEqual([
      [0, 25],
      [75, 100],
    ]);
  });

  it('are none without a role, and one day is the whole of itself', () => {
    expect(swingBars([])).toEqual([]);
    expect(swingBars([swing('2026-01-01', '2026-01-01', 'people')])).toEqual([
      { from: 0, length: 100, sides: ['people'] },
    ]);
  });
});
