import { goTo } from './hash-location.ts';
import { useKeys } from './use-keys.ts';

/** Begins a note, and lets N do the same wherever nothing is typed into. */
export const useNewNote = (): (() => void) => {
  const begin = () => goTo('/note/new');
  useKeys(({ key, command, place }) => {
    if (command || key.toLowerCase() !== 'n' || place === 'text' || place === 'area' || place === 'number')
      return false;
    begin();
    return true;
  });
  return begin;
};
