import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { KdfCost, KeyChange } from '../contract/vault-contract.ts';
import type { StretchPassphrase } from '../crypto/argon2.ts';
import { calibrateKdf, dearerKdf } from '../crypto/kdf-calibration.ts';
import { passphraseProblem } from '../crypto/key-derivation.ts';
import { type Header, isPassphraseSlot, isRecoverySlot } from '../format/header.ts';
import { recoveryPublicKey } from '../format/recovery-slot.ts';
import { openSlot } from '../format/slots.ts';
import type { RecordIndex, Unsealed } from '../records/record-index.ts';
import { type Rekeyed, rekey } from './rekey.ts';

/**
 * Checks the proof, decides what opens the vault from now on, and gives it new keys. Errors: `OpenVault.changeKey`;
 * what SQLite throws passes through.
 */
export const changeVaultKey = async (
  vault: Unsealed & { readonly stretch: StretchPassphrase },
  stock: RecordIndex,
  change: KeyChange,
): Promise<Result<Rekeyed, AppError>> => {
  const { passphrase, kdf, onProgress = () => undefined } = change;
  // A passphrase that stays may be of any length: it was taken before.
  const isKept = 'passphrase' in change.proof && change.proof.passphrase === passphrase;
  const problem = isKept ? null : passphraseProblem(passphrase);
  if (problem !== null) return fail(problem);
  const publicKey = nextPublicKey(vault.header, change.recovery ?? 'keep');
  if (!publicKey.ok) return publicKey;
  const proved = await openSlot(vault.header, change.proof, vault.stretch);
  if (!proved.ok) return proved;
  proved.value.fill(0);
  const cost = kdf ?? dearerKdf(kdfCostOf(vault.header), await calibrateKdf(() => performance.now()));
  const slots = { passphrase, publicKey: publicKey.value, cost, stretch: vault.stretch };
  const changed = await rekey(vault, stock, slots, onProgress);
  if (changed.ok) forgetOldKeys(vault);
  return changed;
};

/** What the passphrase of a vault costs to try; nothing when it opens in other ways only. */
export const kdfCostOf = ({ body }: Header): KdfCost => {
  const slot = body.slots.find(isPassphraseSlot);
  return slot === undefined
    ? { memoryKib: 0, passes: 0, lanes: 0 }
    : { memoryKib: slot.kdf.m, passes: slot.kdf.t, lanes: slot.kdf.p };
};

const nextPublicKey = (
  { body, vaultId }: Header,
  recovery: NonNullable<KeyChange['recovery']>,
): Result<Uint8Array | null, AppError> => {
  if (recovery === 'none') return ok(null);
  if (recovery !== 'keep') return recoveryPublicKey(recovery.key, vaultId);
  const slot = body.slots.find(isRecoverySlot);
  return ok(slot === undefined ? null : Buffer.from(slot.publicKey, 'base64'));
};

/** The change is durable already; a log that cannot be emptied now is emptied when the vault is locked. */
const forgetOldKeys = ({ tables }: Unsealed): void => {
  try {
    tables.fold();
  } catch {
    return;
  }
};
