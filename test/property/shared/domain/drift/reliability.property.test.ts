import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reliability, readReliability } from '../../../../../shared/domain/drift/reliability.ts';
import { alphaAcross } from '../../../../../shared/domain/drift/weekly-alpha.ts';
import { observe } from '../../../../../shared/domain/scoring/observations.ts';
import { differenceOfMeans, meanWithBand } from '../../../../../shared/domain/statistics/mean-band.ts';
import { shareInterval } from '../../../../../shared/domain/statistics/share-interval.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { anAgreement } from '../../../../support/any-agreement.ts';
import { readingDay } from '../../../../support/any-journal.ts';
import { knownFirst } from '../../../../support/known-first.ts';
import { slowAlpha, slowReliability, slowShare } from '../../../../support/slow-reliability.ts';

const read = (entries: readonly Reflection[]): Reliability =>
  readReliability({ entries, energy: observe(entries).energy, asOf: readingDay });

/** Every figure that is counted again is the same to 1e-9. */
const expectAlike = (product: unknown, second: unknown, name: string): void => {
  if (typeof second === 'number') expect(product, name).toBeCloseTo(second, 9);
  else if (typeof second === 'object' && second !== null) {
    const fields = product as Readonly<Record<string, unknown>>;
    for (const [field, value] of Object.entries(second)) expectAlike(fields[field], value, `${name}.${field}`);
  } else expect(product, name).toEqual(second);
};

const runs = { numRuns: 60 };

describe('how far answers agree', () => {
  it('is what counting again by other ways gives', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anAgreement, (entries) => {
        const { halves, ways, alpha, fit } = read(entries);
        expectAlike({ halves, ways, alpha, fit }, slowReliability(entries, readingDay), 'agreement');
        for (const [name, { status }] of Object.entries({ halves, ways, ...fitted(fit) }))
          seen.add(`${name} ${status}`);
        seen.add(`${alpha.parts} ${alpha.status}`);
      }),
      knownFirst(anAgreement, { known: 80, fresh: 60 }),
    );
    // What never came up was not counted again.
    for (const name of ['halves', 'ways', 'fits', 'guess', 'three-parts', 'four-answers'])
      for (const status of ['insufficient', 'shown']) expect(seen).toContain(`${name} ${status}`);
  });

  it('does not hang on the order of entries, on chips, or on what did not apply', () => {
    fc.assert(
      fc.property(anAgreement, (entries) => {
        const before = read(entries);
        expect(read(entries.toReversed())).toEqual(before);
        const split = { people: 9, coordination: 1, technical: 9, other: 1 };
        expect(read(entries.map((one) => ({ ...one, split })))).toEqual(before);
        const more = entries.map((one) => ({ ...one, answers: { ES14: 'na', ...one.answers } }));
        expect(read(more)).toEqual(before);
      }),
      runs,
    );
  });

  it('is turned round with the answers', () => {
    fc.assert(
      fc.property(anAgreement, (entries) => {
        const { halves, ways, alpha } = read(entries);
        const turned = read(entries.map((one) => ({ ...one, answers: turnedAnswers(one.answers) })));
        expect(turned.alpha.n).toBe(alpha.n);
        if (halves.status === 'shown' && turned.halves.status === 'shown') {
          expect(turned.halves.odd.mean).toBeCloseTo(-halves.odd.mean, 9);
          expect(turned.halves.even.lo).toBeCloseTo(-halves.even.hi, 9);
        }
        if (ways.status === 'shown' && turned.ways.status === 'shown') {
          expect(turned.ways.difference.mean).toBeCloseTo(-ways.difference.mean, 9);
          expect(turned.ways.differ).toBe(ways.differ);
        }
      }),
      runs,
    );
  });

  it('says of two ways that they differ only where the whole band of the difference leaves zero out', () => {
    fc.assert(
      fc.property(anAgreement, (entries) => {
        const { ways } = read(entries);
        if (ways.status === 'insufficient') return;
        const { lo, hi } = ways.difference;
        if (ways.differ) expect(lo > 0 || hi < 0).toBe(true);
        else expect(lo < 1e-4 && hi > -1e-4).toBe(true);
      }),
      runs,
    );
  });

  it('never moves the line: what is said of the line is in no curve', () => {
    fc.assert(
      fc.property(anAgreement, (entries) => {
        const without = entries.map(({ answers: { FT01: _fits, FT02: _guess, ...answers }, ...one }) => ({
          ...one,
          answers,
        }));
        expect(observe(without)).toEqual(observe(entries));
      }),
      runs,
    );
  });
});

const fitted = ({ fits, guess }: Reliability['fit']) => ({ fits, guess });

/** The same liking of the other side: what answers to a question can be turned is. */
const turnedAnswers = (answers: Reflection['answers']): Reflection['answers'] =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      if (id.startsWith('FT')) return [id, answer];
      if (answer === 'left' || answer === 'right') return [id, answer === 'left' ? 'right' : 'left'];
      return [id, typeof answer === 'number' ? -answer : answer];
    }),
  );

describe('the laws of its figures', () => {
  const weighed = fc.array(
    fc.record({
      value: fc.double({ min: -1, max: 1, noNaN: true }),
      weight: fc.constantFrom(0.25, 1 / 3, 0.5, 2 / 3),
    }),
    { minLength: 2, maxLength: 30 },
  );

  it('a mean lies in its band, which more of the same check-ins make narrower', () => {
    fc.assert(
      fc.property(weighed, (values) => {
        const [one, twice] = [meanWithBand(values), meanWithBand([...values, ...values])];
        expect(one.lo <= one.mean + 1e-12 && one.mean - 1e-12 <= one.hi && one.lo < one.hi).toBe(true);
        expect(twice.mean).toBeCloseTo(one.mean, 9);
        expect(twice.se).toBeLessThan(one.se);
      }),
    );
  });

  it('a difference is no surer than either of its means, and none of a mean with itself', () => {
    fc.assert(
      fc.property(weighed, weighed, (a, b) => {
        const [one, other] = [meanWithBand(a), meanWithBand(b)];
        const { mean, se, lo, hi } = differenceOfMeans(one, other);
        expect(mean).toBeCloseTo(-differenceOfMeans(other, one).mean, 12);
        expect(se).toBeGreaterThanOrEqual(Math.max(one.se, other.se));
        expect(lo < mean && mean < hi).toBe(true);
        expect(differenceOfMeans(one, one).mean).toBe(0);
      }),
    );
  });

  it('the interval of a share is Wilson’s, and that of the rest its mirror', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (n, any) => {
        const times = any % (n + 1);
        const { lo, hi } = shareInterval(times, n);
        expectAlike({ lo, hi }, slowShare(times, n), `${times} of ${n}`);
        const rest = shareInterval(n - times, n);
        expect([rest.lo, rest.hi]).toEqual([expect.closeTo(1 - hi, 12), expect.closeTo(1 - lo, 12)]);
        expect(lo - 1e-12 <= times / n && times / n <= hi + 1e-12).toBe(true);
      }),
    );
  });

  it('alpha is that of the covariances, and at most 1', () => {
    const item = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(item, item, item), { minLength: 4, maxLength: 40 }), (rows) => {
        const alpha = alphaAcross(rows);
        const again = slowAlpha(rows);
        if (alpha === null || again === null) return expect(alpha).toBe(again);
        expect(alpha).toBeLessThanOrEqual(1 + 1e-9);
        expect(alpha).toBeCloseTo(again, 6);
      }),
    );
  });
});
