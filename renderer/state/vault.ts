import type { QueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { CommandName, Input, Output } from '../../shared/ipc/contract.ts';
import type { VaultState } from '../../shared/ipc/vault.ts';
import { call, subscribe } from '../bridge/bridge.ts';
import { keepFresh, refreshViews } from '../bridge/freshness.ts';
import { useCommand } from '../bridge/use-command.ts';
import { readOnlyWords } from '../copy/backups.ts';
import { closeEditors, flushEditors } from '../editor/editor-session.ts';
import { isRestoring, placeAt, places } from '../routes/places.ts';
import { currentPath, goTo } from './hash-location.ts';
import { dismissUndo } from './undo.ts';

export type VaultStatus =
  | { readonly status: 'asking' }
  | { readonly status: 'unknown'; readonly error: AppError }
  | VaultState;

/** The state of the vault as main told it last. Kept apart from the query client, which is emptied at every lock. */
export const useVault = create<{ readonly vault: VaultStatus }>(() => ({ vault: { status: 'asking' } }));

/** Why the open vault takes no changes, in words; null while it takes them. */
export const useReadOnly = (): string | null =>
  useVault(({ vault }) =>
    vault.status === 'unlocked' && vault.readOnly ? readOnlyWords(vault.readOnly, vault.lost) : null,
  );

/** Whether the open vault is what is left of a damaged one: what it does not show may be lost, and may not. */
export const useIsPartial = (): boolean =>
  useVault(({ vault }) => vault.status === 'unlocked' && vault.lost !== undefined);

let forgetViews = (): void => undefined;
let lastOpened: string | null = null;

/** Goes to the first page when another vault is opened than before: the present place belongs to that one. */
const leavePlaceOfAnother = (vaultName: string): void => {
  if (lastOpened !== null && lastOpened !== vaultName) goTo(places.today(), { replace: true });
  lastOpened = vaultName;
};

const receive = (vault: VaultState): void => {
  if (vault.status !== 'unlocked') {
    forgetViews();
    closeEditors();
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

/**
 * Follows the state of the vault, the events of main and the Lock of its menu; empties the client at every lock.
 * Returns the function that stops.
 */
export const followVault = (client: QueryClient): (() => void) => {
  forgetViews = () => client.clear();
  void askForVault();
  const stops = [
    keepFresh(client),
    subscribe('vault:changed', receive),
    subscribe('vault:lock-asked', () => void lockVault()),
    subscribe('areas:changed', ({ areas }) => refreshViews(areas)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};

/** Saves what is being written with its caret, blanks the window, then locks. Main replaces this page by a fresh one. */
export const lockVault = async (): Promise<void> => {
  await flushEditors();
  forgetViews();
  dismissUndo();
  useVault.setState({ vault: { status: 'asking' } });
  const reply = await call('vault:lock', null);
  if (!reply.ok) await askForVault();
};

type VaultCommand = {
  readonly [Name in CommandName]: Output<Name> extends VaultState ? Name : never;
}[CommandName];

/** One of the commands that change the state of the vault; `run` gives whether it was done. */
export const useVaultCommand = <Name extends VaultCommand>(name: Name) => {
  const command = useCommand(name);
  const run = async (input: Input<Name>): Promise<boolean> => {
    const state = await command.run(input);
    if (state !== undefined) receive(state as VaultState);
    return state !== undefined;
  };
  return { ...command, run };
};
