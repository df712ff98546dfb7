import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/calendar/calendar-day.ts';
import { answersFromContent, contentFromAnswers } from '../../../shared/domain/answer-fields.ts';
import type { FormAnswers, Reflection } from '../../../shared/domain/entry.ts';
import { readJournal } from '../../../shared/domain/journal-reading.ts';
import { energyObservations } from '../../../shared/domain/observations.ts';
import { prompts } from '../../../shared/domain/prompt-catalogue.ts';
import { sampleDiary } from '../../../shared/domain/sample-diary.ts';
import { scoreReflection } from '../../../shared/domain/score-reflection.ts';
import { draftSummary, summarySectionIds } from '../../../shared/domain/summary.ts';
import { summaryMarkdown } from '../../../shared/domain/summary-markdown.ts';
import { aReflection, day } from '../../support/builders.ts';

const asOf = day('2026-07-05');
const { reflections, roles } = sampleDiary();

const energyIds = prompts.filter(({ scored }) => scored === 'E').map(({ id, kind }) => ({ id, kind }));

const anEnergyAnswer = fc.constantFrom(...energyIds).chain(({ id, kind }) => {
  const answer: fc.Arbitrary<string | number | null> =
    kind === 'forced-choice' ? fc.constantFrom('left', 'equal', 'right', null) : fc.integer({ min: -3, max: 3 });
  return answer.map((value): [string, string | number | null] => [id, value]);
});

const aRating = fc.record({
  activityId: fc.constant('code'),
  category: fc.constantFrom('people' as const, 'technical' as const, 'coordination' as const, 'other' as const),
  minutes: fc.option(fc.integer({ min: 0, max: 480 })),
  energy: fc.option(fc.integer({ min: -2, max: 2 })),
});

const aSplit = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5))
  .map(([people, coordination, technical, other]) => ({ people, coordination, technical, other }));

const anyReflection: fc.Arbitrary<Reflection> = fc
  .record({
    answers: fc.array(anEnergyAnswer).map((pairs) => Object.fromEntries(pairs)),
    split: fc.option(aSplit),
    activities: fc.array(aRating, { maxLength: 5 }),
    createdLocalDate: fc.nat(30).map((days) => addDays(day('2026-02-03'), days)),
  })
  .map((given) => aReflection(given));

const flip = (value: unknown) => {
  if (value === 'left') return 'right';
  if (value === 'right') return 'left';
  return typeof value === 'number' ? -value : (value as null | string);
};

const mirrored = (one: Reflection): Reflection => ({
  ...one,
  answers: Object.fromEntries(Object.entries(one.answers).map(([id, value]) => [id, flip(value)])),
  split: one.split && { ...one.split, people: one.split.technical, technical: one.split.people },
  activities: one.activities.map((rating) => {
    if (rating.category === 'people') return { ...rating, category: 'technical' as const };
    return rating.category === 'technical' ? { ...rating, category: 'people' as const } : rating;
  }),
});

describe('laws of scoring', () => {
  it('every score lies on its axis', () => {
    fc.assert(
      fc.property(anyReflection, (one) => {
        const { E, T, V, Ea, u, uT, p, c, h } = scoreReflection(one);
        for (const value of [E, T, V, Ea]) expect(value === null || Math.abs(value) <= 1).toBe(true);
        for (const value of [u, p, c, h]) expect(value === null || (value >= 0 && value <= 1)).toBe(true);
        expect(uT).toBeGreaterThanOrEqual(0);
        expect(E === null).toBe(scoreReflection({ ...one, createdLocalDate: one.forDate }).u === 0);
      }),
    );
  });

  it('mirroring every answer mirrors every sign', () => {
    fc.assert(
      fc.property(anyReflection, (one) => {
        const [score, mirror] = [scoreReflection(one), scoreReflection(mirrored(one))];
        for (const curve of ['E', 'T', 'Ea', 'Ep'] as const) {
          const [a, b] = [score[curve], mirror[curve]];
          if (a === null || b === null) expect(a).toBe(b);
          else expect(a + b).toBeCloseTo(0, 12);
        }
        expect([mirror.u, mirror.uT, mirror.k]).toEqual([score.u, score.uT, score.k]);
      }),
    );
  });
});

describe('laws of a journal', () => {
  it('deleting entries and putting them back restores every statement, in any order', () => {
    const some = fc.subarray(reflections.map(({ id }) => id));
    const orders = fc.shuffledSubarray([...reflections], { minLength: reflections.length });
    const whole = readJournal(reflections, roles, asOf);
    fc.assert(
      fc.property(some, orders, (ids, list) => {
        const gone = new Set(ids);
        const binned = list.map((one) => (gone.has(one.id) ? { ...one, deletedAt: '2026-07-05T12:00:00.000Z' } : one));
        const left = list.filter(({ id }) => !gone.has(id));
        expect(readJournal(binned, roles, asOf).energy).toEqual(readJournal(left, roles, asOf).energy);
        const restored = binned.map((one) => ({ ...one, deletedAt: null }));
        expect(readJournal(restored, roles, asOf).sentences).toEqual(whole.sentences);
      }),
      { numRuns: 25 },
    );
  });

  it('a deleted or unscored entry gives no observation', () => {
    fc.assert(
      fc.property(anyReflection, (one) => {
        expect(energyObservations([{ ...one, deletedAt: '2026-07-05T12:00:00.000Z' }])).toEqual([]);
        expect(energyObservations([{ ...one, answers: {}, activities: [] }])).toEqual([]);
      }),
    );
  });

  it('a summary stays within its limits on any day and names no day', () => {
    fc.assert(
      fc.property(fc.nat(250), (days) => {
        const date = addDays(day('2026-01-01'), days);
        const request = { entries: reflections, roles, asOf: date, reader: 'manager', pages: 1 } as const;
        const summary = draftSummary({ ...request, sections: summarySectionIds });
        expect(summary.words).toBeLessThanOrEqual(320);
        expect(summary.questions.length).toBeLessThanOrEqual(5);
        expect(summaryMarkdown(summary)).not.toMatch(/\d{4}-\d{2}-\d{2}|-0\.0|NaN|undefined|null|lean/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('laws of answers', () => {
  it('fields go back to the answers they came from', () => {
    const answers: fc.Arbitrary<FormAnswers> = fc
      .record({
        energy: fc.array(anEnergyAnswer).map((pairs): FormAnswers => Object.fromEntries(pairs)),
        fields: fc.record(
          {
            TS01: aSplit,
            AC01: fc.array(aRating, { minLength: 1, maxLength: 3 }),
            SA01: fc.integer({ min: 1, max: 5 }),
          },
          { requiredKeys: [] },
        ),
      })
      .map(({ energy, fields }): FormAnswers => ({ ...energy, ...fields }));
    fc.assert(
      fc.property(answers, (given) => {
        const content = contentFromAnswers(given);
        expect(content.ok && answersFromContent(content.value, 'daily')).toEqual(given);
      }),
    );
  });
});
