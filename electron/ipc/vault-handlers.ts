import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';

import type { VaultState, vaultCalls } from '../../shared/ipc/vault.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import type { Push } from '../border/push.ts';
import { newPassphraseProblem } from '../keys/new-passphrase.ts';
import { syncServiceOf } from '../platform/synced-folder.ts';
import type { Session } from '../session/session.ts';
import { hasBackupName } from '../vault/copies/backup.ts';

export type VaultHandlerDeps = {
  readonly session: Session;
  readonly push: Push;
  readonly touch: () => void;
  /** Where the vault is, or will be. */
  readonly vaultFile: () => string;
  /** Asks for a vault file; null when cancelled. */
  readonly pickVaultFile: () => Promise<string | null>;
  /** Whether the writer says yes in a dialog of the system. */
  readonly confirm: (what: 'accept-older') => Promise<boolean>;
};

/** Opening the vault. Every change of state is told to the window as well as answered. */
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
    'vault:create': async ({ passphrase, recoveryKey, acceptsGuessable = false }) => {
      const problem = await newPassphraseProblem(passphrase, acceptsGuessable);
      return problem === null ? told(await session.create(passphrase, recoveryKey)) : fail(problem);
    },
    'vault:unlock': async ({ passphrase, withoutLog, acceptsCost }) =>
      told(await session.unlock(passphrase, withoutLog === true ? 'set-aside' : 'tell', acceptsCost)),
    'vault:cancel-opening': () => {
      session.cancelOpening();
      return ok(null);
    },
    'vault:open-readable': async ({ secret }) => told(await session.openReadable(secret)),
    'vault:accept-older': async () =>
      (await deps.confirm('accept-older')) ? told(await session.acceptOlder()) : ok(session.state()),
    'vault:open-sample': async () => told(await session.openSample()),
    'vault:choose-file': async () => {
      const file = await deps.pickVaultFile();
      if (file === null) return ok(session.state());
      return hasBackupName(file) ? fail({ code: 'vault-is-backup', file }) : told(session.chooseFile(file));
    },
    'vault:sync-service': () => ok({ service: syncServiceOf(deps.vaultFile()) }),
  };
};
