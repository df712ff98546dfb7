import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../../../shared/labels/near-duplicates.ts';
import { looksLike } from '../../../support/looks-like.ts';

describe('names that look alike', () => {
  it('are apart in case, accents, hyphens, number or one letter', () => {
    for (const [one, other] of [
      ['incident', 'incidents'],
      ['Retro', 'retro'],
      ['on-call', 'on call'],
      ['café', 'cafe'],
      ['onboarding', 'onbaording'],
      ['match', 'matches'],
    ] as const) {
      expect(looksLike(one, other)).toBe(true);
      expect(looksLike(other, one)).toBe(true);
    }
  });
  it('are not short words that differ, nor names that count', () => {
    for (const [one, other] of [
      ['team', 'tea'],
      ['Kim', 'Tim'],
      ['sprint-1', 'sprint-2'],
      ['growth', 'hiring'],
    ] as const) {
      expect(looksLike(one, other)).toBe(false);
    }
  });
  it('are named in pairs, the one in more entries first', () => {
    const labels = [
      { name: 'incidents', count: 2 },
      { name: 'growth', count: 9 },
      { name: 'incident', count: 5 },
    ];
    expect(nearDuplicates(labels)).toEqual([['incident', 'incidents']]);
    const spelled = ['incident', 'incidents', 'In-cident'].map((name) => ({ name, count: 1 }));
    expect(nearDuplicates(spelled)).toEqual([
      ['incident', 'incidents'],
      ['incident', 'In-cident'],
      ['incidents', 'In-cident'],
    ]);
  });

  it('are looked for among thousands that begin alike without comparing each with each', () => {
    let looked = 0;
    const names = Array.from({ length: 2_000 }, (_, number) => ({
      get name() {
        looked += 1;
        return `a project of the second half-year, number ${number}`;
      },
      count: 1,
    }));
    expect(nearDuplicates(names)).toEqual([]);
    expect(looked).toBeLessThanOrEqual(2 * names.length);
  });
});
