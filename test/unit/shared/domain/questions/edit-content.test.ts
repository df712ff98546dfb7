import { describe, expect, it } from 'vitest';
import { contentFromAnswers } from '../../../../../shared/domain/questions/answer-fields.ts';
import { contentAfterEdit, editableAnswers } from '../../../../../shared/domain/questions/edit-content.ts';
import { promptById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import type { FormAnswers } from '../../../../../shared/records/entries/form-answers.ts';
import type { ReflectionContent } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection } from '../../../../support/builders.ts';

const contentOf = (answers: FormAnswers): ReflectionContent => {
  const content = contentFromAnswers(answers);
  if (!content.ok) throw new Error(content.error.path);
  return content.value;
};

describe('what can be answered again', () => {
  it('is every answer to a question that is known, in a shape the question can have', () => {
    const written = aReflection({
      answers: { EF01: 'left', ES05: 9, ZZ99: 'left', OR01: null },
      satisfaction: 4,
      split: { people: 5, coordination: 5, technical: 5, other: 5 },
    });
    // ZZ99 is no question of the catalogue, and no slider reaches 9.
    expect(editableAnswers(written, promptById)).toEqual({
      EF01: 'left',
      OR01: null,
      SA01: 4,
      TS01: written.split,
    });
  });

  it('leaves out a split of more chips than the form has', () => {
    const imported = aReflection({ split: { people: 30, coordination: 0, technical: 0, other: 0 } });
    expect(editableAnswers(imported, promptById)).toEqual({});
  });
});

describe('a check-in after an edit', () => {
  const before = aReflection({
    answers: { EF01: 'left', ZZ99: 'left' },
    satisfaction: 2,
    pressure: 5,
    split: { people: 30, coordination: 0, technical: 0, other: 0 },
    note: 'kept',
  });

  it('has what the form asked as the form gave it, also where that is nothing', () => {
    const after = contentAfterEdit(before, ['EF01', 'SA01'], contentOf({ EF01: 'right' }));
    expect(after).toMatchObject({ answers: { EF01: 'right', ZZ99: 'left' }, satisfaction: null });
  });

  it('keeps what the form did not ask', () => {
    const after = contentAfterEdit(before, ['EF01', 'SA01'], contentOf({ EF01: 'right', SA01: 3 }));
    expect(after).toMatchObject({ pressure: 5, split: before.split, note: 'kept', satisfaction: 3 });
  });

  it('is the same when the form asked nothing, and all the form’s when it asked everything', () => {
    const { answers, split, satisfaction, pressure, note } = contentAfterEdit(before, [], contentOf({}));
    expect({ answers, split, satisfaction, pressure, note }).toEqual({
      answers: before.answers,
      split: before.split,
      satisfaction: 2,
      pressure: 5,
      note: 'kept',
    });
    const given = contentOf({ EF01: 'equal', SA01: 1, BA03: 1 });
    const whole = contentAfterEdit(
      before,
      ['EF01', 'ZZ99', 'SA01', 'BA03', 'TS01', 'AC01', 'BU01', 'BA01', 'BA02'],
      given,
    );
    expect(whole).toEqual({ ...given, note: 'kept' });
  });
});
