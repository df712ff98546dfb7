import { describe, expect, it } from 'vitest';
import { dayDescribed, isSamePeriod, quarterOf } from '../../../../shared/check-ins/form-period.ts';
import { day } from '../../../support/builders.ts';

const [monday, sunday, nextMonday] = [day('2026-02-09'), day('2026-02-15'), day('2026-02-16')];

describe('the period of a form', () => {
  it('is a day, an ISO week, a month or a quarter', () => {
    expect(isSamePeriod('daily', monday, sunday)).toBe(false);
    expect(isSamePeriod('weekly', monday, sunday)).toBe(true);
    expect(isSamePeriod('weekly', sunday, nextMonday)).toBe(false);
    expect(isSamePeriod('monthly', monday, day('2026-02-28'))).toBe(true);
    expect(isSamePeriod('monthly', monday, day('2026-03-01'))).toBe(false);
    expect(isSamePeriod('quarterly', monday, day('2026-03-31'))).toBe(true);
    expect(isSamePeriod('quarterly', monday, day('2026-04-01'))).toBe(false);
  });

  it('counts quarters from 0', () => {
    expect(['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'].map((one) => quarterOf(day(one)))).toEqual([
      '2026 0',
      '2026 1',
      '2026 2',
      '2026 3',
    ]);
  });

  it('is kept under its last day, and never under a later one than today', () => {
    const today = day('2026-02-18');
    expect(dayDescribed('weekly', monday, today)).toBe(sunday);
    expect(dayDescribed('weekly', day('2026-02-16'), today)).toBe(today);
    expect(dayDescribed('monthly', day('2026-01-07'), today)).toBe('2026-01-31');
    expect(dayDescribed('quarterly', day('2025-11-07'), today)).toBe('2025-12-31');
    expect(dayDescribed('quarterly', monday, today)).toBe(today);
    expect(dayDescribed('daily', monday, today)).toBe(monday);
    expect(dayDescribed('duo', monday, today)).toBe(monday);
  });

  it('leaves a day to come as it is, for the caller to refuse', () => {
    expect(dayDescribed('weekly', day('2026-02-20'), day('2026-02-18'))).toBe('2026-02-20');
  });
});
