import { describe, expect, it } from 'vitest';
import type { TimesOf } from '../../../../../shared/domain/drift/line-fit.ts';
import type { Reliability } from '../../../../../shared/domain/drift/reliability.ts';
import { reliabilitySentences } from '../../../../../shared/domain/drift/reliability-sentences.ts';

const few = { status: 'insufficient', n: 3 } as const;

const NOTHING: Reliability = {
  halves: few,
  ways: { ...few, withChoices: 3, withLiking: 2 },
  alpha: { ...few, parts: 'three-parts' },
  fit: { fits: few, guess: few, inMonthsOfTheirOwn: true, fitsLessThanHalf: false },
};

const textsOf = (given: Partial<Reliability>) => reliabilitySentences({ ...NOTHING, ...given }).map(({ text }) => text);

const band = (mean: number, lo: number, hi: number, n = 12) => ({ mean, lo, hi, n, se: 0.05 });
const of = (times: number, n: number): TimesOf => ({ status: 'shown', times, n, lo: 0.3, hi: 0.9 });

describe('how far answers agree, in words', () => {
  it('says nothing while there is too little', () => {
    expect(reliabilitySentences(NOTHING)).toEqual([]);
  });

  it('says both halves, each with its band and n', () => {
    const halves = {
      status: 'shown',
      n: 23,
      odd: band(-0.21, -0.3, -0.1),
      even: band(-0.33, -0.46, -0.2, 11),
    } as const;
    expect(textsOf({ halves })).toEqual([
      'Your odd check-ins say -0.2 (likely -0.3 to -0.1; n = 12), the even ones -0.3 (likely -0.5 to -0.2; n = 11).',
    ]);
  });

  it('says both ways, and that they differ only where it is so', () => {
    const ways = {
      ...({ status: 'shown', n: 20, differ: false } as const),
      ...{ choices: band(0.3, 0.1, 0.5, 20), liking: band(-0.02, -0.2, 0.16, 15) },
      difference: { mean: -0.32, lo: -0.6, hi: -0.04, se: 0.1 },
    };
    const both =
      'Your choices say 0.3 (likely 0.1 to 0.5; n = 20), how work left you feeling says 0.0 (likely -0.2 to 0.2; n = 15).';
    expect(textsOf({ ways })).toEqual([both]);
    expect(textsOf({ ways: { ...ways, differ: true } })).toEqual([
      both,
      'The two ways differ by 0.3 (likely 0.04 to 0.6).',
    ]);
    const other = { mean: 0.32, lo: 0.04, hi: 0.6, se: 0.1 };
    expect(textsOf({ ways: { ...ways, differ: true, difference: other } })[1]).toBe(
      'The two ways differ by 0.3 (likely 0.04 to 0.6).',
    );
  });

  it('says what the writer says of the line, in counts', () => {
    const fit = { fits: of(5, 7), guess: of(4, 7), inMonthsOfTheirOwn: true, fitsLessThanHalf: false };
    expect(textsOf({ fit })).toEqual([
      'You said the line fits in 5 of 7 months; your own guess beforehand named the same side in 4 of 7.',
    ]);
    expect(textsOf({ fit: { ...fit, guess: few } })).toEqual(['You said the line fits in 5 of 7 months.']);
    expect(textsOf({ fit: { ...fit, fits: few } })).toEqual([
      'Your own guess, made before the line was named, named the same side in 4 of 7 months.',
    ]);
    expect(textsOf({ fit: { ...fit, inMonthsOfTheirOwn: false } })[0]).toContain('5 of 7 monthly check-ins;');
  });

  it('asks to read a line with care that the writer mostly said does not fit', () => {
    const fit = { fits: of(0, 6), guess: few, inMonthsOfTheirOwn: true, fitsLessThanHalf: true };
    expect(textsOf({ fit })).toEqual([
      'You said the line fits in 0 of 6 months.',
      'You said more often than not that the line does not fit. Read it with that in mind.',
    ]);
  });

  it('leaves alpha to the table', () => {
    expect(textsOf({ alpha: { status: 'shown', parts: 'three-parts', n: 31, alpha: 0.5 } })).toEqual([]);
  });
});
