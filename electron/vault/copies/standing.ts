import { existsSync } from 'node:fs';
import type { Standing } from '../contract/vault-contract.ts';
import type { VaultKeys } from '../crypto/key-derivation.ts';
import { claimFile } from '../file/open-files.ts';
import { isLockedElsewhere, readClosedDatabase } from '../file/sqlite-file.ts';
import { createVaultTables } from '../file/vault-tables.ts';
import { isHeaderGenuine, readHeader } from '../format/header.ts';
import { readManifest } from '../records/record-index.ts';

/**
 * Whether somebody uses a file as their vault, whatever its name: it is open, in this process or another, or it has a
 * log beside it, which only writing leaves.
 */
export const isInUse = (file: string): boolean => {
  if (existsSync(`${file}-wal`)) return true;
  const claim = claimFile(file);
  if (!claim.ok) return claim.error.code === 'vault-in-use';
  try {
    return isLockedElsewhere(file);
  } finally {
    claim.value.release();
  }
};

/** Where a closed copy stands, by these keys; null when it is in use, is no vault, or its manifest does not open. */
export const readStanding = (file: string, keys: VaultKeys): Standing | null => {
  if (isInUse(file)) return null;
  return readClosedDatabase(file, (database) => {
    const tables = createVaultTables(database);
    const header = readHeader(tables.headerRows());
    if (header === null) return null;
    const { generation } = header;
    if (!isHeaderGenuine(header, keys.headerMac)) return { generation, commits: null };
    const manifest = readManifest({ tables, header, keys });
    return manifest.ok ? { generation, commits: manifest.value.commits } : null;
  });
};
