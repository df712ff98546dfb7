import { describe, expect, it } from 'vitest';
import { momentAt, systemTime, timeFrom } from '../../../../electron/platform/clock.ts';

/** Minutes between two ISO instants. */
const minutesApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 60_000;

describe('the time of a start', () => {
  it('is the machine’s unless another moment is named', () => {
    expect(timeFrom(undefined)).toBe(systemTime);
    expect(timeFrom('')).toBe(systemTime);
    expect(minutesApart(systemTime.clock().instant, new Date().toISOString())).toBeLessThan(1);
  });

  it('runs on from the moment that was named, in words and in milliseconds alike', () => {
    const { clock, wallMs } = timeFrom('2028-02-29T23:55');
    expect(clock()).toMatchObject({ day: '2028-02-29', hour: 23 });
    expect(minutesApart(clock().instant, new Date(wallMs()).toISOString())).toBeLessThan(1);
    const before = wallMs();
    while (wallMs() === before);
    expect(wallMs()).toBeGreaterThan(before);
  });

  it('has the zone’s own offset of that day, not of the machine’s', () => {
    const { clock } = timeFrom('2026-01-15T12:00');
    expect(clock().utcOffsetMinutes).toBe(-new Date('2026-01-15T12:00').getTimezoneOffset());
  });

  it.each(['tomorrow', '2028-02-29', '2028-13-01T10:00'])('is refused where %s is no moment', (wanted) => {
    expect(() => timeFrom(wanted)).toThrow('DRIFTLINE_NOW is no moment');
  });
});

describe('the hour of a moment', () => {
  it.each([
    ['1969-12-31T23:00:00Z', 0, 23],
    ['1969-12-31T23:00:00Z', 120, 1],
    ['1900-01-01T00:30:00Z', -60, 23],
    ['1970-01-01T00:00:00Z', -300, 19],
    ['2026-07-09T18:10:00Z', 120, 20],
  ])('of %s at %i minutes is %i', (instant, offset, hour) => {
    expect(momentAt(Date.parse(instant), offset, 'UTC').hour).toBe(hour);
  });
});
