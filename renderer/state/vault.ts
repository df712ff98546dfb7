import type { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { create } from 'zustand';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { VaultState } from '../../shared/ipc/views.ts';
import { call, subscribe } from '../bridge/bridge.ts';
import { readOnlyWords } from '../copy/backups.ts';
import { forgetLeft, saveLeft } from '../editor/left-unsaved.ts';
import { closeOpenForm, flushOpenForm } from '../editor/open-form.ts';
import { closeNote, flushOpenNote } from '../editor/open-note.ts';
import { isRestoring, placeAt, places } from '../routes/places.ts';
import { currentPath, goTo } from './hash-location.ts';
import { dismissUndo } from './undo.ts';

export type VaultStatus =
  | { readonly status: 'asking' }
  | { readonly status: 'unknown'; readonly error: AppError }
  | VaultState;

/** The mirror of main's vault state. It outlives the query client, which is emptied at every lock. */
export const useVault = create<{ readonly vault: VaultStatus }>(() => ({ vault: { status: 'asking' } }));

/** Why the open vault takes no changes, in words; null while it takes them. */
export const useReadOnly = (): string | null =>
  useVault(({ vault }) =>
    vault.status === 'unlocked' && vault.readOnly ? readOnlyWords(vault.readOnly, vault.lost) : null,
  );

let forgetViews = (): void => undefined;
let lastOpened: string | null = null;

/** Another vault begins at its first page: the place one was at belongs to the vault before. */
const leavePlaceOfAnother = (vaultName: string): void => {
  if (lastOpened !== null && lastOpened !== vaultName) goTo(places.today(), { replace: true });
  lastOpened = vaultName;
};

const receive = (vault: VaultState): void => {
  if (vault.status !== 'unlocked') {
    forgetViews();
    closeOpenForm();
    closeNote();
    forgetLeft();
    dismissUndo();
  }
  if (vault.status === 'unlocked') {
    leavePlaceOfAnother(vault.vaultName);
    if (isRestoring(placeAt(currentPath()))) goTo(places.today(), { replace: true });
  }
  useVault.setState({ vault });
};

/** Asks main for the state of the vault. */
export const askForVault = async (): Promise<void> => {
  const reply = await call('vault:state', null);
  if (reply.ok) receive(reply.value);
  else useVault.setState({ vault: { status: 'unknown', error: reply.error } });
};

/** Follows main for as long as the window lives, its menu's Lock included; nothing kept in the client survives a lock. Returns the end of it. */
export const followVault = (client: QueryClient): (() => void) => {
  forgetViews = () => client.clear();
  void askForVault();
  const stops = [subscribe('vault:changed', receive), subscribe('vault:lock-asked', () => void lockVault())];
  return () => {
    for (const stop of stops) stop();
  };
};

/** Saves the open check-in or note with its caret, blanks the window, then locks. Main replaces this page by a fresh one. */
export const lockVault = async (): Promise<void> => {
  await Promise.all([flushOpenForm(), flushOpenNote(), saveLeft()]);
  forgetViews();
  dismissUndo();
  useVault.setState({ vault: { status: 'asking' } });
  const reply = await call('vault:lock', null);
  if (!reply.ok) await askForVault();
};

type VaultChannel =
  | 'recovery:open-copy'
  | 'recovery:use'
  | 'vault:accept-older'
  | 'vault:create'
  | 'vault:open-readable'
  | 'vault:unlock'
  | 'vault:look-around'
  | 'vault:choose-file'
  | 'role:begin';

/**
 * One of the calls that change the state of the vault. Not a query-client mutation: that would keep the passphrase
 * among its variables for minutes.
 */
export const useVaultCall = <Channel extends VaultChannel>(channel: Channel) => {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const run = async (input: Input<Channel>): Promise<boolean> => {
    setBusy(true);
    setError(null);
    const reply = await call(channel, input);
    setBusy(false);
    if (!reply.ok) {
      setError(reply.error);
      return false;
    }
    receive(reply.value as VaultState);
    return true;
  };
  return { run, busy, error, forget: () => setError(null) };
};
