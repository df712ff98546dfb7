import { describe, expect, it } from 'vitest';
import { counted, dayInWords, monthRange, toOneDecimal, toPercent } from '../../../../shared/wording/wording.ts';
import { day } from '../../../support/builders.ts';

describe('numbers in sentences', () => {
  it('have one decimal and never a minus sign on zero', () => {
    expect([-0.04, 0, -0, 0.04, -0.05, 0.05, -0.253, 1].map(toOneDecimal)).toEqual([
      ...['0.0', '0.0', '0.0', '0.0', '-0.1', '0.1', '-0.3', '1.0'],
    ]);
  });

  it('are whole per cents', () => {
    expect([0, 0.126, 0.505, -0.001].map(toPercent)).toEqual(['0', '13', '51', '0']);
  });

  it('agree with what they count', () => {
    expect([counted(1, 'week'), counted(0, 'week'), counted(2, 'week')]).toEqual(['1 week', '0 weeks', '2 weeks']);
  });
});

describe('dates in sentences', () => {
  it('are written out', () => {
    expect(dayInWords(day('2026-07-05'))).toBe('5 July 2026');
  });

  it('name a range as briefly as it can be understood', () => {
    const ranges = [
      ['2026-01-07', '2026-07-03'],
      ['2025-11-02', '2026-03-01'],
      ['2026-02-01', '2026-02-20'],
    ];
    expect(ranges.map(([from, to]) => monthRange(day(from ?? ''), day(to ?? '')))).toEqual([
      'January to July 2026',
      'November 2025 to March 2026',
      'February 2026',
    ]);
  });
});
