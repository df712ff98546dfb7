import { randomInt } from 'node:crypto';
import { basename } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { KeyOffer, KeysView } from '../../shared/ipc/key-views.ts';
import type { VaultState } from '../../shared/ipc/views.ts';
import { recoverySheetText } from '../../shared/keys/recovery-sheet.ts';
import { estimatePassphrase } from '../keys/estimate-passphrase.ts';
import { suggestPassphrase } from '../keys/suggest-passphrase.ts';
import type { Clock } from '../platform/clock.ts';
import { replaceFile } from '../platform/file-replacement.ts';
import type { BeforeKeyChange } from '../session/opening.ts';
import type { Session } from '../session/session.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { KeyChange, OpenVault, VaultFacts } from '../vault/contract/vault-contract.ts';
import { newRecoveryKey, parseRecoveryKey, readTypedGroups } from '../vault/crypto/recovery-key.ts';
import type { Push } from './push.ts';
import type { Handlers } from './register.ts';

type KeyHandlers = Pick<
  Handlers,
  | 'passphrase:suggest'
  | 'passphrase:estimate'
  | 'passphrase:change'
  | 'recovery:new'
  | 'recovery:compare'
  | 'recovery:save'
  | 'recovery:try'
  | 'recovery:use'
  | 'recovery:open-copy'
  | 'recovery:replace'
  | 'recovery:remove'
  | 'keys:read'
  | 'keys:strengthen'
  | 'offer:decline'
>;

export type KeyHandlerSeams = {
  readonly session: Session;
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly push: Push;
  readonly touch: () => void;
  /** Takes a proved backup; when that fails, nothing is changed. */
  readonly backUpFirst: (vault: OpenVault) => Promise<Result<unknown, AppError>>;
  /** Asks where the recovery key is to be saved; null when cancelled. */
  readonly pickRecoveryTarget: () => Promise<string | null>;
};

/** By then somebody has something to lose, and knows whether they will stay. */
const CHECK_INS_BEFORE_OFFER = 5;

/** What of a failed backup can be gone past; damage cannot, nor what nobody expected. */
const asRefusal = (error: AppError): AppError => {
  if (error.code === 'storage-failed') return { code: 'backup-first-failed', reason: error.reason };
  return error.code === 'backup-unsound' ? { code: 'backup-first-failed', reason: 'unsound' } : error;
};

const declinedMark = (offer: KeyOffer, vault: OpenVault): string => `${offer}:${vault.vaultId}`;

/** What opens a vault: passphrases suggested and weighed, the recovery key made, saved, used, replaced, removed. */
export const keyHandlers = (seams: KeyHandlerSeams): KeyHandlers => {
  const { session, settings, clock, push } = seams;

  const isOfferOpen = (offer: KeyOffer, vault: OpenVault): boolean =>
    !settings.get().declinedOffers.includes(declinedMark(offer, vault));

  const offerFor = (vault: OpenVault, facts: VaultFacts): KeyOffer | null => {
    const state = session.state();
    const journal = session.journal();
    if (state.status !== 'unlocked' || state.sample || vault.readOnly() !== null || !journal.ok) return null;
    if (facts.isKdfBehind && isOfferOpen('stronger-key', vault)) return 'stronger-key';
    const isDue = !facts.hasRecoveryKey && journal.value.reflections().length >= CHECK_INS_BEFORE_OFFER;
    return isDue && isOfferOpen('recovery-key', vault) ? 'recovery-key' : null;
  };

  const viewOf = async (vault: OpenVault): Promise<Result<KeysView, AppError>> => {
    const facts = await vault.facts();
    if (!facts.ok) return facts;
    const { hasRecoveryKey, isKdfBehind } = facts.value;
    return ok({ hasRecoveryKey, isKdfBehind, offer: offerFor(vault, facts.value) });
  };

  const withVault = async <Value>(act: (vault: OpenVault) => Promise<Result<Value, AppError>>) => {
    const vault = session.vault();
    return vault.ok ? act(vault.value) : vault;
  };

  const onProgress = (done: number, total: number): void => {
    seams.touch();
    push('keys:sealing', { done, total });
  };

  /** A vault without a record has nothing to back up. */
  const backUp = async (vault: OpenVault): Promise<Result<unknown, AppError>> => {
    const facts = await vault.facts();
    if (!facts.ok || facts.value.records === 0) return facts;
    const backedUp = await seams.backUpFirst(vault);
    return backedUp.ok ? backedUp : fail(asRefusal(backedUp.error));
  };

  const before = (withoutBackup: boolean): BeforeKeyChange => (withoutBackup ? async () => ok(null) : backUp);

  const change = (withoutBackup: boolean, wanted: KeyChange): Promise<Result<KeysView, AppError>> =>
    withVault(async (vault) => {
      const backedUp = await before(withoutBackup)(vault);
      if (!backedUp.ok) return backedUp;
      const changed = await vault.changeKey({ ...wanted, onProgress });
      return changed.ok ? viewOf(vault) : changed;
    });

  const told = (result: Result<VaultState, AppError>): Result<VaultState, AppError> => {
    if (result.ok) push('vault:changed', result.value);
    return result;
  };

  return {
    'passphrase:suggest': async () => ok({ passphrase: await suggestPassphrase(randomInt) }),
    'passphrase:estimate': async ({ passphrase }) => ok({ withstands: await estimatePassphrase(passphrase) }),
    'passphrase:change': ({ present, next, withoutBackup }) =>
      change(withoutBackup, { proof: { passphrase: present }, passphrase: next }),
    'recovery:new': () => ok({ key: newRecoveryKey(), madeOn: clock().day }),
    'recovery:compare': ({ typed }) => ok({ groups: readTypedGroups(typed).map((group) => ({ ...group })) }),
    'recovery:save': async ({ key }) => {
      const secret = parseRecoveryKey(key);
      if (!secret.ok) return secret;
      secret.value.fill(0);
      const target = await seams.pickRecoveryTarget();
      if (target === null) return ok({ savedAs: null });
      const written = replaceFile(target, recoverySheetText(key, clock().day));
      return written.ok ? ok({ savedAs: basename(target) }) : written;
    },
    'recovery:try': ({ key }) => session.tryRecoveryKey(key),
    'recovery:use': async ({ key, passphrase, withoutBackup }) => {
      const recovered = await session.recover(key, { passphrase, onProgress, before: before(withoutBackup) });
      if (recovered.ok) seams.touch();
      return told(recovered);
    },
    'recovery:open-copy': async ({ key }) => {
      const opened = await session.openWithRecoveryKey(key);
      if (opened.ok) seams.touch();
      return told(opened);
    },
    'recovery:replace': ({ passphrase, key, withoutBackup }) =>
      change(withoutBackup, { proof: { passphrase }, passphrase, recovery: { key } }),
    'recovery:remove': ({ passphrase, withoutBackup }) =>
      change(withoutBackup, { proof: { passphrase }, passphrase, recovery: 'none' }),
    'keys:read': () => withVault(viewOf),
    'keys:strengthen': ({ passphrase, withoutBackup }) => change(withoutBackup, { proof: { passphrase }, passphrase }),
    'offer:decline': ({ offer }) =>
      withVault(async (vault) => {
        const { declinedOffers } = settings.get();
        const kept = settings.change({ declinedOffers: [...declinedOffers, declinedMark(offer, vault)] });
        return kept ? ok(null) : fail({ code: 'settings-unsaved' });
      }),
  };
};
