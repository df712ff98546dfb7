import { describe, expect, it } from 'vitest';
import {
  type ActionKey,
  commandKey,
  enterKey,
  escapeKey,
  hintOf,
  isNamed,
  isPressed,
  plainKey,
} from '../../../../renderer/input/action-key.ts';
import type { KeyPlace, PressedKey } from '../../../../renderer/input/use-keys.ts';
import { ariaShortcut } from '../../../../renderer/kit/primitives/aria-shortcut.ts';

const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  shift: false,
  command: false,
  place: 'other',
  held: false,
  composing: false,
  ...more,
});

const placesOf = (wanted: ActionKey, pressed: PressedKey): readonly KeyPlace[] =>
  (['text', 'area', 'number', 'button', 'other'] as const).filter((place) => isPressed(wanted, { ...pressed, place }));

describe('the key of an action', () => {
  it('by itself is heard wherever nothing is typed into, also as a capital, and never with Ctrl', () => {
    expect(placesOf(plainKey('n'), press('n'))).toEqual(['button', 'other']);
    expect(isPressed(plainKey('n'), press('N', { shift: true }))).toBe(true);
    expect(isPressed(plainKey('n'), press('n', { command: true }))).toBe(false);
    expect(isPressed(plainKey('n'), press('m'))).toBe(false);
  });

  it('with Ctrl is heard wherever the focus is, and never without', () => {
    expect(placesOf(commandKey('l'), press('l', { command: true }))).toHaveLength(5);
    expect(isPressed(commandKey('l'), press('l'))).toBe(false);
  });

  it('says whether Shift belongs to it; where it does not say, either will do', () => {
    const preview = commandKey('p', { shift: true });
    const bold = commandKey('b', { shift: false });
    expect(isPressed(preview, press('P', { command: true, shift: true }))).toBe(true);
    expect(isPressed(preview, press('p', { command: true }))).toBe(false);
    expect(isPressed(bold, press('B', { command: true, shift: true }))).toBe(false);
    expect(isPressed(commandKey('l'), press('L', { command: true, shift: true }))).toBe(true);
  });

  it('Enter goes on where it does nothing of its own', () => {
    expect(placesOf(enterKey, press('Enter'))).toEqual(['other']);
    expect(placesOf(escapeKey, press('Escape'))).toEqual(['button', 'other']);
  });

  it('waits for the end of a word that is composed, unless it cannot wait', () => {
    const composing = press('l', { command: true, composing: true });
    expect(isPressed(commandKey('l'), composing)).toBe(false);
    expect(isPressed(commandKey('l', { inComposition: true }), composing)).toBe(true);
  });

  it('may have others that do the same', () => {
    const down = plainKey('j', ['ArrowDown']);
    expect(['j', 'J', 'ArrowDown', 'ArrowUp', 'k'].filter((key) => isNamed(down, key))).toEqual([
      'j',
      'J',
      'ArrowDown',
    ]);
  });

  it('is shown as it is drawn on the key, and said in the words of the standard', () => {
    const keys = [plainKey('j', ['ArrowDown']), commandKey('l'), commandKey('p', { shift: true }), escapeKey, enterKey];
    expect(keys.map(hintOf)).toEqual(['J', 'Ctrl+L', 'Ctrl+Shift+P', 'Esc', 'Enter']);
    expect(['ArrowDown', 'ArrowUp', '/', 'Delete'].map((key) => hintOf(plainKey(key)))).toEqual([
      '↓',
      '↑',
      '/',
      'Delete',
    ]);
    expect(keys.map(hintOf).map(ariaShortcut)).toEqual(['J', 'Control+L', 'Control+Shift+P', 'Escape', 'Enter']);
  });
});
