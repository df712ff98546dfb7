import { describe, expect, it } from 'vitest';
import { readPathPreference } from '../../../../../shared/domain/paths/path-preference.ts';
import { preferenceSentence } from '../../../../../shared/domain/paths/path-sentences.ts';
import { scoreReflection } from '../../../../../shared/domain/scoring/score-reflection.ts';
import { medianOf } from '../../../../../shared/domain/statistics/median.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const asOf = day('2026-12-31');

const answered = (month: number, answers: Record<string, number | string | null>) =>
  aReflection({ forDate: day(`2026-0${month}-28`), form: 'monthly', answers });

describe('path preference', () => {
  it('keys its answers like energy and never enters energy', () => {
    const entry = answered(1, { PA01: 3, PA02: 'left', PA12: 'right' });
    expect(readPathPreference([entry], asOf).dots.map(({ value }) => value)).toEqual([1, 2 / 3, -2 / 3]);
    expect(scoreReflection(entry).E).toBeNull();
  });

  it('is dots alone below six answers, then a median with its band and count', () => {
    const months = [1, 2, 3].map((month) => answered(month, { PA01: month - 1, PA02: 'equal' }));
    const six = readPathPreference(months, asOf);
    expect(six).toMatchObject({ n: 6, median: 0 });
    expect(preferenceSentence(six).text).toBe(
      'The middle of your answers on the next step is 0.0 (likely 0.0 to 0.7; n = 6), on no clear side.',
    );
    const five = readPathPreference([...months.slice(1), answered(4, { PA01: 1, PA02: null })], asOf);
    expect(five).toMatchObject({ n: 5, median: null });
    expect(preferenceSentence(five).text).toBe('5 of 6 answers on the next step for a middle value.');
  });

  it('takes the middle value, or the mean of the two middle ones', () => {
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([4, 1, 2, 3])).toBe(2.5);
    expect(medianOf([])).toBeNull();
  });
});
