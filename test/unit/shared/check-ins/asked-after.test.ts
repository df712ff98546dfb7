import { describe, expect, it } from 'vitest';
import { isAskedAfter, isShown } from '../../../../shared/check-ins/asked-after.ts';

describe('a question that answers lead to', () => {
  it('is asked after one of the answers named', () => {
    const after = { prompt: 'DU04', answers: ['Yes, I can name one', 'Partly'] };
    expect(isAskedAfter(after, { DU04: 'Partly' })).toBe(true);
    expect([{ DU04: 'I cannot think of one' }, { DU04: null }, {}].map((given) => isAskedAfter(after, given))).toEqual([
      ...[false, false, false],
    ]);
  });

  it('is asked after a rating that is high enough, on either of two', () => {
    const after = { prompt: ['BU01', 'BU02'], atLeast: 3 };
    expect(
      [
        { BU01: 3, BU02: 0 },
        { BU01: 0, BU02: 4 },
      ].map((given) => isAskedAfter(after, given)),
    ).toEqual([true, true]);
    expect([{ BU01: 2, BU02: 2 }, { BU01: null }].map((given) => isAskedAfter(after, given))).toEqual([false, false]);
  });

  it('is asked where exactly one row has none, and the other is answered', () => {
    const after = { prompt: ['LK01', 'LK02'], answers: ['na'], exactly: 1 };
    const asked = (LK01: string | number | null, LK02: string | number | null) => isAskedAfter(after, { LK01, LK02 });
    expect([asked('na', 1), asked(-2, 'na')]).toEqual([true, true]);
    expect([asked('na', 'na'), asked(1, 1), asked('na', null), asked(null, null)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isAskedAfter(after, { LK01: 'na' })).toBe(false);
  });

  it('stays on the page once it was answered or passed over, whatever is changed before it', () => {
    const prompt = { id: 'OR07', after: { prompt: 'FT01', answers: ['No'] } };
    expect(isShown(prompt, { FT01: 'Yes', OR07: 'A line.' })).toBe(true);
    expect(isShown(prompt, { FT01: 'Yes', OR07: null })).toBe(true);
    expect(isShown(prompt, { FT01: 'Yes' })).toBe(false);
    expect(isShown({ id: 'SA01', after: null }, {})).toBe(true);
  });
});
