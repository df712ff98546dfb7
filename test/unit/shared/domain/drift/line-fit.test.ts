import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import { lineSideOn, readLineFit } from '../../../../../shared/domain/drift/line-fit.ts';
import { observe } from '../../../../../shared/domain/scoring/observations.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const first = day('2026-01-04');
const asOf = day('2026-12-27');
const version = { catalogueVersion: '2026.2' };

/** Two check-ins a week for a year, liking one side by so much. */
const year = (liking: number, given: Partial<Reflection> = version) =>
  Array.from({ length: 102 }, (_, index) =>
    aReflection({
      ...{ id: `d${index}`, forDate: addDays(first, Math.floor(3.5 * index)) },
      ...{ answers: { EF01: liking > 0 ? 'left' : 'right', LK01: liking, LK02: -liking } },
      ...given,
    }),
  );

const months = ['03', '04', '05', '06', '07', '08', '09', '10', '11'] as const;
const endOf = (month: string): CalendarDay => day(`2026-${month}-28`);

/** Monthly check-ins from March on with what was said of the line, and what was guessed. */
const said = (fits: readonly string[], guesses: readonly string[] = []) =>
  months.slice(0, Math.max(fits.length, guesses.length)).map((month, index) =>
    aReflection({
      ...{ id: `m${month}`, form: 'monthly', forDate: endOf(month), ...version },
      answers: { FT02: guesses[index] ?? null, FT01: fits[index] ?? null },
    }),
  );

const read = (entries: readonly Reflection[], day_: CalendarDay = asOf) =>
  readLineFit({ entries, energy: observe(entries).energy, asOf: day_ });

const times = (word: string, count: number): string[] => Array.from({ length: count }, () => word);

describe('whether the line fits', () => {
  it('is counted from six answers that say yes or no', () => {
    const { fits } = read([...year(1), ...said(['Yes', 'No', 'Yes', 'Yes', 'I cannot say', 'No', 'Yes', 'Yes'])]);
    expect(fits).toEqual({
      ...{ status: 'shown', n: 7, times: 5 },
      ...{ lo: expect.closeTo(0.4087, 4), hi: expect.closeTo(0.9004, 4) },
    });
    expect(read([...year(1), ...said([...times('Yes', 5), 'I cannot say'])]).fits).toEqual({
      ...{ status: 'insufficient', n: 5 },
    });
  });

  it('leaves out what is skipped, deleted, too late, later than the day, or no option', () => {
    const six = said(times('Yes', 6));
    const counted = (change: (one: Reflection) => Reflection) =>
      read([...year(1), ...six.map((one, index) => (index === 0 ? change(one) : one))]).fits.n;
    expect(counted((one) => one)).toBe(6);
    expect(counted((one) => ({ ...one, answers: { FT01: null } }))).toBe(5);
    expect(counted((one) => ({ ...one, answers: { FT01: 'Perhaps' } }))).toBe(5);
    expect(counted((one) => ({ ...one, deletedAt: '2026-12-01T10:00:00.000Z' }))).toBe(5);
    expect(counted((one) => ({ ...one, createdLocalDate: addDays(one.forDate, 15) }))).toBe(5);
    expect(read([...year(1), ...six], day('2026-08-02')).fits.n).toBe(5);
  });

  it('reads as more often not only where the whole interval lies below one half', () => {
    const low = (yes: number, no: number) =>
      read([...year(1), ...said([...times('Yes', yes), ...times('No', no)])]).fitsLessThanHalf;
    // 1 of 6 has an interval up to 0.502, 2 of 9 up to 0.496.
    expect([low(1, 5), low(0, 6), low(2, 7), low(0, 5)]).toEqual([false, true, true, false]);
  });

  it('is asked of the line that stands today: what was said of one by earlier questions is left', () => {
    const change = endOf('06');
    const entries = [
      ...year(1).filter(({ forDate }) => forDate > addDays(change, 7)),
      ...year(1, { catalogueVersion: '2026.1' }).filter(({ forDate }) => forDate <= addDays(change, 7)),
    ].map((one, index) => ({ ...one, id: `x${index}` }));
    expect(read([...entries, ...said(times('Yes', 9))]).fits).toEqual({ status: 'insufficient', n: 5 });
  });

  it('stays an answer where the line it was about is gone', () => {
    expect(read(said(times('Yes', 6))).fits).toMatchObject({ status: 'shown', n: 6, times: 6 });
  });

  it('tells whether each answer is about a month of its own', () => {
    const six = said(times('Yes', 6));
    expect(read(six).inMonthsOfTheirOwn).toBe(true);
    const early = day('2026-03-02');
    const twice = { ...six[0], id: 'again', forDate: early, createdLocalDate: early } as Reflection;
    expect(read([...six, twice]).inMonthsOfTheirOwn).toBe(false);
  });
});

describe('the guess made before the line is named', () => {
  it.each([
    { liking: 1, word: 'People work', others: ['Technical work', 'Both equally', 'Neither'] },
    { liking: -1, word: 'Technical work', others: ['People work', 'Both equally', 'Neither'] },
  ])('names the side of the line by “$word”', ({ liking, word, others }) => {
    const guess = (words: readonly string[]) => read([...year(liking), ...said([], words)]).guess;
    expect(guess(times(word, 6))).toMatchObject({ n: 6, times: 6 });
    for (const other of others) expect(guess(times(other, 6)), other).toMatchObject({ n: 6, times: 0 });
    expect(guess([...times(word, 6), 'I cannot say'])).toMatchObject({ n: 6, times: 6 });
  });

  it('names the middle by both and by neither', () => {
    const middle = year(1).map((one) => ({ ...one, answers: { EF01: 'equal', LK01: 1, LK02: 1 } }));
    const words = [...times('Both equally', 3), ...times('Neither', 3), 'People work'];
    expect(read([...middle, ...said([], words)]).guess).toMatchObject({ n: 7, times: 6 });
  });

  it('is held against the line as of the day before, not the one of today', () => {
    // Half a year on one side, half a year on the other: until it has crossed over the line says what it said.
    const turned = year(1).map((one) =>
      one.forDate <= '2026-07-05' ? one : { ...one, answers: { EF01: 'right', LK01: -1, LK02: 1 } },
    );
    const words = [...times('People work', 4), 'I cannot say', 'I cannot say', ...times('Technical work', 3)];
    expect(read([...turned, ...said([], words)]).guess).toMatchObject({ n: 7, times: 7 });
  });

  it('is left out where there was no line', () => {
    expect(read(said([], times('People work', 6))).guess).toEqual({ status: 'insufficient', n: 0 });
  });
});

describe('the side the line said', () => {
  it('is that of the drift as of the day before', () => {
    const energy = observe(year(1).slice(0, 40)).energy;
    for (let days = 1; days < 330; days += 9) {
      const on = addDays(first, days);
      expect(lineSideOn(energy, on), on).toBe(measureDrift(energy, addDays(on, -1)).side);
    }
  });
});
