import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearSide } from '../../../../shared/wording/clear-side.ts';
import {
  boundInWords,
  counted,
  dayInWords,
  estimateInWords,
  likely,
  likelyPercent,
  monthRange,
  placeOfAnswers,
  toDecimals,
  toOneDecimal,
  toPercent,
} from '../../../../shared/wording/wording.ts';
import { day } from '../../../support/builders.ts';

const inAxis = fc.double({ min: -1, max: 1, noNaN: true });

describe('numbers in sentences', () => {
  it('have one decimal and never a minus sign on zero', () => {
    expect([-0.04, 0, -0, 0.04, -0.05, 0.05, -0.253, 1].map(toOneDecimal)).toEqual([
      ...['0.0', '0.0', '0.0', '0.0', '-0.1', '0.1', '-0.3', '1.0'],
    ]);
  });

  it('are whole per cents', () => {
    expect([0, 0.126, 0.505, -0.001].map(toPercent)).toEqual(['0', '13', '51', '0']);
  });

  it('are a dash where they are no number', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY].map((value) => toDecimals(value, 2))).toEqual(['–', '–']);
    expect([toOneDecimal(Number.NaN), toPercent(Number.NaN), likely(Number.NaN, 1)]).toEqual([
      ...['–', '–', 'likely – to 1.0'],
    ]);
  });

  it('agree with what they count', () => {
    expect([counted(1, 'week'), counted(0, 'week'), counted(2, 'week')]).toEqual(['1 week', '0 weeks', '2 weeks']);
  });
});

describe('bounds in sentences', () => {
  it('have one decimal where that shows their side, and as many more as it takes', () => {
    expect([0.2, 0.06, 0.04, 0.004, 0.0004, 0.00005].map((bound) => boundInWords(bound, 0, 1))).toEqual([
      ...['0.2', '0.1', '0.04', '0.004', '0.0004', '0.0001'],
    ]);
    expect(boundInWords(-0.012, 0, 1)).toBe('-0.01');
  });

  it('have four decimals at most, and none more where they lie on the boundary', () => {
    expect(boundInWords(0.00004, 0, 1)).toBe('0.0');
    expect(boundInWords(0, 0, 1)).toBe('0.0');
    expect(boundInWords(-0.00001, 0, 1)).toBe('0.0');
    expect(boundInWords(0.15 + 1e-9, 0.15, 1)).toBe('0.2');
  });

  it('are told apart from a boundary other than nought', () => {
    expect(boundInWords(9.6, 10, 0)).toBe('9.6');
    expect(boundInWords(10.04, 10, 0)).toBe('10.04');
    expect(boundInWords(24.4, 10, 0)).toBe('24');
    expect(boundInWords(10, 10, 0)).toBe('10');
  });

  it('make a band', () => {
    expect(likely(-0.12, 0.34)).toBe('likely -0.1 to 0.3');
    expect(likely(0.02, 0.4)).toBe('likely 0.02 to 0.4');
    expect(likely(-0.4, -0.003)).toBe('likely -0.4 to -0.003');
    expect(likely(-0.04, 0.04)).toBe('likely -0.04 to 0.04');
  });

  it('make a band of per cents, told apart from a usual range where there is one', () => {
    expect(likelyPercent(0.016, 0.244)).toBe('likely 2 to 24 %');
    // The low end is held against the top of the range, the high one against its foot.
    expect(likelyPercent(0.104, 0.244, [0, 0.1])).toBe('likely 10.4 to 24 %');
    expect(likelyPercent(0.2, 0.496, [0.5, 0.7])).toBe('likely 20 to 49.6 %');
    expect(likelyPercent(0.1, 0.5, [0.5, 0.7])).toBe('likely 10 to 50 %');
  });
});

describe('an estimate in a sentence', () => {
  it('has one decimal, and more where one would show a nought that its band leaves out', () => {
    expect(estimateInWords(0.34, { lo: 0.1, hi: 0.5 })).toBe('0.3');
    expect(estimateInWords(0.044, { lo: 0.012, hi: 0.076 })).toBe('0.04');
    expect(estimateInWords(-0.004, { lo: -0.007, hi: -0.001 })).toBe('-0.004');
    expect(estimateInWords(0.04, { lo: -0.1, hi: 0.2 })).toBe('0.0');
  });

  it('lies within its band as that is said, and is no nought where a side is', () => {
    fc.assert(
      fc.property(fc.tuple(inAxis, inAxis, inAxis), (given) => {
        const [lo = 0, estimate = 0, hi = 0] = given.toSorted((a, b) => a - b);
        const [said, from, to] = [
          estimateInWords(estimate, { lo, hi }),
          ...(/^likely (\S+) to (\S+)$/.exec(likely(lo, hi)) ?? []).slice(1),
        ].map(Number);
        expect(said).toBeGreaterThanOrEqual((from ?? Number.NaN) - 0.05);
        expect(said).toBeLessThanOrEqual((to ?? Number.NaN) + 0.05);
        if (clearSide({ lo, hi }) !== null) {
          expect(said).not.toBe(0);
          expect(said).toBeGreaterThanOrEqual(from ?? Number.NaN);
          expect(said).toBeLessThanOrEqual(to ?? Number.NaN);
        }
      }),
    );
  });
});

describe('where given answers lie', () => {
  it('is a side only where one decimal shows it', () => {
    expect([0.3, -0.3, 0.04, -0.04, 0].map(placeOfAnswers)).toEqual([
      ...['engineering manager side', 'tech lead side', 'in between', 'in between', 'in between'],
    ]);
  });
});

describe('dates in sentences', () => {
  it('are written out', () => {
    expect(dayInWords(day('2026-07-05'))).toBe('5 July 2026');
  });

  it('name a range as briefly as it can be understood', () => {
    const ranges = [
      ['2026-01-07', '2026-07-03'],
      ['2025-11-02', '2026-03-01'],
      ['2026-02-01', '2026-02-20'],
    ];
    expect(ranges.map(([from, to]) => monthRange(day(from ?? ''), day(to ?? '')))).toEqual([
      'January to July 2026',
      'November 2025 to March 2026',
      'February 2026',
    ]);
  });
});
