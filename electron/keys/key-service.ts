import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { KeyOffer, KeysView, Offer } from '../../shared/ipc/keys.ts';
import type { VaultState } from '../../shared/ipc/vault.ts';
import type { BeforeKeyChange } from '../session/opening.ts';
import type { Session } from '../session/session.ts';
import type { KeyChange, OpenVault, VaultFacts } from '../vault/contract/vault-contract.ts';
import { isKdfBehind } from '../vault/crypto/kdf-calibration.ts';
import type { MachineCost } from './machine-cost.ts';

export type KeyServiceDeps = {
  readonly session: Session;
  readonly touch: () => void;
  /** Records sealed again so far, and all of them. */
  readonly tellSealing: (done: number, total: number) => void;
  /** Takes a proved backup; when that fails, nothing is changed. */
  readonly backUpFirst: (vault: OpenVault) => Promise<Result<unknown, AppError>>;
  /** What this machine can afford; without it only the floor of a new vault counts. */
  readonly machine?: MachineCost;
  /** Marks of the offers that were declined on this machine. */
  readonly declinedOffers: () => readonly string[];
};

export type KeyService = ReturnType<typeof createKeyService>;

/** By then somebody has something to lose, and knows whether they will stay. */
const CHECK_INS_BEFORE_OFFER = 3;

/** What of a failed backup can be gone past; damage cannot, nor what nobody expected. */
const asRefusal = (error: AppError): AppError => {
  if (error.code === 'storage-failed') return { code: 'backup-first-failed', reason: error.reason };
  return error.code === 'backup-unsound' ? { code: 'backup-first-failed', reason: 'unsound' } : error;
};

/** What a machine remembers of an offer that was declined for a vault. */
export const declinedMark = (offer: Offer, vault: OpenVault): string => `${offer}:${vault.vaultId}`;

/** What opens a vault: what there is of it, changing it, and opening with the recovery key. */
export const createKeyService = (deps: KeyServiceDeps) => {
  const { session } = deps;

  const isOfferOpen = (offer: KeyOffer, vault: OpenVault): boolean =>
    !deps.declinedOffers().includes(declinedMark(offer, vault));

  /** Behind a new vault of any machine, or behind what this one can do. */
  const isBehind = (facts: VaultFacts): boolean => {
    const afforded = deps.machine?.known() ?? null;
    return facts.isKdfBehind || (afforded !== null && isKdfBehind(facts.kdf, afforded));
  };

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
    const { hasRecoveryKey } = facts.value;
    if (vault.readOnly() === null) deps.machine?.begin();
    const behind = isBehind(facts.value);
    return ok({ hasRecoveryKey, isKdfBehind: behind, offer: offerFor(vault, { ...facts.value, isKdfBehind: behind }) });
  };

  const withVault = async <Value>(act: (vault: OpenVault) => Promise<Result<Value, AppError>>) => {
    const vault = session.vault();
    return vault.ok ? act(vault.value) : vault;
  };

  const onProgress = (done: number, total: number): void => {
    deps.touch();
    deps.tellSealing(done, total);
  };

  /** A vault without a record has nothing to back up. */
  const backUp = async (vault: OpenVault): Promise<Result<unknown, AppError>> => {
    const facts = await vault.facts();
    if (!facts.ok || facts.value.records === 0) return facts;
    const backedUp = await deps.backUpFirst(vault);
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

  /** Opens the vault and gives it a new passphrase, under a new vault key. */
  const recover = (key: string, passphrase: string, withoutBackup: boolean): Promise<Result<VaultState, AppError>> =>
    session.recover(key, { passphrase, onProgress, before: before(withoutBackup) });

  return { view: () => withVault(viewOf), change, recover };
};
