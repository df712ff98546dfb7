import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';

import type { VaultState, vaultCalls } from '../../shared/ipc/vault.ts';
import { syncServiceOf } from '../platform/synced-folder.ts';
import type { Session } from '../session/session.ts';
import { hasBackupName } from '../vault/copies/backup.ts';
import type { Push } from './push.ts';
import type { HandlersOf } from './register.ts';

export type VaultHandlerDeps = {
  readonly session: Session;
  readonly push: Push;
  readonly touch: () => void;
  /** Where the vault is, or will be. */
  readonly vaultFile: () => string;
  /** Asks for a vault file; null when cancelled. */
  readonly pickVaultFile: () => Promise<string | null>;
};

/** Opening and locking. Every change of state is told to the window as well as answered. */
export const vaultHandlers = (deps: VaultHandlerDeps): HandlersOf<typeof vaultCalls> => {
  const { session } = deps;
  const told = (result: Result<VaultState, AppError>): Result<VaultState, AppError> => {
    if (result.ok) {
      deps.touch();
      deps.push('vault:changed', result.value);
    }
    return result;
  };
  return {
    'vault:state': () => ok(session.state()),
    'vault:create': async ({ passphrase, recoveryKey }) => told(await session.create(passphrase, recoveryKey)),
    'vault:unlock': async ({ passphrase }) => told(await session.unlock(passphrase)),
    'vault:open-readable': async ({ secret }) => told(await session.openReadable(secret)),
    'vault:accept-older': async () => told(await session.acceptOlder()),
    // Not told: the page that asked is replaced, and its successor asks.
    'vault:lock': async () => ok(await session.lock()),
    'vault:open-sample': async () => told(await session.openSample()),
    'vault:choose-file': async () => {
      const file = await deps.pickVaultFile();
      if (file === null) return ok(session.state());
      return hasBackupName(file) ? fail({ code: 'vault-is-backup', file }) : told(session.chooseFile(file));
    },
    'vault:sync-service': () => ok({ service: syncServiceOf(deps.vaultFile()) }),
    'session:active': () => {
      deps.touch();
      return ok(null);
    },
  };
};
