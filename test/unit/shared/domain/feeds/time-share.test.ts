import { describe, expect, it } from 'vitest';
import { equalShareOf, timeShareOf, timeTaken } from '../../../../../shared/domain/feeds/time-share.ts';

const week = (one: number, all: number) => ({ one, all });

describe('the share of time', () => {
  it('is of all minutes together, so that a short week weighs little', () => {
    // 60 of 60 minutes, and 0 of 540: one tenth, not one half.
    expect(timeShareOf([week(60, 60), week(0, 540)])).toEqual({ share: 0.1, band: null });
  });

  it('has a band from four weeks on', () => {
    expect(timeShareOf([1, 2, 3].map(() => week(30, 100)))?.band).toBeNull();
    // p = 200 / 800; what each week lies off is 50, -50, 50, -50; se^2 = 4/3 x 10 000 / 640 000; t(0.95, 3) = 2.3534.
    const read = timeShareOf([week(100, 200), week(0, 200), week(100, 200), week(0, 200)]);
    const half = 2.3534 * Math.sqrt(((4 / 3) * 10_000) / 640_000);
    expect(read?.share).toBe(0.25);
    expect(read?.band?.lo).toBe(0);
    expect(read?.band?.hi).toBeCloseTo(0.25 + half, 2);
  });

  it('is the same however few the minutes are', () => {
    const of = (minute: number) =>
      timeShareOf(
        [week(1, 2), week(0, 2), week(1, 4), week(1, 2)].map(({ one, all }) => week(one * minute, all * minute)),
      );
    for (const minute of [1e-200, 1e-160, 1e-9, 144]) {
      expect(of(minute)?.share).toBeCloseTo(0.3, 12);
      expect(of(minute)?.band?.lo).toBeCloseTo(of(1)?.band?.lo ?? Number.NaN, 12);
      expect(of(minute)?.band?.hi).toBeCloseTo(of(1)?.band?.hi ?? Number.NaN, 12);
    }
  });

  it('does not leave the shares there are', () => {
    const band = timeShareOf([week(200, 200), week(100, 200), week(200, 200), week(200, 200)])?.band;
    expect(band?.hi).toBe(1);
  });

  it('leaves out weeks without minutes, and is none where no week has any', () => {
    const known = [week(10, 20), week(10, 30), week(0, 10), week(5, 40)];
    expect(timeShareOf([...known, week(0, 0)])).toEqual(timeShareOf(known));
    expect(timeShareOf([week(0, 0), week(0, 0)])).toBeNull();
    expect(timeShareOf([])).toBeNull();
  });
});

describe('much and little time', () => {
  const of = (lo: number, hi: number) => ({ share: (lo + hi) / 2, band: { lo, hi } });

  it('are held against the equal share, from three activities on', () => {
    expect([0, 2, 3, 4].map(equalShareOf)).toEqual([null, null, 1 / 3, 0.25]);
  });

  it('are said only where the band leaves the equal share out', () => {
    expect(timeTaken(of(0.4, 0.6), 1 / 3)).toBe('much');
    expect(timeTaken(of(0.1, 0.2), 1 / 3)).toBe('little');
    expect(timeTaken(of(0.2, 0.6), 1 / 3)).toBeNull();
    // Exactly the equal share, by another sum.
    expect(timeTaken(of(0.1 + 0.2 + 1 / 30, 0.6), 1 / 3)).toBeNull();
  });

  it('are not said without a share, a band, or enough to compare with', () => {
    expect(timeTaken(null, 1 / 3)).toBeNull();
    expect(timeTaken({ share: 0.9, band: null }, 1 / 3)).toBeNull();
    expect(timeTaken(of(0.4, 0.6), null)).toBeNull();
  });
});
