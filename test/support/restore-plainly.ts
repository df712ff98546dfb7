import type { VaultStore } from '../../electron/vault/contract/vault-contract.ts';
import { type Restored, type RestoreRequest, restoreBackup } from '../../electron/vault/copies/restore.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';

/** Restores a backup that gets nothing beyond what it holds. */
export const restorePlainly = async (
  store: VaultStore,
  request: RestoreRequest,
): Promise<Result<Restored, AppError>> => {
  const done = await restoreBackup(store, request, async () => ok(null));
  return done.ok ? ok(done.value.restored) : done;
};
