import { describe, expect, it } from 'vitest';
import { comparisonText } from '../../../../../shared/domain/drift/comparison-sentences.ts';

describe('the sentence about two periods', () => {
  const ok = { status: 'ok', before: 9, after: 12, meanBefore: 0, meanAfter: 0, se: 0 } as const;

  it('says a difference toward the side it went, band and all', () => {
    expect(comparisonText('energy', { ...ok, diff: -0.34, lo: -0.52, hi: -0.16 })).toBe(
      'In the 12 weeks of the later period your energy answers lay 0.3 further to the tech lead side than in the ' +
        '9 weeks of the earlier one (likely 0.2 to 0.5). Other things changed too.',
    );
  });

  it('says none when the band holds zero', () => {
    expect(comparisonText('time', { ...ok, diff: 0.1, lo: -0.1, hi: 0.3 })).toBe(
      'Your recorded time shows no clear difference between the earlier 9 weeks and the later 12 weeks: ' +
        '0.1 (likely -0.1 to 0.3).',
    );
    expect(comparisonText('total', { ...ok, diff: 0.01, lo: -0.2, hi: 0.22 })).toContain(': 0.0 (likely -0.2 to 0.2).');
  });

  it('says of ratings how much more they drained, and names two periods as long as each other together', () => {
    expect(comparisonText('total', { ...ok, diff: -0.14, lo: -0.22, hi: -0.06 })).toContain(
      'your ratings of what you did were more draining by 0.1 than in the 9 weeks of the earlier one',
    );
    expect(comparisonText('energy', { ...ok, before: 12, after: 12, diff: 0.1, lo: -0.1, hi: 0.3 })).toContain(
      'no clear difference between the two 12-week periods: 0.1',
    );
  });

  it('says which weeks are missing, of one period or of both', () => {
    expect(comparisonText('energy', { status: 'insufficient', before: 3, after: 4 })).toBe(
      'Too little to compare: 3 of 4 weeks in the earlier period.',
    );
    expect(comparisonText('total', { status: 'insufficient', before: 0, after: 2 })).toBe(
      'Too little to compare: 0 of 4 weeks in the earlier period, 2 of 4 weeks in the later one.',
    );
  });

  it('says of two periods that changed places the same size, toward the other side', () => {
    const there = comparisonText('energy', { ...ok, diff: 0.34, lo: 0.16, hi: 0.52 });
    const back = comparisonText('energy', { ...ok, diff: -0.34, lo: -0.52, hi: -0.16 });
    expect(there).toContain('0.3 further to the engineering manager side');
    expect(there.replace('engineering manager', 'tech lead')).toBe(back);
  });
});
