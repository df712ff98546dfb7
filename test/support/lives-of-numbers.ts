import { addDays } from '../../shared/calendar/calendar-day.ts';
import { sampleDiary } from '../../shared/domain/sample/sample-diary.ts';
import { type OwnPrompt, ownPromptSchema } from '../../shared/records/beside/own-prompt.ts';
import type { RolePeriod } from '../../shared/records/beside/role-period.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';
import { aReflection, day } from './builders.ts';

/** A journal to hold figures against each other. */
export type LifeOfNumbers = {
  readonly reflections: readonly Reflection[];
  readonly roles: readonly RolePeriod[];
  readonly ownPrompts: readonly OwnPrompt[];
};

/** A question of the writer's own that counts: its right end is the engineering manager side. */
export const anOwnPrompt: OwnPrompt = ownPromptSchema.parse({
  type: 'own-prompt',
  id: 'own-question',
  revision: 'own-question-1',
  parents: [],
  kind: 'bipolar-slider',
  text: 'Which half of the day was lighter?',
  left: 'The one at the keyboard',
  right: 'The one with people',
  leftPole: 'TL',
  rightPole: 'EM',
  form: 'daily',
});

/** The sample diary as it comes. */
export const plainLife = (): LifeOfNumbers => ({ ...sampleDiary(), ownPrompts: [] });

const away = ({ forDate }: Reflection): boolean => forDate >= '2026-03-16' && forDate < '2026-04-06';

/**
 * The sample diary with three weeks away, a question of the writer's own answered every third time, entries written 5
 * and 16 days late, a week with time alone, and one check-in on the day that is not over yet.
 */
export const gappyLife = (): LifeOfNumbers => {
  const { reflections, roles } = sampleDiary();
  const kept = reflections
    .filter((one) => !away(one))
    .map((one, index): Reflection => {
      if (index % 11 === 4) return { ...one, createdLocalDate: addDays(one.forDate, 5) };
      if (index % 17 === 6) return { ...one, createdLocalDate: addDays(one.forDate, 16) };
      if (index % 3 === 0) return { ...one, answers: { ...one.answers, [anOwnPrompt.id]: index % 2 === 0 ? 3 : -2 } };
      return one;
    });
  const split = { people: 4, coordination: 6, technical: 10, other: 0 };
  const timeAlone = aReflection({ id: 'time-alone', forDate: day('2026-03-25'), split });
  const today = aReflection({ id: 'today', forDate: day('2026-07-06'), answers: { [anOwnPrompt.id]: 3 }, split });
  return { reflections: [...kept, timeAlone, today], roles, ownPrompts: [anOwnPrompt] };
};
