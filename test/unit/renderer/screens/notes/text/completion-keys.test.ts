import { describe, expect, it } from 'vitest';
import { type ListState, listMove, takenByTab } from '../../../../../../renderer/screens/notes/text/completion-keys.ts';

const list = (given: Partial<ListState> = {}): ListState => ({ size: 3, active: -1, whole: false, ...given });

describe('keys while a label may become another', () => {
  it('choose with the arrows: down goes round, up from the first leads back to the text', () => {
    expect([-1, 0, 2].map((active) => listMove('ArrowDown', list({ active })))).toEqual([
      { move: 'choose', index: 0 },
      { move: 'choose', index: 1 },
      { move: 'choose', index: 0 },
    ]);
    expect([2, 0, -1].map((active) => listMove('ArrowUp', list({ active })))).toEqual([
      { move: 'choose', index: 1 },
      { move: 'choose', index: -1 },
      null,
    ]);
  });
  it('take with Enter only what was chosen, with Tab the first one too', () => {
    expect(listMove('Enter', list())).toBeNull();
    expect(listMove('Enter', list({ active: 1 }))).toEqual({ move: 'take', index: 1 });
    expect(listMove('Tab', list())).toEqual({ move: 'take', index: 0 });
    expect(listMove('Tab', list({ active: 2 }))).toEqual({ move: 'take', index: 2 });
  });
  it('take nothing unasked where what is typed is a name already', () => {
    expect(listMove('Tab', list({ whole: true }))).toBeNull();
    expect(listMove('Enter', list({ whole: true }))).toBeNull();
    expect(listMove('Tab', list({ whole: true, active: 0 }))).toEqual({ move: 'take', index: 0 });
    expect(takenByTab(list({ whole: true }))).toBe(-1);
  });
  it('close with Escape, and otherwise belong to the text', () => {
    expect(listMove('Escape', list())).toEqual({ move: 'close' });
    expect(['a', 'ArrowLeft', 'Home', 'PageDown', ' '].map((key) => listMove(key, list()))).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});
