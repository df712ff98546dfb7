import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { alphaAcross, readReliability, splitHalf } from '../../../../../shared/domain/drift/reliability.ts';
import { reliabilitySentence } from '../../../../../shared/domain/drift/reliability-sentences.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { expectVector, vector } from '../../../../support/vectors.ts';

type Pairs = [number, number][];

const start = day('2025-01-03');
const asOf = day('2026-12-31');

/** Weekly check-ins whose four answers, EC01 to EC04 as tapped, are given for each week. */
const weeks = (rows: number[][]) =>
  rows.map((row, index) => {
    const answers = Object.fromEntries(row.map((value, item) => [`EC0${item + 1}`, value]));
    return aReflection({ id: `w${index}`, form: 'weekly', forDate: addDays(start, 7 * index), answers });
  });

// Keys of EC01 to EC04 are -1, +1, -1, +1: these four say the same thing.
const alike = (n: number) =>
  weeks(Array.from({ length: n }, (_, i) => [-1, 1, -1, 1].map((key) => key * ((i % 7) - 3))));

describe('reliability', () => {
  it('gives vector R1', () => {
    const { input, expected } = vector<{ rows: number[][] }, { alpha: number }>('R1');
    expectVector({ alpha: alphaAcross(input.rows) }, expected);
  });

  it('gives vector R2', () => {
    const { input, expected } = vector<{ pairs: Pairs }, object>('R2');
    expectVector(splitHalf(input.pairs) ?? {}, expected);
  });

  it('has no number where nothing varies, and none for halves that disagree', () => {
    expect(
      alphaAcross([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(
      splitHalf([
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 3],
      ]),
    ).toBeNull();
    const opposed: Pairs = [
      [0, 3],
      [1, 2],
      [2, 1],
      [3, 0.5],
    ];
    expect(splitHalf(opposed)).toMatchObject({ agrees: false });
  });

  it('has no number for answers that were the same each week, however many thirds they are', () => {
    for (const row of [
      [1, 2, 1, 2],
      [2, 1, -1, 1],
      [-1, 2, 2, -3],
    ])
      for (let n = 30; n <= 52; n += 1) {
        const same = readReliability(weeks(Array.from({ length: n }, () => row)), asOf);
        expect(same).toEqual({ status: 'shown', n, alpha: null, halves: null });
      }
  });

  it('takes halves that have nothing to do with each other as no disagreement, by whichever bit', () => {
    // Every pairing of two stops of one half with two of the other: r is 0 but for rounding.
    const stops = Array.from({ length: 12 }, (_, index) => (index - 6) / 6);
    for (const a of stops)
      for (const b of stops) {
        const unrelated: Pairs = [a, a + 1 / 6].flatMap((one) =>
          [b, b + 1 / 6].map((other): Pairs[number] => [one, other]),
        );
        expect(splitHalf(unrelated), `${a} ${b}`).toMatchObject({ agrees: true });
      }
  });

  it('stays inside its bounds for halves that are equal', () => {
    const same: Pairs = [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ];
    expect(splitHalf(same)).toMatchObject({ agrees: true, r: 1, sb: 1 });
  });

  it('is silent below 30 complete weekly check-ins', () => {
    expect(readReliability(alike(29), asOf)).toEqual({ status: 'insufficient', n: 29 });
    const skipped = alike(30).map((entry, index) =>
      index === 0 ? { ...entry, answers: { ...entry.answers, EC03: null } } : entry,
    );
    expect(readReliability(skipped, asOf)).toEqual({ status: 'insufficient', n: 29 });
    expect(reliabilitySentence(readReliability(alike(29), asOf)).text).toBe(
      '29 of 30 complete weekly check-ins to say how answers go together.',
    );
  });

  it('does not count what was written more than two weeks later', () => {
    const written = (after: number) =>
      alike(30).map((entry) => ({ ...entry, createdLocalDate: addDays(entry.forDate, after) }));
    expect(readReliability(written(14), asOf)).toMatchObject({ status: 'shown', n: 30 });
    expect(readReliability(written(15), asOf)).toEqual({ status: 'insufficient', n: 0 });
  });

  it('keys the answers before it compares them', () => {
    expect(readReliability(alike(30), asOf)).toMatchObject({ status: 'shown', n: 30, alpha: 1 });
    expect(reliabilitySentence(readReliability(alike(30), asOf)).text).toBe(
      '1.0: your four weekly answers move together (halves 1.0, 95 % interval 1.0 to 1.0; n = 30).',
    );
  });

  it('pairs the first answer with the last, and takes weekly check-ins alone', () => {
    // Keyed, the first two rise while the last two fall: each half then holds one of both and never varies.
    const crossed = weeks(Array.from({ length: 30 }, (_, i) => [-1, 1, 1, -1].map((turn) => turn * ((i % 7) - 3))));
    expect(readReliability(crossed, asOf)).toMatchObject({ status: 'shown', halves: null });
    const daily = alike(30).map((entry) => ({ ...entry, form: 'daily' as const }));
    expect(readReliability(daily, asOf)).toEqual({ status: 'insufficient', n: 0 });
  });

  it('says when the halves disagree instead of giving them a number', () => {
    const said = reliabilitySentence({ status: 'shown', n: 31, alpha: 0.1, halves: { agrees: false, r: -0.2 } }).text;
    expect(said).toBe('0.1: your four weekly answers often pull apart (the halves disagree; n = 31).');
  });
});
