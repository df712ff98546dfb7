import { useLayoutEffect, useRef } from 'react';

type Kept = { readonly key: string; readonly shift: boolean };

const MOVES = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

const isTypedInto = (place: EventTarget | null): boolean =>
  place instanceof HTMLTextAreaElement || place instanceof HTMLInputElement;

/** Whether a key is handled elsewhere: by what has the focus, by a dialog, by the browser, or already. */
const isSpokenFor = (event: KeyboardEvent): boolean => {
  const { key, target } = event;
  if (event.defaultPrevented || event.isComposing || event.repeat) return true;
  if (event.ctrlKey || event.metaKey || event.altKey || isTypedInto(target)) return true;
  const isOnButton = target instanceof Element && target.closest('a, button, summary, select') !== null;
  return (isOnButton && (key === 'Enter' || key === ' ')) || document.querySelector('dialog[open]') !== null;
};

/**
 * Adds a key to the buffer; gives whether it was taken. Enter is taken behind other keys only: alone it is impatience.
 */
const keepKey = (kept: Kept[], { key, shiftKey: shift }: KeyboardEvent): boolean => {
  if (key === 'Backspace') return kept.pop() !== undefined;
  const waits = key.length === 1 || MOVES.includes(key) || (key === 'Enter' && kept.length > 0);
  if (waits) kept.push({ key, shift });
  return waits;
};

/** Replays a key on the element that has the focus now. */
const press = ({ key, shift }: Kept): void => {
  const place = document.activeElement ?? document.body;
  const pressed = new KeyboardEvent('keydown', { key, shiftKey: shift, bubbles: true, cancelable: true });
  if (!place.dispatchEvent(pressed)) return;
  const letter = key === 'Enter' ? '\n' : key;
  if (isTypedInto(place) && letter.length === 1) document.execCommand('insertText', false, letter);
  else if (key === 'Enter' && place instanceof HTMLElement && place.matches('a, button')) place.click();
};

/**
 * Buffers the keys pressed while a screen is loading, and replays them in order once it is ready, as if it had been
 * there at once. The buffer is emptied when loading fails or the screen is left. To be called after the screen's own
 * `useKeys`: a key that the screen uses while it loads is not buffered.
 */
export const useKeyBuffer = (screen: 'loading' | 'failed' | 'ready'): void => {
  const kept = useRef<Kept[]>([]);
  const waits = useRef(false);
  useLayoutEffect(() => {
    const keep = (event: KeyboardEvent) => {
      if (!isSpokenFor(event) && keepKey(kept.current, event)) event.preventDefault();
    };
    // One at a time: a key may begin to load something that the next key has to wait for.
    const pressKept = async () => {
      while (!waits.current) {
        const next = kept.current.shift();
        if (next === undefined) return;
        press(next);
        await Promise.resolve();
      }
    };
    waits.current = screen === 'loading';
    if (screen === 'failed') kept.current = [];
    // After the effects of what has just appeared, which decide where the focus is.
    if (screen === 'ready') queueMicrotask(() => void pressKept());
    if (screen !== 'loading') return undefined;
    window.addEventListener('keydown', keep);
    return () => window.removeEventListener('keydown', keep);
  }, [screen]);
};
