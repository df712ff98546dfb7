import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFromContent, contentFromAnswers } from '../../../../../shared/domain/questions/answer-fields.ts';
import type { FormAnswers } from '../../../../../shared/records/entries/form-answers.ts';

import { anEnergyAnswer, aRating, aSplit } from '../../../../support/any-reflection.ts';

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
