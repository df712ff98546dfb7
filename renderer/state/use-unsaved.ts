import { useEffect } from 'react';
import { type ErrorWords, errorWords } from '../../shared/errors/error-words.ts';
import type { Saving } from '../editor/autosave.ts';
import { askForVault } from './vault.ts';

/**
 * Why main could not store a draft, and whether it could be saved in a file elsewhere: the fault is the vault's file.
 */
export type Unsaved = { readonly words: ErrorWords; readonly canSaveElsewhere: boolean };

/** Why a draft could not be stored; null while nothing is wrong. */
export const useUnsaved = (saving: Saving): Unsaved | null => {
  const fault = saving.status === 'failed' ? saving.error.code : null;
  const canSaveElsewhere = fault === 'storage-failed' || fault === 'vault-read-only' || fault === 'vault-damaged';
  // After a failed flush the vault is read-only: asked for its state, the window says so in a line above every screen.
  useEffect(() => {
    if (canSaveElsewhere) void askForVault();
  }, [canSaveElsewhere]);
  return saving.status === 'failed' ? { words: errorWords(saving.error), canSaveElsewhere } : null;
};
