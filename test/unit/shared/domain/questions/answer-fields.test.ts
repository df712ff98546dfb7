import { describe, expect, it } from 'vitest';
import { answersFromContent, contentFromAnswers } from '../../../../../shared/domain/questions/answer-fields.ts';
import type { FormAnswers } from '../../../../../shared/records/entries/form-answers.ts';

const split = { people: 5, coordination: 5, technical: 10, other: 0 };
const rating = { activityId: 'code', category: 'technical' as const, minutes: null, energy: 1 };

const contentOf = (answers: FormAnswers) => {
  const content = contentFromAnswers(answers);
  if (!content.ok) throw new Error(`Unfit answer at ${content.error.path}`);
  return content.value;
};

describe('answers become fields', () => {
  it('puts each daily answer where statistics look for it', () => {
    const answers = { EF01: 'left', ES05: null, TS01: split, AC01: [rating], SA01: 4, OR01: 'A good day.' };
    expect(contentOf(answers)).toMatchObject({
      answers: { EF01: 'left', ES05: null, OR01: 'A good day.' },
      split,
      activities: [rating],
      satisfaction: 4,
      burden: null,
    });
  });

  it('puts each weekly answer where statistics look for it', () => {
    const pair = { planned: 5, done: 3 };
    const content = contentOf({ EC01: 2, TS02: split, SA02: 3, BU01: 3, BU02: null, BA03: 5, BA01: pair, BA02: pair });
    expect(content).toMatchObject({ answers: { EC01: 2 }, split, satisfaction: 3, pressure: 5, oneToOnes: pair });
    expect(content.burden).toEqual({ emotional: 3, intellectual: null });
  });

  it('keeps wished-for and expected splits out of the time curve', () => {
    const content = contentOf({ TS03: split, TS04: split });
    expect(content.split).toBeNull();
    expect(content.answers).toEqual({ TS03: split, TS04: split });
  });

  it('comes back as the answers it was made of', () => {
    const daily = { EF01: 'left', ES05: null, TS01: split, AC01: [rating], SA01: 4, OR01: 'A good day.' };
    expect(answersFromContent(contentOf(daily), 'daily')).toEqual(daily);
    const weekly = { EC01: -3, TS02: split, BU01: 0, BU02: 4, SA02: 1, BA03: 2, BA01: { planned: 6, done: 6 } };
    expect(answersFromContent(contentOf(weekly), 'weekly')).toEqual(weekly);
    expect(answersFromContent(contentOf({ TS03: split }), 'quarterly')).toEqual({ TS03: split });
  });

  it.each([
    [{ SA01: 6 }, 'SA01'],
    [{ SA01: 'left' }, 'SA01'],
    [{ ES05: 4 }, 'ES05'],
    [{ EF01: 1 }, 'EF01'],
    [{ TS01: { ...split, other: 1 } }, 'TS01'],
    [{ AC01: 3 }, 'AC01'],
    [{ BA01: 3 }, 'BA01'],
    [{ DU16: 'Maybe' }, 'DU16'],
    [{ OR01: 3 }, 'OR01'],
    [{ ZZ99: 1 }, 'ZZ99'],
  ])('refuses an answer its prompt cannot have, by name: %j', (answers, path) => {
    expect(contentFromAnswers(answers)).toEqual({ ok: false, error: { code: 'request-invalid', path } });
  });
});
