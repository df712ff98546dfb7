import { useEffectEvent, useLayoutEffect } from 'react';

/** What the focus is in, as far as keys are concerned: letters belong to `text`, digits to `number`, Enter to `button`. */
export type KeyPlace = 'text' | 'area' | 'number' | 'button' | 'other';

export type PressedKey = {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly command: boolean;
  readonly place: KeyPlace;
  /** Held down: not its first press. */
  readonly held: boolean;
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
export const pressedIn = ({ key, shiftKey, ctrlKey, metaKey, repeat, target }: KeyboardEvent): PressedKey => ({
  key,
  shift: shiftKey,
  command: ctrlKey || metaKey,
  place: placeOf(target),
  held: repeat,
});

/**
 * Hears keys wherever the focus is. The handler returns true for a key it has used. Keys typed into a dialog, with Alt,
 * or while a word is being composed belong to somebody else. A key held down counts once unless `repeats`.
 */
export const useKeys = (handle: (pressed: PressedKey) => boolean, repeats = false): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || (event.repeat && !repeats)) return;
    if (document.querySelector('dialog[open]')) return;
    if (handle(pressedIn(event))) event.preventDefault();
  });
  // With the first frame, not after it: who answers as soon as a question shows loses no key.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
};
