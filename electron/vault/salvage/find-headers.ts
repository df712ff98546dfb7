import { type Header, readHeader } from '../format/header.ts';
import { carveHeaders } from './carve.ts';
import { type RawPages, readRawPages } from './raw-pages.ts';

/** Whole headers as they lie in these pages, the newest first, each once. */
export const findHeaders = (views: readonly RawPages[]): readonly Header[] => {
  const headers = new Map<string, Header>();
  for (const pages of views) {
    for (const row of carveHeaders(pages)) {
      const header = readHeader([row]);
      if (header !== null) headers.set(Buffer.from(header.macs[0] ?? []).toString('hex'), header);
    }
  }
  return [...headers.values()].sort((a, b) => b.generation - a.generation || b.body.format - a.body.format);
};

/** Which vault a file is of, and how often its keys were changed. Anyone can read that; nothing of it is proved. */
export type VaultSign = { readonly vaultId: string; readonly generation: number };

/** The sign of a closed vault or a backup, without any passphrase; null when none can be read. */
export const readVaultSign = (file: string): VaultSign | null => {
  try {
    const [newest] = findHeaders([readRawPages(file, true)]);
    if (newest === undefined) return null;
    return { vaultId: Buffer.from(newest.vaultId).toString('hex'), generation: newest.generation };
  } catch {
    return null;
  }
};
