import { statSync } from 'node:fs';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { JsonObject, RecordId, Salvaged, VaultSecret } from '../contract/vault-contract.ts';
import { type BorrowedCopy, borrowCopy } from '../copies/borrowed-copy.ts';
import type { StretchPassphrase } from '../crypto/argon2.ts';
import { deriveVaultKeys, type VaultKeys } from '../crypto/key-derivation.ts';
import { repairSigns } from '../file/file-signs.ts';
import { withBrokenDatabase } from '../file/sqlite-file.ts';
import { attemptSlices } from '../file/storage-error.ts';
import { type Header, isHeaderGenuine } from '../format/header.ts';
import { recordIdFromBytes } from '../format/record-id.ts';
import { openSlot } from '../format/slots.ts';
import { type Manifest, openManifest } from '../records/manifest.ts';
import { openRow } from '../records/record-index.ts';
import { type CarvedRow, carveManifests, carveRecords } from './carve.ts';
import { findHeaders } from './find-headers.ts';
import { type RawPages, readRawPages } from './raw-pages.ts';
import { walkRows } from './row-walk.ts';
import { salvagedVault } from './salvaged-vault.ts';

type Ruin = { readonly header: Header; readonly keys: VaultKeys };

/**
 * Opens what is readable of a damaged vault, on a copy: rows as SQLite still finds them, then as its index remembers
 * them, then as their bytes lie in the file. Every record handed out has proved itself by its tag. Errors:
 * `VaultStore.salvage`.
 */
export const salvage = async (
  request: { readonly file: string; readonly scratchFolder: string } & VaultSecret,
  stretch: StretchPassphrase,
): Promise<Result<Salvaged, AppError>> => {
  const { file, scratchFolder, ...secret } = request;
  const copy = await borrowCopy(file, scratchFolder, { provesSigns: false });
  if (!copy.ok) return copy;
  try {
    if (statSync(copy.value.file).size === 0) return fail({ code: 'vault-empty-file', file });
    return await attemptSlices(file, () => salvageCopy(copy.value, file, { secret, stretch }));
  } finally {
    copy.value.release();
  }
};

const salvageCopy = async (
  copy: BorrowedCopy,
  file: string,
  { secret, stretch }: { readonly secret: VaultSecret; readonly stretch: StretchPassphrase },
): Promise<Result<Salvaged, AppError>> => {
  const views = [readRawPages(copy.file, true), readRawPages(copy.file, false)] as const;
  const ruin = await unlockRuin(findHeaders(views), secret, stretch);
  if (!ruin.ok) return ruin;
  const found = new Map<RecordId, JsonObject>();
  const take = (row: CarvedRow) => {
    const id = recordIdFromBytes(row.id);
    const body = found.has(id) ? null : openRow(ruin.value, row);
    if (body !== null) found.set(id, body);
  };
  repairSigns(copy.file);
  withBrokenDatabase(copy.file, (database) => {
    for (const row of walkRows(database)) take(row);
  });
  const expected = findManifest(views, ruin.value)?.records ?? null;
  for (const pages of views) {
    // Bytes may hold what was removed since: they are asked only while something is missing.
    if (expected !== null && found.size >= expected) break;
    for (const row of carveRecords(pages)) take(row);
  }
  const records = [...found].map(([id, body]) => ({ id, body }));
  const lost = expected === null ? null : Math.max(0, expected - records.length);
  return ok({ vault: salvagedVault(file, ruin.value, records), lost });
};

const unlockRuin = async (
  headers: readonly Header[],
  secret: VaultSecret,
  stretch: StretchPassphrase,
): Promise<Result<Ruin, AppError>> => {
  let refusal: AppError = { code: 'vault-damaged', part: 'header', affected: 0 };
  for (const header of headers) {
    const vaultKey = await openSlot(header, secret, stretch);
    if (!vaultKey.ok) {
      refusal = vaultKey.error;
      continue;
    }
    const keys = deriveVaultKeys(vaultKey.value, header.vaultId);
    vaultKey.value.fill(0);
    if (isHeaderGenuine(header, keys.headerMac)) return ok({ header, keys });
  }
  return fail(refusal);
};

/** The manifest of the most commits that belongs to this header, or null when none opens. */
const findManifest = (views: readonly RawPages[], { header, keys }: Ruin): Manifest | null => {
  const place = { ...header.body, vaultId: header.vaultId };
  let newest: Manifest | null = null;
  for (const pages of views) {
    for (const box of carveManifests(pages)) {
      const manifest = openManifest(keys.manifest(place.epoch), place, box);
      if (manifest !== null && manifest.commits > (newest?.commits ?? -1)) newest = manifest;
    }
  }
  return newest;
};
