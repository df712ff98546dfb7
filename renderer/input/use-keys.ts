import { useEffectEvent, useLayoutEffect } from 'react';

/**
 * What has the focus, as far as keys matter: `text` and `area` use letters, `number` uses digits, `button` uses Enter.
 */
export type KeyPlace = 'text' | 'area' | 'number' | 'button' | 'other';

export type PressedKey = {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly command: boolean;
  readonly place: KeyPlace;
  /** Held down: not its first press. */
  readonly held: boolean;
  /** An input method composes a word at the moment. */
  readonly composing: boolean;
};

const NOT_TYPED_INTO = ['radio', 'checkbox', 'button', 'submit', 'range'];

const placeOf = (target: EventTarget | null): KeyPlace => {
  if (target instanceof HTMLTextAreaElement) return 'area';
  if (target instanceof HTMLInputElement) {
    if (NOT_TYPED_INTO.includes(target.type)) return 'other';
    return target.inputMode === 'numeric' ? 'number' : 'text';
  }
  return target instanceof Element && target.closest('button, a, summary, select') ? 'button' : 'other';
};

/** A press as a handler of keys is told of it. */
export const pressedIn = ({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  repeat,
  isComposing,
  target,
}: KeyboardEvent): PressedKey => ({
  key,
  shift: shiftKey,
  command: ctrlKey || metaKey,
  place: placeOf(target),
  held: repeat,
  composing: isComposing,
});

/**
 * Handles keys wherever the focus is. `handle` returns true for a key it has used. It is not given keys while a dialog
 * is open, keys with Alt, or keys of a word that an input method composes, unless
 * `composing`. A key held down counts once unless `repeats`.
 */
export const useKeys = (handle: (pressed: PressedKey) => boolean, repeats = false, composing = false): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || (event.repeat && !repeats)) return;
    if (event.isComposing && !composing) return;
    if (document.querySelector('dialog[open]')) return;
    if (handle(pressedIn(event))) event.preventDefault();
  });
  // In a layout effect: it listens from the first frame on, so that no key pressed right then is lost.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
