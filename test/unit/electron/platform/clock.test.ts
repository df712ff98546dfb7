import { describe, expect, it } from 'vitest';
import { systemTime, timeFrom } from '../../../../electron/platform/clock.ts';

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
