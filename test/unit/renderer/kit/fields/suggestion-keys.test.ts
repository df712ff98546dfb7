import { describe, expect, it } from 'vitest';
import { type ListState, listMove, takenByTab } from '../../../../../renderer/kit/fields/suggestion-keys.ts';

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
    expect(listMove('Enter', list({ active: 1 }))).toEqual({ move: 'take', index: 1, by: 'Enter' });
    expect(listMove('Tab', list())).toEqual({ move: 'take', index: 0, by: 'Tab' });
    expect(listMove('Tab', list({ active: 2 }))).toEqual({ move: 'take', index: 2, by: 'Tab' });
  });
  it('take nothing unasked where what is typed is a name already', () => {
    expect(listMove('Tab', list({ whole: true }))).toBeNull();
    expect(listMove('Enter', list({ whole: true }))).toBeNull();
    expect(listMove('Tab', list({ whole: true, active: 0 }))).toEqual({ move: 'take', index: 0, by: 'Tab' });
    expect(takenByTab(list({ whole: true }))).toBe(-1);
  });
  it('close with Escape, and otherwise belong to the text', () => {
    expect(listMove('Escape', list())).toEqual({ move: 'close' });
    expect(['a', 'ArrowLeft', 'Home', 'PageDown', ' '].map((key) => listMove(key, list()))).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  it('always have one chosen where only choosing can be meant: round the ends, and Tab no further than its words', () => {
    const always = (given: Partial<ListState> = {}) => list({ always: true, active: 0, ...given });
    expect(listMove('ArrowUp', always())).toEqual({ move: 'choose', index: 2 });
    expect(listMove('PageDown', always())).toEqual({ move: 'choose', index: 2 });
    expect(listMove('PageUp', always({ active: 2 }))).toEqual({ move: 'choose', index: 0 });
    expect(listMove('Enter', always())).toEqual({ move: 'take', index: 0, by: 'Enter' });
    expect(listMove('Tab', always({ active: 1 }))).toEqual({ move: 'take', index: 1, by: 'Tab' });
    expect(listMove('Tab', always({ whole: true }))).toBeNull();
    expect(listMove('Escape', always())).toBeNull();
  });

  it('are none where nothing is suggested', () => {
    expect(['ArrowDown', 'Enter', 'Tab', 'Escape'].map((key) => listMove(key, list({ size: 0 })))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
