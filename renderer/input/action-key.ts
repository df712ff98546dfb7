import type { KeyPlace, PressedKey } from './use-keys.ts';

/** A key that does an act: written once, and heard, shown and said from there. */
export type ActionKey = {
  /** As the browser names it; a letter in lower case. */
  readonly key: string;
  /** Others that do the same and are not shown. */
  readonly also?: readonly string[];
  /** With Ctrl, on a Mac also Command, or without it; either where it is left out. */
  readonly command?: boolean;
  readonly shift?: boolean;
  /** Heard in the middle of a word that an input method composes, too: what cannot wait. */
  readonly inComposition?: boolean;
  /** What the focus is in when the key belongs to somebody else. */
  readonly exceptIn: readonly KeyPlace[];
};

const TYPED_INTO = ['text', 'area', 'number'] as const satisfies readonly KeyPlace[];

/** A key by itself, wherever nothing is typed into. */
export const plainKey = (key: string, also: readonly string[] = []): ActionKey => ({
  key,
  also,
  command: false,
  exceptIn: TYPED_INTO,
});

/** A key with Ctrl or Command, wherever the focus is. */
export const commandKey = (key: string, more: Pick<ActionKey, 'shift' | 'inComposition'> = {}): ActionKey => ({
  key,
  command: true,
  ...more,
  exceptIn: [],
});

/** Enter, where it does nothing of its own: neither in a field nor on a button. */
export const enterKey: ActionKey = { key: 'Enter', exceptIn: [...TYPED_INTO, 'button'] };

/** Escape, wherever nothing is typed into. */
export const escapeKey: ActionKey = plainKey('Escape');

/** Whether a key goes by one of the names of an action's key, whatever is held down with it. */
export const isNamed = ({ key, also = [] }: ActionKey, pressed: string): boolean => {
  const name = pressed.length === 1 ? pressed.toLowerCase() : pressed;
  return key === name || also.includes(name);
};

const fits = (wanted: boolean | undefined, held: boolean): boolean => wanted === undefined || wanted === held;

/** Whether it is this action's key that was pressed. */
export const isPressed = (wanted: ActionKey, { key, command, shift, place, composing }: PressedKey): boolean =>
  isNamed(wanted, key) &&
  (!composing || wanted.inComposition === true) &&
  fits(wanted.command, command) &&
  fits(wanted.shift, shift) &&
  !wanted.exceptIn.includes(place);

const SHOWN: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** What is drawn on the key: "N", "Ctrl+L", "Esc". */
export const hintOf = ({ key, command, shift }: ActionKey): string => {
  const name = SHOWN[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [...(command ? ['Ctrl'] : []), ...(shift ? ['Shift'] : []), name].join('+');
};
