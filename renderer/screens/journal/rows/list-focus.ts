import { type RefObject, useLayoutEffect } from 'react';
import { takeLastEntry } from '../../../state/last-entry.ts';
import { stepOfKey } from './list-keys.ts';

const linesOf = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-entry]')];

/** Moves the focus along the entries. True when the key was one of ours and the list has entries. */
export const moveInList = (list: HTMLElement | null, key: string): boolean => {
  const step = stepOfKey(key);
  if (step === null || !list) return false;
  const links = linesOf(list);
  const current = links.findIndex((link) => link.matches(':focus'));
  if (typeof step === 'string') links.at(step === 'first' ? 0 : -1)?.focus();
  else (current < 0 ? links[0] : links[current + step])?.focus();
  return links.length > 0;
};

/** Coming back from an entry, the focus is on its line again. */
export const useReturnToEntry = (list: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const id = takeLastEntry();
    if (id === null) return;
    const line = list.current && linesOf(list.current).find((link) => link.dataset['entry'] === id);
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [list]);
};
