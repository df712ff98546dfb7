import { describe, expect, it } from 'vitest';
import { holidayAhead, isOnHoliday, lastDayWhenEnded } from '../../../../../shared/domain/check-ins/holiday-mode.ts';
import { day } from '../../../../support/builders.ts';

const span = (from: string, to: string | null, deletedAt: string | null = null) => ({
  from: day(from),
  to: to === null ? null : day(to),
  deletedAt,
});

describe('holiday mode', () => {
  it('holds on both ends and in between, and without an end until it is ended', () => {
    const two = [span('2026-07-06', '2026-07-19')];
    expect(['2026-07-05', '2026-07-06', '2026-07-19', '2026-07-20'].map((text) => isOnHoliday(two, day(text)))).toEqual(
      [false, true, true, false],
    );
    expect(isOnHoliday([span('2026-07-06', null)], day('2031-01-01'))).toBe(true);
    expect(isOnHoliday([span('2026-07-06', null, '2026-07-07T08:00:00.000Z')], day('2026-07-08'))).toBe(false);
  });

  it('knows the one that lasts, else the next', () => {
    const past = span('2026-07-06', '2026-07-19');
    const lasting = span('2026-11-16', '2026-11-22');
    const coming = span('2026-12-21', '2027-01-03');
    expect(holidayAhead([past], day('2026-11-20'))).toBe(null);
    expect(holidayAhead([coming, past], day('2026-11-20'))).toBe(coming);
    expect(holidayAhead([coming, lasting, past], day('2026-11-20'))).toBe(lasting);
  });

  it('ended early, lasted until yesterday; on its first day, not at all', () => {
    expect(lastDayWhenEnded(span('2026-11-16', null), day('2026-11-20'))).toBe('2026-11-19');
    expect(lastDayWhenEnded(span('2026-11-20', null), day('2026-11-20'))).toBe(null);
  });
});
