import fc from 'fast-check';
import { addDays } from '../../shared/calendar/calendar-day.ts';
import { prompts } from '../../shared/domain/questions/prompt-catalogue.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';
import { aReflection, day } from './builders.ts';

const energyIds = prompts.filter(({ scored }) => scored === 'E').map(({ id, kind }) => ({ id, kind }));

/** An answer that a scored question can have, beside its id. */
export const anEnergyAnswer = fc.constantFrom(...energyIds).chain(({ id, kind }) => {
  const answer: fc.Arbitrary<string | number | null> =
    kind === 'forced-choice' ? fc.constantFrom('left', 'equal', 'right', null) : fc.integer({ min: -3, max: 3 });
  return answer.map((value): [string, string | number | null] => [id, value]);
});

export const aRating = fc.record({
  activityId: fc.constant('code'),
  category: fc.constantFrom('people' as const, 'technical' as const, 'coordination' as const, 'other' as const),
  minutes: fc.option(fc.integer({ min: 0, max: 480 })),
  energy: fc.option(fc.integer({ min: -2, max: 2 })),
});

export const aSplit = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5))
  .map(([people, coordination, technical, other]) => ({ people, coordination, technical, other }));

/** A check-in with scored answers, a split and activities in any state of completeness, written some time later. */
export const anyReflection: fc.Arbitrary<Reflection> = fc
  .record({
    answers: fc.array(anEnergyAnswer).map((pairs) => Object.fromEntries(pairs)),
    split: fc.option(aSplit),
    activities: fc.array(aRating, { maxLength: 5 }),
    createdLocalDate: fc.nat(30).map((days) => addDays(day('2026-02-03'), days)),
  })
  .map((given) => aReflection(given));
