import { randomBytes } from 'node:crypto';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { OpenVault, ReadOnlyReason, VaultSecret, VaultStore } from './contract/vault-contract.ts';
import { borrowCopy } from './copies/borrowed-copy.ts';
import { type StretchPassphrase, stretchPassphrase } from './crypto/argon2.ts';
import { calibrateKdf } from './crypto/kdf-calibration.ts';
import {
  deriveVaultKeys,
  isLongEnough,
  MINIMUM_PASSPHRASE_CHARACTERS,
  VAULT_KEY_BYTES,
} from './crypto/key-derivation.ts';
import { readFileSigns } from './file/file-signs.ts';
import { makeVaultFile } from './file/new-vault-file.ts';
import { claimFile, type FileClaim } from './file/open-files.ts';
import { arePagesWhole, closeVaultDatabase, openVaultDatabase, readFormat } from './file/sqlite-file.ts';
import { attempt, attemptSlices } from './file/storage-error.ts';
import { createVaultTables } from './file/vault-tables.ts';
import { emptyDigest } from './format/digest.ts';
import { headerOf, isHeaderGenuine, readHeader, VAULT_FORMAT, VAULT_SUITE, writeHeader } from './format/header.ts';
import { recoveryPublicKey } from './format/recovery-slot.ts';
import { openSlot, type SlotRequest, sealSlots } from './format/slots.ts';
import { openVault, type VaultResources } from './open-vault.ts';
import { writeManifest } from './records/commit.ts';
import { salvage } from './salvage/salvage.ts';

/** Everything the store knows of a locked file whose header was proved whole: enough to try a key on it. */
type LockedVault = Omit<VaultResources, 'keys'>;

/** The vault's public face. Format: docs/vault-format.md; errors: vault-contract.ts. */
export const createVaultStore = (stretch: StretchPassphrase = stretchPassphrase): VaultStore => ({
  create: async ({ file, passphrase, recoveryKey, kdf }) => {
    if (!isLongEnough(passphrase)) {
      return fail({ code: 'passphrase-too-short', minimum: MINIMUM_PASSPHRASE_CHARACTERS });
    }
    const vaultId = randomBytes(16);
    const publicKey = recoveryKey === undefined ? ok(null) : recoveryPublicKey(recoveryKey, vaultId);
    if (!publicKey.ok) return publicKey;
    return attemptSlices(file, async () => {
      const cost = kdf ?? (await calibrateKdf(() => performance.now()));
      return createVault(file, { vaultId, publicKey: publicKey.value, passphrase, cost, stretch });
    });
  },
  unlock: async ({ file, ...secret }) => withLockedVault(file, stretch, unlockWith(secret, stretch)),
  salvage: (request) => salvage(request, stretch),
  openCopy: async ({ file, scratchFolder, ...secret }) => {
    const copy = await borrowCopy(file, scratchFolder);
    if (!copy.ok) return copy;
    const unlock = unlockWith(secret, stretch, 'copy');
    const opened = await withLockedVault(copy.value.file, stretch, (locked) => {
      const close = () => {
        locked.close();
        copy.value.release();
      };
      return unlock({ ...locked, file, close });
    });
    if (!opened.ok) copy.value.release();
    return opened;
  },
});

const unlockWith =
  (secret: VaultSecret, stretch: StretchPassphrase, why: ReadOnlyReason | null = null) =>
  async (locked: LockedVault): Promise<Result<OpenVault, AppError>> => {
    const vaultKey = await openSlot(locked.header, secret, stretch);
    return vaultKey.ok ? unsealWith(vaultKey.value, locked, why) : vaultKey;
  };

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
    const made = makeVaultFile(file, (tables) => {
      tables.writeHeader(row);
      const header = headerOf(row);
      const manifest = { commits: 0, records: 0, seals: 1, generation: 1, headerHash: row.sum, digest: emptyDigest };
      writeManifest({ tables, header, keys }, manifest);
    });
    // Opened from disk with the key at hand, so that a vault that does not open is never handed out.
    return made.ok ? await withLockedVault(file, lock.stretch, async (locked) => unsealWith(vaultKey, locked)) : made;
  } finally {
    vaultKey.fill(0);
  }
};

/** Proves the header with the vault key, then the records; wipes the key's bytes whatever comes out. */
const unsealWith = (
  vaultKey: Buffer,
  locked: LockedVault,
  why: ReadOnlyReason | null = null,
): Result<OpenVault, AppError> => {
  try {
    const keys = deriveVaultKeys(vaultKey, locked.header.vaultId);
    if (!isHeaderGenuine(locked.header, keys.headerMac)) return damagedHeader;
    return openVault({ ...locked, keys }, why);
  } finally {
    vaultKey.fill(0);
  }
};

const damagedHeader = fail<AppError>({ code: 'vault-damaged', part: 'header', affected: 0 });

/** Takes the file, proves all that can be proved without a key, and releases it again unless it was unlocked. */
const withLockedVault = async (
  file: string,
  stretch: StretchPassphrase,
  unlock: (locked: LockedVault) => Promise<Result<OpenVault, AppError>>,
): Promise<Result<OpenVault, AppError>> => {
  const claim = claimFile(file);
  if (!claim.ok) return claim;
  const locked = openLocked(file, stretch, claim.value);
  if (!locked.ok) return locked;
  let isUnlocked = false;
  try {
    const opened = await attemptSlices(file, () => unlock(locked.value));
    isUnlocked = opened.ok;
    return opened;
  } finally {
    if (!isUnlocked) locked.value.close();
  }
};

const openLocked = (file: string, stretch: StretchPassphrase, claim: FileClaim): Result<LockedVault, AppError> => {
  const opened = attempt(file, () => {
    const signs = readFileSigns(file);
    return signs.ok ? openVaultDatabase(file) : signs;
  });
  if (!opened.ok) {
    claim.release();
    return opened;
  }
  const database = opened.value;
  const close = () => {
    try {
      attempt(file, () => ok(closeVaultDatabase(database)));
    } finally {
      claim.release();
    }
  };
  const locked = attempt(file, () => {
    const tables = createVaultTables(database);
    const header = readHeader(tables.headerRows());
    // The file states its format where anyone can change it; the header's is sealed by a MAC.
    if (header === null || header.body.format !== readFormat(database)) return damagedHeader;
    const isWhole = () => arePagesWhole(database);
    return ok({ file, tables, header, stretch, close, isStillThere: claim.isStillThere, arePagesWhole: isWhole });
  });
  if (!locked.ok) close();
  return locked;
};
