import { describe, expect, it } from 'vitest';
import { fitWeeks, measureSatisfactionFit } from '../../../../../shared/domain/feeds/satisfaction-fit.ts';
import { satisfactionFitSentence } from '../../../../../shared/domain/feeds/satisfaction-sentences.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { aReflection, day } from '../../../../support/builders.ts';

// Two uneven steps apart, so that neighbouring weeks do not resemble each other.
const weeks = (n: number, sign: number) =>
  Array.from({ length: n }, (_, week) => ({ week, time: ((week * 7) % n) / n, satisfaction: sign * ((week * 7) % n) }));

describe('satisfaction and time', () => {
  it('is silent below 20 common weeks', () => {
    expect(measureSatisfactionFit(weeks(19, 1)).status).toBe('insufficient');
    expect(satisfactionFitSentence(measureSatisfactionFit(weeks(19, 1)))).toBeNull();
  });

  it('says which way weeks of people time were rated, and never why', () => {
    const fit = measureSatisfactionFit(weeks(23, 1));
    expect(fit).toMatchObject({ status: 'higher', n: 23 });
    expect(fit.rho).toBeCloseTo(1, 10);
    expect(satisfactionFitSentence(fit)).toEqual({
      id: 'satisfaction-fit',
      text: 'Weeks with more people time tended to be weeks you rated higher. Order in time and cause are not known.',
      footnote: 'Ranks of 23 weeks.',
    });
    expect(measureSatisfactionFit(weeks(23, -1)).status).toBe('lower');
  });

  it('gives tied weeks the middle of their ranks', () => {
    const group = (rank: number) => (rank < 3 ? 1 : rank < 16 ? 2 : 5);
    const tied = weeks(20, 1).map((week) => ({ ...week, satisfaction: group(week.satisfaction) }));
    // Mid-ranks 2 (three weeks), 10 (thirteen) and 18.5 (four) against ranks 1 to 20.
    expect(measureSatisfactionFit(tied).rho).toBeCloseTo(0.846, 4);
  });

  it('counts weeks that resemble their neighbours for less, and then may stay silent', () => {
    const slow = Array.from({ length: 24 }, (_, week) => ({ week, time: week, satisfaction: week }));
    // Neighbours resemble each other so much that 24 weeks would count as three: four is the least.
    expect(measureSatisfactionFit(slow).effectiveN).toBe(4);
    expect(measureSatisfactionFit(weeks(23, 1)).effectiveN).toBeGreaterThan(15);
  });

  it('is unclear when one of the two never varies', () => {
    const flat = weeks(20, 1).map((week) => ({ ...week, satisfaction: 3 }));
    expect(measureSatisfactionFit(flat)).toMatchObject({ status: 'unclear', rho: null });
  });

  it('takes complete weeks with both answers', () => {
    const split = { people: 10, coordination: 0, technical: 10, other: 0 };
    const entries = [
      aReflection({ id: 'a', forDate: day('2026-02-03'), split, satisfaction: 2 }),
      aReflection({ id: 'b', forDate: day('2026-02-04'), satisfaction: 4 }),
      aReflection({ id: 'c', forDate: day('2026-02-10'), satisfaction: 4 }),
      aReflection({ id: 'd', forDate: day('2026-02-17'), split, satisfaction: 4 }),
    ];
    expect(fitWeeks(entries, day('2026-02-18'))).toEqual([{ week: 2927, satisfaction: 3, time: 0 }]);
    expect(fitWeeks(sampleDiary().reflections, day('2026-07-05')).length).toBeGreaterThan(20);
  });
});
