import { describe, expect, it } from 'vitest';
import { type Drift, measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import type { CurveGap } from '../../../../../shared/domain/drift/gap-between-curves.ts';
import {
  comparisonRest,
  type GapReading,
  gapSentences,
  gapText,
  rangeInWords,
} from '../../../../../shared/domain/drift/gap-sentences.ts';
import type { PeriodComparison } from '../../../../../shared/domain/statistics/compare-periods.ts';
import type { Side } from '../../../../../shared/wording/side.ts';
import { day } from '../../../../support/builders.ts';

const empty = measureDrift([], day('2026-03-01'));
const aDrift = (side: Side, level: number, levelLo: number, levelHi: number): Drift => ({
  ...empty,
  ...{ side, level, levelLo, levelHi },
});
const aGap = (status: CurveGap['status']): CurveGap => ({
  ...{ status, G: -0.7, se: 0.1, lo: -0.9, hi: -0.5, weeks: 9 },
  ...{ energySide: 'TL', timeSide: 'EM' },
});
const energy = aDrift('TL', -0.4, -0.6, -0.2);
const time = aDrift('EM', 0.3, 0.1, 0.5);
const compared = (diff: number, lo: number, hi: number): Extract<PeriodComparison, { status: 'ok' }> => ({
  ...{ status: 'ok', before: 12, after: 9, meanBefore: 0, meanAfter: diff, se: 0.1 },
  ...{ diff, lo, hi },
});

const said = (given: Partial<GapReading>) =>
  gapSentences({
    asOf: day('2026-07-05'),
    ...{ gap: aGap('no-clear-gap'), energy: empty, time: empty, handsOnRange: null, role: null, change: null },
    ...{ energyInRole: null, handsOn: { share: null, lo: null, hi: null, status: 'insufficient', sinceRole: null } },
    ...given,
  }).map(({ text }) => text);

describe('energy and time on different sides', () => {
  it('are said with both bands, to the writer or by the writer', () => {
    const rest =
      'energy answers sit on the tech lead side (-0.4, likely -0.6 to -0.2); V recorded time sits on the engineering ' +
      'manager side (0.3, likely 0.1 to 0.5). The two are measured differently: read the direction, not the distance.';
    expect(gapText(aGap('gap'), energy, time, 'your')).toBe(`Your ${rest.replace('V', 'your')}`);
    expect(gapText(aGap('gap'), energy, time, 'my')).toBe(`My ${rest.replace('V', 'my')}`);
  });

  it('are placed between the two without a minus before a zero', () => {
    const text = gapText(aGap('gap'), aDrift('between', -0.04, -0.3, 0.2), time, 'your');
    expect(text).toContain('Your energy answers sit between the two (0.0, likely -0.3 to 0.2);');
  });

  it('are not said unless the gap is clear', () => {
    for (const status of ['no-clear-gap', 'insufficient'] as const) {
      expect(gapText(aGap(status), energy, time, 'your')).toBeNull();
    }
  });
});

describe('the hands-on share in words', () => {
  const share = { share: 0.126, lo: 0.01, hi: 0.24 };
  const lately = { share: 0.34, lo: 0.24, hi: 0.44, status: 'no-range' } as const;
  const of = 'of your people, coordination and technical time';

  it('stands alone without a role, a usual range, or weeks enough in the role', () => {
    const alone = `About 34 % ${of} was hands-on lately (likely 24 to 44 %).`;
    const few = { share: null, lo: null, hi: null, status: 'insufficient', from: day('2026-06-01') } as const;
    expect(said({ handsOn: { ...lately, sinceRole: null }, role: 'other' })).toEqual([alone]);
    expect(said({ handsOn: { ...lately, sinceRole: few }, role: 'EM', handsOnRange: [0, 0.1] })).toEqual([alone]);
  });

  it.each([
    ['compatible', 'compatible with'],
    ['above', 'above'],
    ['below', 'below'],
  ] as const)('of the present role is %s its range', (status, words) => {
    const handsOn = { ...lately, sinceRole: { ...share, status, from: day('2026-05-04') } };
    expect(said({ handsOn, role: 'EM', handsOnRange: [0, 0.1] })).toEqual([
      `About 13 % ${of} was hands-on in this role (likely 1 to 24 %). For an engineering manager a usual range is ` +
        `under 10 %. Yours is ${words} it. Ranges differ between companies.`,
    ]);
  });

  it('shows on which side of the range a bound lies', () => {
    const above = { share: 0.2, lo: 0.104, hi: 0.3, status: 'above', from: day('2026-05-04') } as const;
    const [text] = said({ handsOn: { ...lately, sinceRole: above }, role: 'EM', handsOnRange: [0, 0.1] });
    expect(text).toContain('(likely 10.4 to 30 %)');
  });

  it('names a range from zero as "under"', () => {
    expect([rangeInWords([0, 0.1]), rangeInWords([0.5, 0.7])]).toEqual(['under 10 %', '50 to 70 %']);
  });
});

describe('energy beside the role', () => {
  it('is said only where they stand on different sides', () => {
    expect(said({ energy, energyInRole: energy, role: 'EM' })).toEqual([
      'You hold an engineering manager role; your energy answers sit on the tech lead side. ' +
        'Many things can produce that: the project, the season, the questions.',
    ]);
    expect(said({ energy, energyInRole: energy, role: 'TL' })).toEqual([]);
    expect(said({ energy, energyInRole: energy, role: 'combined' })).toEqual([]);
    const between = aDrift('between', 0, -0.1, 0.1);
    expect(said({ energy: between, energyInRole: between, role: 'EM' })).toEqual([]);
  });

  it('is not said where the weeks of the role alone say another thing, or too little', () => {
    const other = [null, empty, time, aDrift('between', -0.1, -0.3, 0.1)];
    for (const energyInRole of other) expect(said({ energy, energyInRole, role: 'EM' })).toEqual([]);
  });
});

describe('before and after a role change, in words', () => {
  it('names the side it went to, and turns the band with it', () => {
    const rest = 'than in the 12 weeks before (likely 0.2 to 0.5). Other things changed too.';
    expect(comparisonRest(compared(0.3, 0.2, 0.5))).toBe(`lay 0.3 further to the engineering manager side ${rest}`);
    expect(comparisonRest(compared(-0.3, -0.5, -0.2))).toBe(`lay 0.3 further to the tech lead side ${rest}`);
  });

  it('names no side where the band holds zero, and says so', () => {
    for (const [lo, hi] of [
      [-0.1, 0.3],
      [0, 0.3],
      [-0.3, 0.00004],
    ] as const) {
      expect(comparisonRest(compared(0.1, lo, hi))).toBeNull();
    }
    expect(comparisonRest(compared(0.1, 0.04, 0.3))).toContain('(likely 0.04 to 0.3)');
    const change = { date: day('2026-05-04'), from: 'TL', to: 'EM' } as const;
    expect(said({ change: { change, comparison: compared(0, -0.1, 0.1) } })).toEqual([
      'Between the 12 weeks before the change of role in May and the 9 weeks after it your energy answers show no ' +
        'clear difference (likely -0.1 to 0.1).',
    ]);
  });

  it('counts a single week as one, and says nothing of too few', () => {
    const change = { date: day('2026-05-04'), from: 'TL', to: 'EM' } as const;
    const one = { ...compared(0.3, 0.2, 0.5), before: 1, after: 1 };
    expect(said({ change: { change, comparison: one } })).toEqual([
      'In the 1 week after the change of role in May your energy answers lay 0.3 further to the engineering manager side ' +
        'than in the 1 week before (likely 0.2 to 0.5). Other things changed too.',
    ]);
    expect(said({ change: { change, comparison: { status: 'insufficient', before: 3, after: 9 } } })).toEqual([]);
  });
});
