import type { AppError } from '../../../shared/errors/app-error.ts';
import { ok, type Result } from '../../../shared/errors/result.ts';
import type { CopySign, Standing } from '../contract/vault-contract.ts';
import type { VaultKeys } from '../crypto/key-derivation.ts';
import { findCompanions } from '../file/companions.ts';
import { claimFile } from '../file/open-files.ts';
import { isLockedElsewhere, readClosedDatabase, readCopiedDatabase } from '../file/sqlite-file.ts';
import { createVaultTables } from '../file/vault-tables.ts';
import { isHeaderGenuine, readHeader } from '../format/header.ts';
import { readManifest, verifyManifest } from '../records/record-index.ts';
import { borrowCopy } from './borrowed-copy.ts';

type Place = { readonly file: string; readonly scratchFolder: string };

/** Whether a file is open, in this process or another. */
const isOpen = (file: string): boolean => {
  const claim = claimFile(file);
  if (!claim.ok) return claim.error.code === 'vault-in-use';
  try {
    return isLockedElsewhere(file);
  } finally {
    claim.value.release();
  }
};

const readStanding = (file: string, keys: VaultKeys, vaultId: Uint8Array): Standing | null =>
  readClosedDatabase(file, (database) => {
    const tables = createVaultTables(database);
    const header = readHeader(tables.headerRows());
    if (header === null || !Buffer.from(header.vaultId).equals(vaultId)) return null;
    const { generation } = header;
    if (!isHeaderGenuine(header, keys.headerMac)) return { generation, commits: null };
    const manifest = readManifest({ tables, header, keys });
    return manifest.ok ? { generation, commits: manifest.value.commits } : null;
  });

/**
 * Whether the log beside a copy was written by somebody who used it as their vault: it proves together with the file.
 * Under other keys of the same vault that cannot be told, and the log gets the benefit of the doubt.
 */
const isLogOwn = async (place: Place, keys: VaultKeys, vaultId: Uint8Array): Promise<Result<boolean, AppError>> => {
  const copy = await borrowCopy(place.file, place.scratchFolder);
  if (!copy.ok) return copy;
  try {
    const isOwn = readCopiedDatabase(copy.value.file, (database) => {
      const tables = createVaultTables(database);
      const header = readHeader(tables.headerRows());
      if (header === null || !Buffer.from(header.vaultId).equals(vaultId)) return false;
      return !isHeaderGenuine(header, keys.headerMac) || verifyManifest({ tables, header, keys }).ok;
    });
    return ok(isOwn ?? false);
  } finally {
    copy.value.release();
  }
};

/**
 * What a closed copy of the vault `vaultId` tells to these keys, without its log, and whether somebody uses it. Errors:
 * those of `borrowCopy`, when a log lies beside.
 */
export const readCopySign = async (
  place: Place,
  keys: VaultKeys,
  vaultId: Uint8Array,
): Promise<Result<CopySign, AppError>> => {
  const { file } = place;
  if (isOpen(file)) return ok({ standing: null, isUsed: true });
  const standing = readStanding(file, keys, vaultId);
  if (findCompanions(file).log !== 'plain') return ok({ standing, isUsed: false });
  const isUsed = await isLogOwn(place, keys, vaultId);
  return isUsed.ok ? ok({ standing, isUsed: isUsed.value }) : isUsed;
};
