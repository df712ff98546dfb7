import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { energyObservations, observe } from '../../../../../shared/domain/scoring/observations.ts';
import { rolePeriodSchema } from '../../../../../shared/records/beside/role-period.ts';
import { entrySchema } from '../../../../../shared/records/entries/entry.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { firstQuestions } from '../../../../support/first-questions.ts';
import {
  type GeneratedLives,
  nullLives,
  publishedSeeds,
  stepLives,
  weeklyLooks,
} from '../../../../support/generated-lives.ts';
import { expectVector, vector, vectorsOf } from '../../../../support/vectors.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const totalsOf = (reflections: readonly Reflection[]) => {
  const rated = reflections.flatMap(({ activities }) => activities);
  return {
    n: reflections.length,
    daily: reflections.filter(({ form }) => form === 'daily').length,
    weekly: reflections.filter(({ form }) => form === 'weekly').length,
    sumActivityMinutes: sum(rated.map(({ minutes }) => minutes ?? 0)),
    sumSatisfaction: sum(reflections.map(({ satisfaction }) => satisfaction ?? 0)),
    sumTechnicalUnits: sum(reflections.map(({ split }) => split?.technical ?? 0)),
    sumPeopleUnits: sum(reflections.map(({ split }) => split?.people ?? 0)),
    sumActivityEnergy: sum(rated.map(({ energy }) => energy ?? 0)),
  };
};

type First = { kind: string; activities: object[] };

describe('the sample diary', () => {
  it('matches the totals and the first records of vector GEN1', () => {
    const { expected } = vector<object, { totals: object; first: First[] }>('GEN1');
    const { reflections } = sampleDiary({ questions: firstQuestions });
    expect(totalsOf(reflections)).toEqual(expected.totals);
    expected.first.forEach(({ kind, ...fields }, index) => {
      const actual = reflections[index];
      expect(actual).toMatchObject({ ...fields, form: kind });
      expect(Object.keys(actual?.answers ?? {})).toEqual(Object.keys((fields as unknown as Reflection).answers));
    });
  });

  it('matches vector GEN6 with another seed and start', () => {
    type Expected = { totals: object; energy: object };
    const { input, expected } = vector<{ seed: number; start: CalendarDay }, Expected>('GEN6');
    const { reflections } = sampleDiary({ ...input, questions: firstQuestions });
    expect(totalsOf(reflections)).toMatchObject(expected.totals);
    expectVector(measureDrift(energyObservations(reflections), '2025-03-02' as CalendarDay), expected.energy);
  });

  it.each(vectorsOf<{ asOf: CalendarDay }, { energy: object; time: object }>('drift-of-generated'))(
    'drifts as in vector $id',
    ({ input, expected }) => {
      const { energy, time } = observe(sampleDiary({ questions: firstQuestions }).reflections);
      expectVector(measureDrift(energy, input.asOf), expected.energy);
      expectVector(measureDrift(time, input.asOf), expected.time);
    },
  );

  it('holds only complete records that the journal accepts as they are, each id once', () => {
    const { reflections, roles } = sampleDiary();
    for (const reflection of reflections) expect(entrySchema.parse(reflection)).toEqual(reflection);
    for (const role of roles) expect(rolePeriodSchema.parse(role)).toEqual(role);
    expect(new Set(reflections.map(({ id }) => id)).size).toBe(reflections.length);
    expect(JSON.stringify(reflections)).not.toContain(':-0');
  });

  it('tells the story of three roles without a day between them', () => {
    expect(sampleDiary().roles.map(({ role, from, to }) => [role, from, to])).toEqual([
      ['TL', '2026-01-05', '2026-03-08'],
      ['combined', '2026-03-09', '2026-05-03'],
      ['EM', '2026-05-04', null],
    ]);
  });

  it('names the people that redaction will have to find', () => {
    const text = JSON.stringify(sampleDiary().reflections);
    for (const name of ['Robin', 'Dana', 'Kim', 'Alex']) expect(text).toContain(name);
  });

  it('shifts by whole weeks without changing an answer', () => {
    const shifted = sampleDiary({ start: addDays('2026-01-05' as CalendarDay, 140) }).reflections;
    const original = sampleDiary().reflections;
    expect(shifted.map(({ answers }) => answers)).toEqual(original.map(({ answers }) => answers));
    expect(shifted[0]?.forDate).toBe('2026-05-27');
  });
});

describe('the statistic on generated lives', () => {
  const movedOn = (seed: number, lives: GeneratedLives) =>
    weeklyLooks(seed, lives).filter(({ status }) => status === 'moved');

  it('tells 18 of 400 people who never change that they moved, no more', () => {
    const moved = publishedSeeds.filter((seed) => movedOn(seed, nullLives).length > 0).length;
    expect(Math.abs(moved - 18)).toBeLessThanOrEqual(2);
  });

  it('finds a step of 0.8 in 400 of 400 and never reports the wrong direction', () => {
    const found = publishedSeeds.map((seed) => movedOn(seed, stepLives));
    expect(Math.abs(found.filter((looks) => looks.length > 0).length - 400)).toBeLessThanOrEqual(2);
    expect(found.flat().filter(({ direction }) => direction === 'TL')).toEqual([]);
  });
});
