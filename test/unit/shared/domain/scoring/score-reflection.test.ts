import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { lateFactor } from '../../../../../shared/check-ins/late-factor.ts';
import {
  type ReflectionScore,
  type ScorableReflection,
  scoreReflection,
} from '../../../../../shared/domain/scoring/score-reflection.ts';
import { expectVector, vectorsOf } from '../../../../support/vectors.ts';

type VectorInput = {
  kind: ScorableReflection['form'];
  forDate: CalendarDay;
  createdLocalDate: CalendarDay;
  answers: ScorableReflection['answers'];
  split: ScorableReflection['split'];
  activities: { category: 'people' | 'technical' | 'coordination'; minutes: number; energy: number }[];
  burden?: ScorableReflection['burden'];
};

const aDay = '2026-02-03' as CalendarDay;

const aReflection = (given: Partial<ScorableReflection> = {}): ScorableReflection => ({
  form: 'daily',
  forDate: aDay,
  createdLocalDate: aDay,
  answers: {},
  split: null,
  activities: [],
  burden: null,
  ...given,
});

const rated = (category: 'people' | 'technical', minutes: number | null, energy: number | null) => ({
  activityId: category,
  category,
  minutes,
  energy,
});

describe('the score of one reflection', () => {
  it.each(vectorsOf<VectorInput, ReflectionScore>('scoreReflection'))('gives vector $id: $title', (given) => {
    const { kind, activities, ...rest } = given.input;
    const named = activities.map((activity) => ({ ...activity, activityId: activity.category }));
    expectVector(scoreReflection(aReflection({ ...rest, form: kind, activities: named })), given.expected);
  });

  it('reads a drain answer the other way round', () => {
    // EC03: what left you more worn out; right is the people side, so it speaks for the tech lead side.
    expect(scoreReflection(aReflection({ answers: { EC03: 2 } })).E).toBeCloseTo(-2 / 3, 12);
  });

  it('leaves path prompts, unknown prompts and impossible answers out of energy', () => {
    const answers = { PA01: 3, PA02: 'right', PA12: 'left', ZZ99: 3, ES05: 7, EF01: 'both' };
    expect(scoreReflection(aReflection({ answers }))).toMatchObject({ nPrompts: 0, E: null, u: 0 });
  });

  it('takes the part of the day from twenty chips, or from all of them where a split has more', () => {
    const partOf = (people: number, coordination: number, technical: number, other: number) =>
      scoreReflection(aReflection({ split: { people, coordination, technical, other } })).part;
    expect([partOf(2, 2, 4, 0), partOf(2, 2, 4, 12), partOf(5, 5, 10, 0)]).toEqual([0.4, 0.4, 1]);
    expect([partOf(5, 5, 10, 80), partOf(20, 20, 20, 0), partOf(0, 0, 15, 15)]).toEqual([0.2, 1, 0.5]);
  });

  it('halves an entry after three days and drops it after two weeks', () => {
    expect([0, 3, 4, 14, 15].map(lateFactor)).toEqual([1, 1, 0.5, 0.5, 0]);
    expect(lateFactor(-1)).toBe(1);
  });

  it('does not move energy when the calendar fills up and the liking stays', () => {
    const energyAt = (people: number) =>
      scoreReflection(
        aReflection({
          split: { people, coordination: 0, technical: 20 - people, other: 0 },
          activities: [rated('people', people * 24, 1), rated('technical', (20 - people) * 24, -1)],
        }),
      );
    expect(energyAt(14).E).toBe(energyAt(4).E);
    expect(energyAt(14).T).toBeGreaterThan(energyAt(4).T ?? 1);
  });

  it('shares the chips of a category among its activities when no minutes were typed', () => {
    const split = { people: 6, coordination: 0, technical: 10, other: 0 };
    const activities = [rated('people', null, 2), rated('people', 216, -2), rated('technical', null, 0)];
    // 6 chips are 144 minutes, 72 each; the second was typed: (72 * 2 - 216 * 2) / 288.
    expect(scoreReflection(aReflection({ split, activities })).eP).toBeCloseTo(-1, 12);
  });

  it('weighs activities equally when there is no split', () => {
    const activities = [rated('people', null, 2), rated('people', null, -1), rated('technical', null, 0)];
    expect(scoreReflection(aReflection({ activities })).eP).toBeCloseTo(0.5, 12);
  });

  it('does not depend on the order in which answers were stored', () => {
    const one = scoreReflection(aReflection({ answers: { EC01: 1, EC02: -3, EC03: 2, EC04: 1 } }));
    const other = scoreReflection(aReflection({ answers: { EC04: 1, EC03: 2, EC02: -3, EC01: 1 } }));
    expect(one).toEqual(other);
  });
});
