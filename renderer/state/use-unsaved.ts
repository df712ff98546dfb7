import { useEffect } from 'react';
import { type ErrorWords, errorWords } from '../../shared/errors/error-words.ts';
import type { Saving } from '../editor/autosave.ts';
import { askForVault } from './vault.ts';

/** Why main could not keep a draft, and whether another file could: the vault's own takes nothing any more. */
export type Unsaved = { readonly words: ErrorWords; readonly canSaveElsewhere: boolean };

/** What keeps a draft from being kept; null while nothing does. */
export const useUnsaved = (saving: Saving): Unsaved | null => {
  const fault = saving.status === 'failed' ? saving.error.code : null;
  const canSaveElsewhere = fault === 'storage-failed' || fault === 'vault-read-only';
  // After a failed flush main takes no more changes: the line above every screen says so.
  useEffect(() => {
    if (canSaveElsewhere) void askForVault();
  }, [canSaveElsewhere]);
  return saving.status === 'failed' ? { words: errorWords(saving.error), canSaveElsewhere } : null;
};
