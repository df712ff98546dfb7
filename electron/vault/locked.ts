import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { OpenVault, ReadOnlyReason } from './contract/vault-contract.ts';
import type { StretchPassphrase } from './crypto/argon2.ts';
import { deriveVaultKeys } from './crypto/key-derivation.ts';
import { readFileSigns } from './file/file-signs.ts';
import { claimFile, type FileClaim } from './file/open-files.ts';
import { arePagesWhole, closeVaultDatabase, openVaultDatabase, readFormat } from './file/sqlite-file.ts';
import { attempt, attemptSlices } from './file/storage-error.ts';
import { createVaultTables } from './file/vault-tables.ts';
import { isHeaderGenuine, readHeader } from './format/header.ts';
import { openVault, type VaultResources } from './open-vault.ts';

/** Everything the store knows of a locked file whose header was proved whole: enough to try a key on it. */
export type LockedVault = Omit<VaultResources, 'keys'>;

/** Proves the header with the vault key, then the records; wipes the key's bytes whatever comes out. */
export const unsealWith = (
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
export const withLockedVault = async (
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
