import { describe, expect, it } from 'vitest';
import { answersToSave, countAnswered } from '../../../../../../renderer/screens/check-ins/steps/form-answers.ts';
import { dailyPrompts } from '../../../../../browser/support/fake-prompts.ts';

const all = () => true;

describe('the answers of a form', () => {
  it('takes a question that was shown and not answered as skipped', () => {
    expect(answersToSave(dailyPrompts, { EF07: 'left' }, all)).toEqual({
      EF07: 'left',
      LK01: null,
      LK02: null,
      TS01: null,
      AC01: null,
      SA01: null,
      OR01: null,
    });
  });

  it('leaves out what was never reached', () => {
    expect(answersToSave(dailyPrompts, { EF07: 'left' }, (index) => index <= 1)).toEqual({
      EF07: 'left',
      LK01: null,
      LK02: null,
    });
  });

  it('keeps an answer given earlier to a question the writer had gone back from', () => {
    expect(answersToSave(dailyPrompts, { SA01: 4 }, (index) => index === 0)).toEqual({ EF07: null, SA01: 4 });
  });

  it('takes an answer that holds nothing as skipped', () => {
    const empty = { TS01: { people: 0, coordination: 0, technical: 0, other: 0 }, AC01: [], OR01: '  \n' };
    expect(answersToSave(dailyPrompts, empty, () => false)).toEqual({ TS01: null, AC01: null, OR01: null });
    expect(countAnswered(dailyPrompts, empty)).toBe(0);
  });

  it('knows a zero in the middle of a scale from no answer', () => {
    expect(answersToSave(dailyPrompts, { LK01: 0 }, () => false)).toEqual({ LK01: 0 });
    expect(countAnswered(dailyPrompts, { LK01: 0, EF07: null })).toBe(0);
    expect(countAnswered(dailyPrompts, { LK01: 0, LK02: 'na', EF07: 'na' })).toBe(2);
  });
});
