import type { AppError } from '../../../shared/errors/app-error.ts';
import type { Result } from '../../../shared/errors/result.ts';
import type { KdfCost, VaultSecret } from '../contract/vault-contract.ts';
import type { StretchPassphrase } from '../crypto/argon2.ts';
import type { Header, HeaderBody } from './header.ts';
import { openRecoverySlot, sealRecoverySlot } from './recovery-slot.ts';
import { openPassphraseSlot, sealPassphraseSlot } from './slot.ts';

/** The ways in that a new vault key gets. `publicKey` is the recovery key's, null when there is none. */
export type SlotRequest = {
  readonly passphrase: string;
  readonly publicKey: Uint8Array | null;
  readonly cost: KdfCost;
  readonly stretch: StretchPassphrase;
};

/** Wraps a vault key once for each way in. Takes as long as the cost of the passphrase says. */
export const sealSlots = async (
  vaultKey: Uint8Array,
  vaultId: Uint8Array,
  { publicKey, ...lock }: SlotRequest,
): Promise<HeaderBody['slots']> => {
  const passphraseSlot = await sealPassphraseSlot({ vaultKey, vaultId, ...lock });
  return publicKey === null ? [passphraseSlot] : [passphraseSlot, sealRecoverySlot(vaultKey, vaultId, publicKey)];
};

/** The vault key that a passphrase or a recovery key unlocks; the caller wipes it. Fails as the slot of its kind does. */
export const openSlot = async (
  header: Header,
  secret: VaultSecret,
  stretch: StretchPassphrase,
): Promise<Result<Buffer, AppError>> =>
  'recoveryKey' in secret
    ? openRecoverySlot(header, secret.recoveryKey)
    : openPassphraseSlot(header, secret.passphrase, stretch);
