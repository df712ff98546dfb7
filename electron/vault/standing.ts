import { existsSync } from 'node:fs';
import { isHeaderGenuine, readHeader } from './header.ts';
import type { VaultKeys } from './key-derivation.ts';
import { claimFile } from './open-files.ts';
import { isLockedElsewhere, readClosedDatabase } from './sqlite-file.ts';
import { readManifest } from './stock.ts';
import type { Standing } from './vault-contract.ts';
import { createVaultTables } from './vault-tables.ts';

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
