import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import { isUnwritable } from '../platform/storage-fault.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';

type Request = VaultSecret & { readonly file: string; readonly withoutLog: boolean };

/** A copy that takes its folder along when it is locked. */
const openCopy = async (store: VaultStore, request: Request): Promise<Result<OpenVault, AppError>> => {
  const { withoutLog: _withoutLog, ...wanted } = request;
  const scratchFolder = mkdtempSync(join(tmpdir(), 'driftline-'));
  const leave = () => rmSync(scratchFolder, { recursive: true, force: true });
  const opened = await store.openCopy({ ...wanted, scratchFolder });
  if (!opened.ok) {
    leave();
    return opened;
  }
  const { lock, ...vault } = opened.value;
  return ok({ ...vault, lock: () => lock().finally(leave) });
};

/**
 * The vault, or a sealed copy of it in a folder of its own where nothing can be written beside it, as on read-only media:
 * what reads works there, and what writes says why it does not.
 */
export const openVault = async (store: VaultStore, request: Request): Promise<Result<OpenVault, AppError>> => {
  const opened = await store.unlock(request);
  return !opened.ok && isUnwritable(opened.error) ? openCopy(store, request) : opened;
};
