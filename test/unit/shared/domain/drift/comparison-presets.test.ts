import { describe, expect, it } from 'vitest';
import { comparisonPresets } from '../../../../../shared/domain/drift/comparison-presets.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { day } from '../../../../support/builders.ts';

describe('the pairs that suggest themselves', () => {
  it('are the newest role change, the last weeks, and the quarter beside the year before', () => {
    const { roles } = sampleDiary();
    const presets = comparisonPresets(roles, day('2026-07-05'));
    expect(presets.map(({ title }) => title)).toEqual([
      'Combined role to engineering manager: before and after 4 May 2026',
      'Tech lead to combined role: before and after 9 March 2026',
      'The last 13 weeks, and the 13 before',
      'This quarter so far, and the same days a year ago',
    ]);
    expect(presets[3]).toMatchObject({
      earlier: { from: '2025-07-01', to: '2025-07-05' },
      later: { from: '2026-07-01', to: '2026-07-05' },
    });
    for (const { earlier, later } of presets) expect(earlier.to < later.from).toBe(true);
  });

  it('speak of the last quarter on the first day of the next, whose own days are still to come', () => {
    const quarterOn = (asOf: string) => comparisonPresets([], day(asOf)).find(({ id }) => id === 'quarter');
    expect(quarterOn('2026-09-30')).toMatchObject({
      title: 'The last quarter, and the same days a year ago',
      later: { from: '2026-07-01', to: '2026-09-30' },
    });
    expect(quarterOn('2026-10-01')?.title).toBe('This quarter so far, and the same days a year ago');
  });

  it('take 28 February for a day that the year before did not have', () => {
    const quarter = comparisonPresets([], day('2028-02-29')).find(({ id }) => id === 'quarter');
    expect(quarter?.earlier).toEqual({ from: '2027-01-01', to: '2027-02-28' });
  });
});
