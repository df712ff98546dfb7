import { randomBytes } from 'node:crypto';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { OpenVault, VaultStore } from './contract/vault-contract.ts';
import { type StretchPassphrase, stretchPassphrase } from './crypto/argon2.ts';
import { createCancellableStretch } from './crypto/cancellable-stretch.ts';
import { calibrateKdf } from './crypto/kdf-calibration.ts';
import { deriveVaultKeys, passphraseProblem, VAULT_KEY_BYTES } from './crypto/key-derivation.ts';
import { findCompanions, isAlone, setAside } from './file/companions.ts';
import { makeVaultFile } from './file/new-vault-file.ts';
import { realPlace } from './file/real-place.ts';
import { attempt, attemptSlices } from './file/storage-error.ts';
import { emptyDigest } from './format/digest.ts';
import { headerOf, VAULT_FORMAT, VAULT_SUITE, writeHeader } from './format/header.ts';
import { recoveryPublicKey } from './format/recovery-slot.ts';
import { type SlotRequest, sealSlots } from './format/slots.ts';
import { unsealWith, withLockedVault } from './locked.ts';
import { openCopyOf, unlockProved } from './proved-opening.ts';
import { writeManifest } from './records/commit.ts';
import { salvage } from './salvage/salvage.ts';

/** Follows links once, before anything is asked of the file or of what lies beside it. */
const atRealPlace = async <Value>(
  file: string,
  act: (place: string) => Promise<Result<Value, AppError>>,
): Promise<Result<Value, AppError>> => {
  const place = attempt(file, () => ok(realPlace(file)));
  return place.ok ? act(place.value) : place;
};

/** The vault's public face. Format: docs/vault-format.md; errors: vault-contract.ts. */
export const createVaultStore = (original: StretchPassphrase = stretchPassphrase): VaultStore => {
  const { stretch, cancel } = createCancellableStretch(original);
  return storeOver(stretch, cancel);
};

const storeOver = (stretch: StretchPassphrase, cancelOpening: () => void): VaultStore => ({
  cancelOpening,
  create: async ({ file, passphrase, recoveryKey, kdf }) => {
    const problem = passphraseProblem(passphrase);
    if (problem !== null) return fail(problem);
    const vaultId = randomBytes(16);
    const publicKey = recoveryKey === undefined ? ok(null) : recoveryPublicKey(recoveryKey, vaultId);
    if (!publicKey.ok) return publicKey;
    return atRealPlace(file, (place) =>
      attemptSlices(place, async () => {
        const cost = kdf ?? (await calibrateKdf(() => performance.now()));
        return createVault(place, { vaultId, publicKey: publicKey.value, passphrase, cost, stretch });
      }),
    );
  },
  unlock: (request) => atRealPlace(request.file, (file) => unlockProved({ ...request, file }, stretch)),
  salvage: (request) => atRealPlace(request.file, (file) => salvage({ ...request, file }, stretch)),
  openCopy: (request) => atRealPlace(request.file, (file) => openCopyOf({ ...request, file }, stretch)),
});

const createVault = async (
  file: string,
  lock: SlotRequest & { readonly vaultId: Uint8Array },
): Promise<Result<OpenVault, AppError>> => {
  const { vaultId } = lock;
  const vaultKey = randomBytes(VAULT_KEY_BYTES);
  try {
    const slots = await sealSlots(vaultKey, vaultId, lock);
    const keys = deriveVaultKeys(vaultKey, vaultId);
    const row = writeHeader(vaultId, 1, { format: VAULT_FORMAT, suite: VAULT_SUITE, epoch: 1, slots }, keys.headerMac);
    const beside = findCompanions(file);
    const made = makeVaultFile(file, (tables) => {
      tables.writeHeader(row);
      const header = headerOf(row);
      const manifest = { commits: 0, records: 0, seals: 1, generation: 1, headerHash: row.sum, digest: emptyDigest };
      writeManifest({ tables, header, keys }, manifest);
    });
    // What a vault that is gone left here would be folded into the new one.
    if (made.ok && !isAlone(beside)) setAside(file, beside);
    // Opened from disk with the key at hand, so that a vault that does not open is never handed out.
    return made.ok ? await withLockedVault(file, lock.stretch, async (locked) => unsealWith(vaultKey, locked)) : made;
  } finally {
    vaultKey.fill(0);
  }
};
