import { describe, expect, it } from 'vitest';
import { answersToSave, countAnswered } from '../../../../../renderer/screens/check-ins/form-answers.ts';
import { dailyPrompts } from '../../../../browser/support/fake-prompts.ts';

const all = () => true;

describe('the answers of a form', () => {
  it('takes a question that was shown and not answered as skipped', () => {
    expect(answersToSave(dailyPrompts, { EF02: 'left' }, all)).toEqual({
      EF02: 'left',
      ES06: null,
      TS01: null,
      AC01: null,
      SA01: null,
      OR01: null,
    });
  });

  it('leaves out what was never reached', () => {
    expect(answersToSave(dailyPrompts, { EF02: 'left' }, (index) => index <= 1)).toEqual({ EF02: 'left', ES06: null });
  });

  it('keeps an answer given earlier to a question the writer had gone back from', () => {
    expect(answersToSave(dailyPrompts, { SA01: 4 }, (index) => index === 0)).toEqual({ EF02: null, SA01: 4 });
  });

  it('takes an answer that holds nothing as skipped', () => {
    const empty = { TS01: { people: 0, coordination: 0, technical: 0, other: 0 }, AC01: [], OR01: '  \n' };
    expect(answersToSave(dailyPrompts, empty, () => false)).toEqual({ TS01: null, AC01: null, OR01: null });
    expect(countAnswered(dailyPrompts, empty)).toBe(0);
  });

  it('knows a zero in the middle of a scale from no answer', () => {
    expect(answersToSave(dailyPrompts, { ES06: 0 }, () => false)).toEqual({ ES06: 0 });
    expect(countAnswered(dailyPrompts, { ES06: 0, EF02: null })).toBe(1);
  });
});
