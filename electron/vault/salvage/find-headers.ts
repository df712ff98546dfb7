import { statSync } from 'node:fs';
import { realPlace } from '../file/real-place.ts';
import { type Header, readHeader } from '../format/header.ts';
import { carveHeaders } from './carve.ts';
import { type RawPages, readFirstPages } from './raw-pages.ts';

/** Headers are written first into a new vault, and into the first pages of a compact copy; there they stay. */
const FIRST_PAGES = 64;
/** A vault has two, and maybe what is left of a few more. */
const MOST_HEADERS = 64;

/** Whole headers as they lie in these pages, the newest first, each once; of each view so many are tried at most. */
export const findHeaders = (views: readonly RawPages[], atMost = Number.POSITIVE_INFINITY): readonly Header[] => {
  const headers = new Map<string, Header>();
  for (const pages of views) {
    let tried = 0;
    for (const row of carveHeaders(pages)) {
      if (tried >= atMost) break;
      tried += 1;
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
    const place = realPlace(file);
    if (!statSync(place).isFile()) return null;
    const [newest] = findHeaders([readFirstPages(place, FIRST_PAGES)], MOST_HEADERS);
    if (newest === undefined) return null;
    return { vaultId: Buffer.from(newest.vaultId).toString('hex'), generation: newest.generation };
  } catch {
    return null;
  }
};
