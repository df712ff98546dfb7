import { useKeys } from '../input/use-keys.ts';
import { NEW_DRAFT, places } from '../routes/places.ts';
import { goTo } from './hash-location.ts';
import { useReadOnly } from './vault.ts';

/** Gives what begins a note, and binds it to the key N outside of text fields; null while the vault is read-only. */
export const useNewNote = (): (() => void) | null => {
  const mayWrite = useReadOnly() === null;
  const begin = () => goTo(places.note({ draft: NEW_DRAFT }));
  useKeys(({ key, command, place }) => {
    if (!mayWrite || command || key.toLowerCase() !== 'n' || place === 'text' || place === 'area' || place === 'number')
      return false;
    begin();
    return true;
  });
  return mayWrite ? begin : null;
};
