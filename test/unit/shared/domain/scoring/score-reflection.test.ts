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

type Worked = {
  readonly title: string;
  readonly version?: string;
  readonly answers: ScorableReflection['answers'];
  readonly activities?: readonly (readonly ['people' | 'technical' | 'coordination', number, number])[];
  /** nPrompts, Ep, L, Ea, C, weight of C, k, E, u. */
  readonly gives: readonly (number | null)[];
};

// Worked by hand in the design of the second catalogue.
const worked: readonly Worked[] = [
  {
    title: 'S1: the first catalogue, without a pair',
    version: '2026.1',
    answers: { EF01: 'left', ES07: -1 },
    activities: [
      ...([
        ['people', 90, 2],
        ['people', 30, -1],
        ['technical', 180, 1],
        ['coordination', 60, -1],
      ] as const),
    ],
    gives: [2, 0.1667, null, 0.0625, 0.0625, 2, 4, 0.1146, 0.6667],
  },
  {
    title: 'S7: a full daily check-in',
    answers: { EF14: 'right', LK01: 2, LK02: -1 },
    activities: [
      ['people', 60, 1],
      ['technical', 120, 0],
    ],
    gives: [1, 0.6667, 0.75, 0.25, 0.55, 3, 4, 0.5792, 0.6667],
  },
  {
    title: 'S8: one side with nothing that day',
    answers: { EF01: 'left', LK01: 1, LK02: 'na' },
    activities: [['people', 60, 1]],
    gives: [1, 0.6667, null, null, null, 0, 1, 0.6667, 0.3333],
  },
  {
    title: 'S9: a choice that does not apply, the pair alone',
    answers: { EF18: 'na', LK01: -2, LK02: 2 },
    gives: [0, null, -1, null, -1, 2, 2, -1, 0.5],
  },
  {
    title: 'S10: a weekly check-in',
    answers: { EC05: -2, EC08: 1, LK03: 1, LK04: -1 },
    gives: [2, 0.5, 0.5, null, 0.5, 2, 4, 0.5, 0.6667],
  },
  {
    title: 'S11: the pair passed over, activities rated',
    answers: { EF21: 'right', LK01: null, LK02: null },
    activities: [
      ['people', 30, -2],
      ['technical', 240, 2],
    ],
    gives: [1, -0.6667, null, -1, -1, 2, 3, -0.8889, 0.6],
  },
  {
    title: 'S12: both liked alike is 0, not silence',
    answers: { EF16: 'equal', LK01: 2, LK02: 2 },
    gives: [1, 0, 0, null, 0, 2, 3, 0, 0.6],
  },
];

describe('the liking of both sides', () => {
  it.each(worked)('$title', ({ version = '2026.2', answers, activities = [], gives }) => {
    const listed = activities.map(([category, minutes, energy]) => ({
      activityId: category,
      category,
      minutes,
      energy,
    }));
    const { nPrompts, Ep, L, Ea, C, cWeight, k, E, u } = scoreReflection(
      aReflection({ answers, activities: listed, catalogueVersion: version }),
    );
    const figures = [nPrompts, Ep, L, Ea, C, cWeight, k, E, u];
    expect(figures.map((one) => (one === null ? null : Math.round(one * 10_000) / 10_000))).toEqual(gives);
  });

  it('enters no check-in of a catalogue that did not ask it', () => {
    const answers = { LK01: 2, LK02: -2, EF13: 'left', EF01: 'left' };
    expect(scoreReflection(aReflection({ answers, catalogueVersion: '2026.1' }))).toMatchObject({ L: null, k: 1 });
    const retired = { EF02: 'left', EC01: 2, ES05: 3 };
    expect(scoreReflection(aReflection({ answers: retired, catalogueVersion: '2026.2' }))).toMatchObject({ k: 0 });
    expect(scoreReflection(aReflection({ answers: retired, catalogueVersion: '2026.1' }))).toMatchObject({ k: 3 });
  });

  it('does not change with the chips, however the calendar fills', () => {
    const answers = { EF01: 'left', LK01: 1, LK02: -1 };
    const scored = [0, 4, 10, 14].map((people) =>
      scoreReflection(
        aReflection({
          answers,
          catalogueVersion: '2026.2',
          split: { people, coordination: 4, technical: 16 - people, other: 0 },
        }),
      ),
    );
    expect(new Set(scored.map(({ E }) => E)).size).toBe(1);
    expect(new Set(scored.map(({ T }) => T)).size).toBe(4);
  });

  it('does not follow the chips through the activities either, from the second questions on', () => {
    const activities = [rated('people', 60, 2), rated('people', null, -1), rated('technical', null, 1)];
    const scoredWith = (people: number, technical: number, catalogueVersion: string) =>
      scoreReflection(
        aReflection({ activities, catalogueVersion, split: { people, coordination: 4, technical, other: 0 } }),
      );
    const energies = (version: string) =>
      [
        [0, 16],
        [2, 14],
        [12, 4],
        [16, 0],
      ].map(([people = 0, technical = 0]) => scoredWith(people, technical, version).E);
    expect(new Set(energies('2026.2')).size).toBe(1);
    expect(energies('2026.2')[0]).not.toBeNull();
    // What was answered before counts as it did.
    expect(new Set(energies('2026.1')).size).toBeGreaterThan(2);
  });
});
