import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { parameters } from '../../../../../shared/constants.ts';
import type { ShownDrift } from '../../../../../shared/domain/drift/shown-drift.ts';
import { lastQuarterSunday, type YearLook, yearByQuarter } from '../../../../../shared/domain/drift/year-look.ts';
import { yearSentence } from '../../../../../shared/domain/drift/year-sentences.ts';
import type { EntryObservation } from '../../../../../shared/domain/scoring/observations.ts';
import { day } from '../../../../support/builders.ts';
import { shownUnder } from '../../../../support/shown-drift.ts';

/** One check-in a week from 5 January 2026 on that rises evenly by 0.6 a year, with a small wobble. */
const rising = (weeks: number): readonly EntryObservation[] =>
  Array.from({ length: weeks }, (_, index) => ({
    ...{ catalogueVersion: '2026.2', lateDays: 0, form: 'weekly', asksOwn: false, ratesActivities: false, series: 2 },
    date: addDays(day('2026-01-05'), 7 * index),
    weight: 0.6,
    value: -0.4 + (0.6 * index) / 52 + (index % 2 === 0 ? 0.15 : -0.15),
  }));

describe('the last Sunday of a quarter', () => {
  it.each([
    ['2026-06-28', '2026-06-28'],
    ['2026-07-05', '2026-06-28'],
    ['2026-09-20', '2026-06-28'],
    ['2026-09-27', '2026-09-27'],
    ['2027-01-03', '2026-12-27'],
    // A quarter that ends on a Sunday has it as its last.
    ['2023-12-31', '2023-12-31'],
    ['2024-01-07', '2023-12-31'],
  ])('up to %s is %s', (sunday, last) => {
    expect(lastQuarterSunday(day(sunday))).toBe(last);
  });
});

describe('the year by quarters', () => {
  const sundays = Array.from({ length: 26 }, (_, index) => addDays(day('2026-12-06'), 7 * index));

  it('stays what it was at the last Sunday of a quarter until the next is over', () => {
    const years = sundays.map((asOf) => yearByQuarter(rising(80), asOf));
    expect([...new Set(years.map((year) => year?.sunday ?? null))]).toEqual([null, '2026-12-27', '2027-03-28']);
    const [first] = years.filter((year) => year !== null);
    expect(years.filter((year) => year?.sunday === '2026-12-27')).toEqual(Array(13).fill(first));
    expect(first?.drift).toMatchObject({ status: 'moved', direction: 'EM', weeks: 51 });
  });

  it('says nothing of earlier questions once others are asked', () => {
    const before = rising(80);
    const changedOn = day('2027-02-03');
    const changed = before.map((one) => (one.date < changedOn ? { ...one, series: 1 } : one));
    const [last, next] = ['2027-01-31', '2027-02-14'].map((asOf) => yearByQuarter(changed, day(asOf)));
    expect(last?.drift.scoringVersion).toBe(1);
    expect(next).toBeNull();
  });
});

const nothing = shownUnder([], day('2026-12-27'));

const said = (change: Partial<ShownDrift>, whenClear: ShownDrift | null = null): string => {
  const drift = { ...nothing, span: 51, ...change } as ShownDrift;
  const look: YearLook = { sunday: day('2026-12-27'), drift, whenClear };
  return yearSentence(look)
    .map(({ text, footnote }) => (footnote === null ? text : `${text} *`))
    .join('');
};

const moved = {
  ...{ status: 'moved', shownStatus: 'moved', direction: 'EM', shape: 'gradual' },
  ...{ from: -0.3, fromLo: -0.5, fromHi: -0.1, to: 0.2, toLo: 0.04, toHi: 0.4 },
} as Partial<ShownDrift>;
const ENDS = 'from about -0.3 (likely -0.5 to -0.1) to about 0.2 (likely 0.04 to 0.4)';
const OVER = 'Over the 51 weeks up to 27 December 2026';

describe('the year in words', () => {
  it('says what moved with its ends, its date and a note on chance', () => {
    expect(said(moved)).toBe(
      `${OVER} your energy answers moved toward the engineering manager side, ${ENDS}, gradually over these weeks. *`,
    );
  });

  it('says of a claim that is only kept when it was clear', () => {
    const then = { ...nothing, ...moved, span: 48 } as ShownDrift;
    expect(said({ ...moved, shownClear: day('2026-11-01') as CalendarDay, toHi: 0.3 }, then)).toBe(
      'Over the 48 weeks up to 1 November 2026 your energy answers had moved toward the engineering manager side, ' +
        `${ENDS}; by 27 December 2026 the case had weakened.`,
    );
  });

  it('tells a lean as no clear movement, and no size of a claim that a guard holds back', () => {
    const still = `${OVER}: no clear movement. A change of up to about 0.3 could be hiding.`;
    expect(said({ status: 'tilt', shownStatus: 'tilt', direction: 'EM', mdc: 0.3 })).toBe(still);
    expect(said({ status: 'no-clear-movement', shownStatus: 'no-clear-movement', mdc: 0.3 })).toBe(still);
    expect(said({ ...moved, shownStatus: 'tilt', guards: ['late-share'], mdc: 0.3 })).toBe(
      `${OVER} Driftline calls nothing moved: Much of this was written from memory.`,
    );
  });

  it('says that it held steady, and nothing where there is nothing to say', () => {
    expect(said({ status: 'held-steady', shownStatus: 'held-steady', mdc: parameters.equivalenceBound })).toBe(
      `${OVER} your energy answers held steady.`,
    );
    expect(said({ status: 'paused', shownStatus: 'paused' })).toBe('');
  });
});
