import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { alphaAcross, readWeeklyAlpha } from '../../../../../shared/domain/drift/weekly-alpha.ts';
import { observe } from '../../../../../shared/domain/scoring/observations.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { expectVector, vector } from '../../../../support/vectors.ts';

const start = day('2025-01-03');
const asOf = day('2026-12-27');

const weeks = (count: number, answers: (index: number) => Reflection['answers'], catalogueVersion = '2026.2') =>
  Array.from({ length: count }, (_, index) =>
    aReflection({
      ...{ id: `${catalogueVersion}-w${index}`, form: 'weekly', catalogueVersion },
      ...{ forDate: addDays(start, 7 * index), answers: answers(index) },
    }),
  );

const read = (entries: readonly Reflection[]) => readWeeklyAlpha({ entries, energy: observe(entries).energy, asOf });

/** Gain, drain and liking all the same, in turn by either scale of each. */
const alike = (index: number): Reflection['answers'] => {
  const stop = (index % 3) - 1;
  const scales = index % 2 === 0 ? { EC05: -3 * stop, EC08: 3 * stop } : { EC06: 3 * stop, EC07: -3 * stop };
  return { ...scales, LK03: 2 * stop, LK04: -2 * stop };
};

/** The four of the first catalogue, keyed -1, 1, -1, 1. */
const four = (index: number): Reflection['answers'] => {
  const stop = (index % 7) - 3;
  return { EC01: -stop, EC02: stop, EC03: -stop, EC04: stop };
};

describe('alpha', () => {
  it('gives vector R1', () => {
    const { input, expected } = vector<{ rows: number[][] }, { alpha: number }>('R1');
    expectVector({ alpha: alphaAcross(input.rows) }, expected);
  });

  it('has no number where nothing varies, however many thirds it is', () => {
    expect(
      alphaAcross([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    for (const [gain, drain, liking] of [
      [1, 2, 1],
      [2, -1, 2],
      [-1, -3, 0],
    ] as const)
      for (let n = 30; n <= 52; n += 1) {
        const same = weeks(n, () => ({ EC05: gain, EC08: drain, LK03: liking, LK04: 0 }));
        expect(read(same)).toEqual({ status: 'shown', parts: 'three-parts', n, alpha: null });
      }
  });
});

describe('alpha of the weekly parts', () => {
  it('is that of one scale on gain, one on drain, and the liking, each keyed', () => {
    expect(read(weeks(30, alike))).toEqual({
      ...{ status: 'shown', parts: 'three-parts', n: 30 },
      alpha: expect.closeTo(1, 9),
    });
  });

  it('is silent below 30 weeks in which all three were answered', () => {
    expect(read(weeks(29, alike))).toEqual({ status: 'insufficient', parts: 'three-parts', n: 29 });
    for (const missing of [{ LK03: 'na' }, { LK04: null }, { EC05: 'na' }, { EC08: null }]) {
      const one = weeks(30, (index) => ({ ...alike(index), ...(index === 0 ? missing : {}) }));
      expect(read(one), JSON.stringify(missing)).toEqual({ status: 'insufficient', parts: 'three-parts', n: 29 });
    }
    expect(read(weeks(30, alike).map((one) => ({ ...one, form: 'daily' as const }))).n).toBe(0);
  });

  it('does not count what was written more than two weeks later, or lies in the bin', () => {
    const written = (after: number) =>
      weeks(30, alike).map((entry) => ({ ...entry, createdLocalDate: addDays(entry.forDate, after) }));
    expect(read(written(14))).toMatchObject({ status: 'shown', n: 30 });
    expect(read(written(15))).toMatchObject({ status: 'insufficient', n: 0 });
    const deleted = weeks(31, alike).map((one, index) =>
      index < 2 ? { ...one, deletedAt: '2026-12-01T10:00:00.000Z' } : one,
    );
    expect(read(deleted)).toMatchObject({ status: 'insufficient', n: 29 });
  });

  it('is that of the four first answers while the line rests on the first questions', () => {
    expect(read(weeks(30, four, '2026.1'))).toEqual({
      ...{ status: 'shown', parts: 'four-answers', n: 30 },
      alpha: expect.closeTo(1, 9),
    });
    expect(read(weeks(29, four, '2026.1'))).toEqual({ status: 'insufficient', parts: 'four-answers', n: 29 });
  });

  it('never mixes the two: once newer questions are answered the older weeks are left', () => {
    const older = weeks(40, four, '2026.1');
    const newer = weeks(50, alike).slice(40);
    expect(read([...older, ...newer])).toEqual({ status: 'insufficient', parts: 'three-parts', n: 10 });
    // Answers to questions that the check-in's own catalogue did not ask count in none.
    const both = weeks(30, (index) => ({ ...four(index), ...alike(index) }), '2026.1');
    expect(read(both)).toMatchObject({ parts: 'four-answers', n: 30, alpha: expect.closeTo(1, 9) });
  });
});
