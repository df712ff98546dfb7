import { randomInt } from 'node:crypto';
import { basename } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { keysCalls } from '../../shared/ipc/keys.ts';
import type { VaultState } from '../../shared/ipc/vault.ts';
import { recoverySheetText } from '../../shared/keys/recovery-sheet.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import type { Push } from '../border/push.ts';
import { estimatePassphrase } from '../keys/estimate-passphrase.ts';
import { declinedMark, type KeyService } from '../keys/key-service.ts';
import { newPassphraseProblem } from '../keys/new-passphrase.ts';
import { suggestPassphrase } from '../keys/suggest-passphrase.ts';
import type { Clock } from '../platform/clock.ts';
import type { KeptSettings } from '../platform/kept-settings.ts';
import type { WriteReadable } from '../platform/readable-files.ts';
import type { Session } from '../session/session.ts';
import { newRecoveryKey, parseRecoveryKey, readTypedGroups } from '../vault/crypto/recovery-key.ts';

export type KeysHandlerDeps = {
  readonly session: Session;
  readonly keys: KeyService;
  readonly settings: KeptSettings;
  readonly clock: Clock;
  readonly push: Push;
  readonly touch: () => void;
  /** Asks where the recovery key is to be saved; null when cancelled. */
  readonly pickRecoveryTarget: () => Promise<string | null>;
  readonly writeReadable: WriteReadable;
};

/** What opens a vault: passphrases suggested and weighed, the recovery key made, saved, used, replaced, removed. */
export const keysHandlers = (deps: KeysHandlerDeps): HandlersOf<typeof keysCalls> => {
  const { session, keys, settings, clock, push } = deps;

  const told = (result: Result<VaultState, AppError>): Result<VaultState, AppError> => {
    if (!result.ok) return result;
    deps.touch();
    push('vault:changed', result.value);
    return result;
  };

  const saveSheet = async (key: string): Promise<Result<{ savedAs: string | null }, AppError>> => {
    const secret = parseRecoveryKey(key);
    if (!secret.ok) return secret;
    secret.value.fill(0);
    const target = await deps.pickRecoveryTarget();
    if (target === null) return ok({ savedAs: null });
    const written = await deps.writeReadable(target, recoverySheetText(key, clock().day));
    return written.ok ? ok({ savedAs: basename(target) }) : written;
  };

  return {
    'passphrase:suggest': async () => ok({ passphrase: await suggestPassphrase(randomInt) }),
    'passphrase:estimate': async ({ passphrase }) => ok({ withstands: await estimatePassphrase(passphrase) }),
    'passphrase:change': async ({ present, next, withoutBackup, acceptsGuessable = false }) => {
      const problem = await newPassphraseProblem(next, acceptsGuessable);
      if (problem !== null) return fail(problem);
      return keys.change(withoutBackup, { proof: { passphrase: present }, passphrase: next });
    },
    'recovery:new': () => ok({ key: newRecoveryKey(), madeOn: clock().day }),
    'recovery:compare': ({ typed }) => ok({ groups: readTypedGroups(typed).map((group) => ({ ...group })) }),
    'recovery:save': ({ key }) => saveSheet(key),
    'recovery:try': ({ key, withoutLog }) => session.tryRecoveryKey(key, withoutLog === true ? 'set-aside' : 'tell'),
    'recovery:use': async ({ key, passphrase, withoutBackup, acceptsGuessable = false }) => {
      const problem = await newPassphraseProblem(passphrase, acceptsGuessable);
      return problem === null ? told(await keys.recover(key, passphrase, withoutBackup)) : fail(problem);
    },
    'recovery:open-copy': async ({ key }) => told(await session.openWithRecoveryKey(key)),
    'recovery:replace': ({ passphrase, key, withoutBackup }) =>
      keys.change(withoutBackup, { proof: { passphrase }, passphrase, recovery: { key } }),
    'recovery:remove': ({ passphrase, withoutBackup }) =>
      keys.change(withoutBackup, { proof: { passphrase }, passphrase, recovery: 'none' }),
    'keys:read': keys.view,
    'keys:strengthen': ({ passphrase, withoutBackup }) =>
      keys.change(withoutBackup, { proof: { passphrase }, passphrase }),
    'offer:decline': async ({ offer }) => {
      const vault = session.vault();
      if (!vault.ok) return vault;
      const { declinedOffers } = settings.get();
      const marks = new Set([...declinedOffers, declinedMark(offer, vault.value)]);
      const kept = await settings.change({ declinedOffers: [...marks] });
      return kept ? ok(null) : fail({ code: 'settings-unsaved' });
    },
  };
};
