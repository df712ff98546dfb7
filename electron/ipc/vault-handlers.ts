import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';

import type { VaultState } from '../../shared/ipc/views.ts';
import type { RoleName, RoleSpell } from '../../shared/records/beside/role-period.ts';
import type { Clock } from '../platform/clock.ts';
import type { NewId } from '../platform/random.ts';
import { syncServiceOf } from '../platform/synced-folder.ts';
import type { Session } from '../session/session.ts';
import { hasBackupName } from '../vault/copies/backup.ts';
import type { Push } from './push.ts';
import type { Handlers } from './register.ts';

type VaultHandlers = Pick<
  Handlers,
  | 'vault:state'
  | 'vault:create'
  | 'vault:unlock'
  | 'vault:open-readable'
  | 'vault:accept-older'
  | 'vault:lock'
  | 'vault:look-around'
  | 'vault:choose-file'
  | 'vault:sync-service'
  | 'session:active'
  | 'role:begin'
>;

export type VaultHandlerSeams = {
  readonly session: Session;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly push: Push;
  readonly touch: () => void;
  /** Where the vault is, or will be. */
  readonly vaultFile: () => string;
  /** Asks for a vault file; null when cancelled. */
  readonly pickVaultFile: () => Promise<string | null>;
};

type Beginning = { readonly role: RoleName; readonly title: string; readonly teamSize: number | null };

const firstSpell = ({ clock, newId }: VaultHandlerSeams, { role, title, teamSize }: Beginning): RoleSpell => ({
  type: 'role',
  id: newId(),
  revision: newId(),
  parents: [],
  from: clock().day,
  to: null,
  role,
  title,
  rung: null,
  teamSize,
  expectedSplit: null,
  note: '',
  deletedAt: null,
});

/** Opening, locking and beginning. Every change of state is told to the window as well as answered. */
export const vaultHandlers = (seams: VaultHandlerSeams): VaultHandlers => {
  const { session } = seams;
  const told = (result: Result<VaultState, AppError>): Result<VaultState, AppError> => {
    if (result.ok) {
      seams.touch();
      seams.push('vault:changed', result.value);
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
    'vault:look-around': async () => told(await session.lookAround()),
    'vault:choose-file': async () => {
      const file = await seams.pickVaultFile();
      if (file === null) return ok(session.state());
      return hasBackupName(file) ? fail({ code: 'vault-is-backup', file }) : told(session.chooseFile(file));
    },
    'vault:sync-service': () => ok({ service: syncServiceOf(seams.vaultFile()) }),
    'session:active': () => {
      seams.touch();
      return ok(null);
    },
    'role:begin': async (beginning) => {
      const journal = session.journal();
      if (!journal.ok) return journal;
      if (journal.value.roles().length > 0) return fail({ code: 'request-invalid', path: 'role' });
      const changed = await journal.value.change({ put: [firstSpell(seams, beginning)] });
      return changed.ok ? told(ok(session.state())) : changed;
    },
  };
};
