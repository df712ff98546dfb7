import { describe, expect, it } from 'vitest';
import { hintOf } from '../../../../../renderer/input/action-key.ts';
import type { PressedKey } from '../../../../../renderer/input/use-keys.ts';
import { choosingKeys, formKeys, keyMeaning } from '../../../../../renderer/screens/check-ins/form-keys.ts';
import { formLegend } from '../../../../../renderer/screens/check-ins/form-legend.ts';
import type { PromptView } from '../../../../../shared/ipc/check-ins.ts';
import { dailyPrompts, weeklyPrompts } from '../../../../browser/support/fake-prompts.ts';

const prompts = [...dailyPrompts, ...weeklyPrompts];

const promptOf = (kind: PromptView['kind'], nth = 0): PromptView => {
  const found = prompts.filter((prompt) => prompt.kind === kind)[nth];
  if (!found) throw new Error(`No ${kind} among the prompts of the test.`);
  return found;
};

const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  shift: false,
  command: false,
  place: 'other',
  held: false,
  composing: false,
  ...more,
});

describe('the keys of a check-in', () => {
  it('answers a forced choice with 1 to 4, the last of them "does not apply"', () => {
    const answers = ['1', '2', '3', '4', '5'].map((key) =>
      keyMeaning(press(key), promptOf('forced-choice'), undefined),
    );
    expect(answers).toEqual([
      { act: 'answer', value: 'left' },
      { act: 'answer', value: 'right' },
      { act: 'answer', value: 'equal' },
      { act: 'answer', value: 'na' },
      null,
    ]);
    expect(keyMeaning(press('0'), promptOf('forced-choice'), undefined)).toEqual({ act: 'answer', value: 'na' });
  });

  it('answers a slider with 1 to 7 from left to right', () => {
    const values = ['1', '4', '7'].map((key) => keyMeaning(press(key), promptOf('bipolar-slider'), undefined));
    expect(values).toEqual([-3, 0, 3].map((value) => ({ act: 'answer', value })));
    expect(keyMeaning(press('8'), promptOf('bipolar-slider'), undefined)).toBeNull();
    expect(keyMeaning(press('0'), promptOf('bipolar-slider'), undefined)).toEqual({ act: 'answer', value: 'na' });
  });

  it('answers a rating with the number that stands on it', () => {
    const fromOne = promptOf('rating', 0);
    const fromZero = promptOf('rating', 1);
    expect(keyMeaning(press('5'), fromOne, undefined)).toEqual({ act: 'answer', value: 5 });
    expect(keyMeaning(press('0'), fromOne, undefined)).toBeNull();
    expect(keyMeaning(press('0'), fromZero, undefined)).toEqual({ act: 'answer', value: 0 });
    expect(keyMeaning(press('5'), fromZero, undefined)).toBeNull();
    expect([choosingKeys(fromOne), choosingKeys(fromZero)]).toEqual(['1 – 5', '0 – 4']);
  });

  it('answers a single choice by the place of the option', () => {
    expect(keyMeaning(press('2'), promptOf('single-choice'), undefined)).toEqual({
      act: 'answer',
      value: 'Only about status',
    });
  });

  it('starts the arrows in the middle of a scale and stops at its ends', () => {
    const slider = promptOf('bipolar-slider');
    expect(keyMeaning(press('ArrowRight'), slider, undefined)).toEqual({ act: 'answer', value: 0 });
    expect(keyMeaning(press('ArrowLeft'), slider, 0)).toEqual({ act: 'answer', value: -1 });
    expect(keyMeaning(press('ArrowRight'), slider, 3)).toEqual({ act: 'answer', value: 3 });
  });

  it('goes on with Enter, back with Shift, and finishes with Ctrl, unless a button has the focus', () => {
    const prompt = promptOf('rating');
    expect(keyMeaning(press('Enter'), prompt, undefined)).toEqual({ act: 'next' });
    expect(keyMeaning(press('Enter', { shift: true }), prompt, undefined)).toEqual({ act: 'back' });
    expect(keyMeaning(press('Enter', { command: true }), prompt, undefined)).toEqual({ act: 'finish' });
    expect(keyMeaning(press('Enter', { place: 'button' }), prompt, undefined)).toBeNull();
  });

  it('leaves letters, digits and new lines to a text', () => {
    const open = promptOf('open');
    expect(keyMeaning(press('s', { place: 'area' }), open, '')).toBeNull();
    expect(keyMeaning(press('1', { place: 'area' }), open, '')).toBeNull();
    expect(keyMeaning(press('Enter', { place: 'area', shift: true }), open, '')).toBeNull();
    expect(keyMeaning(press('Enter', { place: 'area' }), open, '')).toEqual({ act: 'next' });
    expect(keyMeaning(press('s', { place: 'text' }), promptOf('activity-rating'), undefined)).toBeNull();
  });

  it('leaves digits to a number, and skips with S even there', () => {
    expect(keyMeaning(press('8', { place: 'number' }), promptOf('time-split'), undefined)).toBeNull();
    expect(keyMeaning(press('s', { place: 'number' }), promptOf('time-split'), undefined)).toEqual({ act: 'skip' });
  });

  it('leaves the shortcuts of the window alone', () => {
    expect(keyMeaning(press('s', { command: true }), promptOf('rating'), undefined)).toBeNull();
    expect(keyMeaning(press('1', { command: true }), promptOf('rating'), undefined)).toBeNull();
  });

  it('shows below a question and on its buttons the keys that work there', () => {
    const hints = (prompt: PromptView) => formLegend(prompt).map(([key]) => key);
    expect(hints(promptOf('forced-choice'))).toEqual(['1 – 4', 'Shift+Enter', 'Ctrl+Enter']);
    expect(hints(promptOf('activity-rating'))).toEqual(['/', 'Shift+Enter', 'Ctrl+Enter']);
    expect(hints(promptOf('open'))).toEqual(['Shift+Enter', 'Ctrl+Enter']);
    expect([formKeys.next, formKeys.skip].map(hintOf)).toEqual(['Enter', 'S']);
    const inText = { place: 'area' } as const;
    const open = promptOf('open');
    expect(keyMeaning(press('Enter', { shift: true, ...inText }), open, undefined)).toBeNull();
    expect(keyMeaning(press('Enter', { command: true, ...inText }), open, undefined)).toEqual({ act: 'finish' });
    expect(keyMeaning(press('Enter', { shift: true }), promptOf('rating'), undefined)).toEqual({ act: 'back' });
  });
});
