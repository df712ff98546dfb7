import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { JsonObject, RecordId } from '../contract/vault-contract.ts';
import type { VaultKeys } from '../crypto/key-derivation.ts';
import type { RecordRow, VaultTables } from '../file/vault-tables.ts';
import { addTerm, type Digest, digestTerm, emptyDigest } from '../format/digest.ts';
import type { Header } from '../format/header.ts';
import { recordIdFromBytes } from '../format/record-id.ts';
import { type Manifest, openManifest } from './manifest.ts';
import { openRecord } from './sealed-record.ts';

/** An opened header, the keys under it, and the tables they seal. */
export type Unsealed = { readonly tables: VaultTables; readonly header: Header; readonly keys: VaultKeys };

/** Where a live record is stored and what it adds to the digest. */
export type RecordLocation = { readonly row: number; readonly share: Digest };

export type RecordIndex = { readonly manifest: Manifest; readonly locations: Map<RecordId, RecordLocation> };

/**
 * Reads every row's id and tag and holds them against the manifest, without opening a record. Fails with
 * `vault-damaged`: part `manifest` (does not open), `header` (not the one of these records), `digest` (a record was
 * removed, added, changed or rolled back).
 */
export const verifyManifest = (vault: Unsealed): Result<RecordIndex, AppError> => {
  const manifest = readManifest(vault);
  if (!manifest.ok) return manifest;
  const locations = new Map<RecordId, RecordLocation>();
  let digest = emptyDigest;
  let rows = 0;
  for (const { row, id, tag } of vault.tables.tags()) {
    const share = digestTerm(vault.keys.digest, id, tag);
    locations.set(recordIdFromBytes(id), { row, share });
    digest = addTerm(digest, share);
    rows += 1;
  }
  const { records } = manifest.value;
  const isWhole = digest === manifest.value.digest && rows === records && locations.size === records;
  return isWhole ? ok({ manifest: manifest.value, locations }) : damaged('digest', countAffected(vault, records));
};

/** Opens the manifest from disk and proves that it belongs to this header. */
export const readManifest = ({ tables, header, keys }: Unsealed): Result<Manifest, AppError> => {
  const sealed = tables.manifest();
  const { epoch } = header.body;
  const manifest = sealed && openManifest(keys.manifest(epoch), { ...header.body, vaultId: header.vaultId }, sealed);
  if (!manifest) return damaged('manifest', 0);
  const isOfThisHeader =
    manifest.generation === header.generation && Buffer.from(manifest.headerHash).equals(header.hash);
  return isOfThisHeader ? ok(manifest) : damaged('header', 0);
};

/** Opens one row, or returns null when it is not what was sealed under its id in this vault. */
export const openRow = (
  { header, keys }: Pick<Unsealed, 'header' | 'keys'>,
  row: Omit<RecordRow, 'row'>,
): JsonObject | null => {
  const { suite, epoch } = header.body;
  // A row of an epoch that has not begun was not written by this vault.
  if (row.epoch < 1 || row.epoch > epoch) return null;
  const place = { suite, epoch: row.epoch, vaultId: header.vaultId, recordId: row.id };
  return openRecord(keys.record(row.epoch), place, row.sealed);
};

/**
 * How many records are affected, at least one: a single row that was rolled back opens, and only the digest shows it.
 */
const countAffected = (vault: Unsealed, expected: number): number => {
  let opened = 0;
  let closed = 0;
  for (const row of vault.tables.records()) {
    if (openRow(vault, row) === null) closed += 1;
    else opened += 1;
  }
  return Math.max(1, closed, Math.abs(expected - opened));
};

const damaged = (part: 'manifest' | 'header' | 'digest', affected: number) =>
  fail<AppError>({ code: 'vault-damaged', part, affected });
