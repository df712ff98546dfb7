import { stepAmong } from './search-keys.ts';

const hitsIn = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-entry]')];

/** Puts the focus on a hit, from 0. */
export const focusHit = (list: HTMLElement | null, at: number): void => {
  if (list) hitsIn(list)[at]?.focus();
};

/** Moves between the search field and the entries found below it. True when the key was one of ours. */
export const moveAmong = (list: HTMLElement | null, field: HTMLElement | null, key: string): boolean => {
  const isTyping = document.activeElement === field;
  const step = stepAmong(key);
  if (step === undefined || !list || (isTyping && key.length === 1)) return false;
  const links = hitsIn(list);
  const focused = document.activeElement;
  const current = focused instanceof HTMLElement ? links.indexOf(focused) : -1;
  const next = current + step;
  if (next < 0) field?.focus();
  else links[next]?.focus();
  return true;
};
