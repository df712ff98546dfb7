import { type RefObject, useEffect } from 'react';
import { rememberEntry, useLastEntry } from '../../state/last-entry.ts';

const steps: Readonly<Record<string, number>> = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 };

/** Moves the focus along the entries. True when the key was one of ours and the list has entries. */
export const moveInList = (list: HTMLElement | null, key: string): boolean => {
  const step = steps[key];
  if (step === undefined || !list) return false;
  const links = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
  const current = links.findIndex((link) => link.matches(':focus'));
  const target = current < 0 ? links[0] : links[current + step];
  target?.focus();
  return links.length > 0;
};

/** Coming back from an entry, the focus is on its line again. */
export const useReturnToEntry = (list: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const { id } = useLastEntry.getState();
    if (id === null) return;
    rememberEntry(null);
    const line = [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])].find(
      (link) => link.dataset['entry'] === id,
    );
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [list]);
};
