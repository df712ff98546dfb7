import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameters } from '../../../../../shared/constants.ts';
import { measureMoved } from '../../../../../shared/domain/moved/moved.ts';
import type { Moved } from '../../../../../shared/domain/moved/verdict.ts';
import type { WeekBin } from '../../../../../shared/domain/statistics/weekly-bins.ts';
import { anyTakenBack, anyWeeks } from '../../../../support/any-weeks.ts';
import { followMoved } from '../../../../support/follow-moved.ts';
import { knownFirst } from '../../../../support/known-first.ts';

const weeks = anyWeeks({ minLength: 0, maxLength: 120 });
const endOf = (bins: readonly WeekBin[]): number => bins.at(-1)?.week ?? 2900;
const storyOf = (bins: readonly WeekBin[]): readonly Moved[] => [...followMoved(bins, endOf(bins) + 12)];

/** Where one story is another but for a change of its figures. */
const expectClose = (story: readonly Moved[], other: readonly Moved[], changed: (moved: Moved) => Partial<Moved>) => {
  expect(other.length).toBe(story.length);
  for (const [index, moved] of story.entries()) {
    for (const [name, value] of Object.entries({ ...moved, ...changed(moved) })) {
      const got: unknown = other[index]?.[name as keyof Moved];
      if (typeof value === 'number' && typeof got === 'number') expect(got, name).toBeCloseTo(value, 8);
      else if (!Array.isArray(value)) expect(got, name).toBe(value);
    }
  }
};

const minus = (value: number | null): number | null => (value === null ? null : -value);

describe('laws of the verdict', () => {
  it('every figure is finite, every share is a share, and every band holds its figure', () => {
    fc.assert(
      fc.property(weeks, (bins) => {
        for (const moved of storyOf(bins)) {
          if (moved.p0 === null) continue;
          const { kinds, p0, pStep, pLine, from, to, change, mdc } = moved;
          for (const value of Object.values(moved).flat()) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          }
          expect(kinds.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
          expect(pStep + pLine).toBeCloseTo(1, 9);
          expect(p0 > 0 && p0 < 1).toBe(true);
          expect(moved.changeLo <= change && change <= moved.changeHi).toBe(true);
          for (const [lo, value, hi] of [[moved.fromLo, from, moved.fromHi] as const, [moved.toLo, to, moved.toHi]]) {
            expect(-1 <= lo && lo <= value && value <= hi && hi <= 1).toBe(true);
          }
          expect(mdc).toBeGreaterThanOrEqual(Math.abs(change));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('the week of a change lies in its interval, and the interval in the run', () => {
    fc.assert(
      fc.property(weeks, (bins) => {
        for (const { sinceWeek, sinceFirst, sinceLast, asOfWeek, span, weeks: n } of storyOf(bins)) {
          expect(sinceWeek === null).toBe(sinceFirst === null || n < 2 * parameters.stepSideWeeks);
          if (sinceWeek === null || sinceFirst === null || sinceLast === null) continue;
          expect(sinceFirst <= sinceWeek && sinceWeek <= sinceLast && sinceLast <= asOfWeek).toBe(true);
          expect(asOfWeek - sinceFirst).toBeLessThan(span + parameters.maxGapWeeks);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a claim is of a material change toward its own side, and began with a strong one two weeks apart', () => {
    fc.assert(
      fc.property(weeks, (bins) => {
        const story = storyOf(bins);
        const at = new Map(story.map((moved) => [moved.asOfWeek, moved]));
        for (const { status, direction, change, p0, asOfWeek, claimFirst } of story) {
          if (status !== 'moved' || p0 === null || claimFirst === null) continue;
          expect(Math.abs(change)).toBeGreaterThanOrEqual(parameters.materialChange - 1e-9);
          expect(direction).toBe(change > 0 ? 'EM' : 'TL');
          expect(p0).toBeLessThan(parameters.keepBelow);
          expect(claimFirst).toBeLessThanOrEqual(asOfWeek);
          for (const sunday of [claimFirst, claimFirst - 2].map((week) => at.get(week))) {
            expect(sunday?.p0 ?? 1).toBeLessThan(sunday?.bar ?? 0);
            expect(Math.sign(sunday?.change ?? 0)).toBe(Math.sign(change));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('what held steady can hide no more than that, and what could hide more did not hold steady', () => {
    fc.assert(
      fc.property(weeks, (bins) => {
        for (const { status, mdc } of storyOf(bins)) {
          if (status === 'held-steady') expect(mdc).toBeLessThan(parameters.equivalenceBound + 1e-9);
          if (status === 'no-clear-movement') expect(mdc).toBeGreaterThan(parameters.equivalenceBound - 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('only a claim that stood is taken back, for at most eight weeks, and not beside another', () => {
    let seen = 0;
    const journals = fc.oneof(weeks, anyTakenBack);
    fc.assert(
      fc.property(journals, (bins) => {
        const story = storyOf(bins);
        const at = new Map(story.map((moved) => [moved.asOfWeek, moved]));
        for (const { withdrawn, status, asOfWeek, claimFirst } of story) {
          if (withdrawn === null) continue;
          seen += 1;
          expect(['held-steady', 'no-clear-movement']).toContain(status);
          expect(asOfWeek - withdrawn).toBeLessThanOrEqual(parameters.withdrawnWeeks);
          expect(at.get(withdrawn)).toMatchObject({ status: 'moved', claimFirst });
          expect(at.get(withdrawn + 1)?.p0 ?? 0).toBeGreaterThan(parameters.keepBelow - 1e-9);
        }
      }),
      knownFirst(journals, { known: 20, fresh: 20 }),
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('mirrored answers give the mirrored story', () => {
    const other = { EM: 'TL', TL: 'EM' } as const;
    fc.assert(
      fc.property(weeks, (bins) => {
        const mirrored = bins.map((bin) => ({ ...bin, mean: -bin.mean }));
        expectClose(
          storyOf(bins),
          storyOf(mirrored),
          (moved) =>
            ({
              ...{ change: minus(moved.change), changeLo: minus(moved.changeHi), changeHi: minus(moved.changeLo) },
              ...{ from: minus(moved.from), fromLo: minus(moved.fromHi), fromHi: minus(moved.fromLo) },
              ...{ to: minus(moved.to), toLo: minus(moved.toHi), toHi: minus(moved.toLo) },
              direction: moved.direction && other[moved.direction],
            }) as Partial<Moved>,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('later weeks change no verdict of an earlier Sunday', () => {
    fc.assert(
      fc.property(weeks, fc.nat({ max: 119 }), (bins, place) => {
        const now = bins[place]?.week ?? endOf(bins);
        const known = bins.filter(({ week }) => week <= now);
        expect(measureMoved(bins, now)).toEqual(measureMoved(known, now));
      }),
      { numRuns: 60 },
    );
  });

  it('an answer counts for 129 Sundays after its week, and for none after', () => {
    const long = anyWeeks({ minLength: 130, maxLength: 160 });
    fc.assert(
      fc.property(long, (bins) => {
        const now = endOf(bins);
        const read = bins.filter(({ week }) => week > now - 130);
        expect(measureMoved(read, now).p0).toBe(measureMoved(bins, now).p0);
      }),
      { numRuns: 30 },
    );
  });

  it('the same value every week never moves anybody, whatever it is', () => {
    fc.assert(
      fc.property(weeks, fc.double({ min: -1, max: 1, noNaN: true }), (bins, mean) => {
        for (const { status, withdrawn } of storyOf(bins.map((bin) => ({ ...bin, mean })))) {
          expect(['insufficient', 'paused', 'held-steady', 'no-clear-movement']).toContain(status);
          expect(withdrawn).toBeNull();
        }
      }),
      { numRuns: 40 },
    );
  });
});
