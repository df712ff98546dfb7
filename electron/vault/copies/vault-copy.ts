import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { flushFolder } from '../../platform/file-replacement.ts';
import type { JsonObject, OpenRecord, RecordId, WrittenCopy } from '../contract/vault-contract.ts';
import type { VaultKeys } from '../crypto/key-derivation.ts';
import { readFileSigns } from '../file/file-signs.ts';
import { flushFile, makeOwnFile, moveWithoutReplacing, removeQuietly } from '../file/flushed-file.ts';
import { closeVaultDatabase, flushCopy, openVaultDatabase } from '../file/sqlite-file.ts';
import { attemptSlices } from '../file/storage-error.ts';
import { createVaultTables, rowTag } from '../file/vault-tables.ts';
import { addTerm, digestTerm, emptyDigest } from '../format/digest.ts';
import { isHeaderGenuine, readHeader } from '../format/header.ts';
import { recordIdFromBytes } from '../format/record-id.ts';
import { openRow, type RecordIndex, readManifest, type Unsealed } from '../records/record-index.ts';

/** So many rows are opened before other work of the process has its turn: a few milliseconds. */
const SLICE_ROWS = 200;

/**
 * Writes a whole, closed copy of an open vault to `file` and proves it: written under another name, flushed, opened
 * with the vault's keys, every record opened, counted and held against the digest; only then does it get its name.
 * Never replaces a file: `file-exists`. The copying itself and SQLite's page test hold the thread (a few tens of
 * milliseconds at 10,000 records on an idle machine); opening the records is done in slices.
 */
export const writeVerifiedCopy = async (
  vault: Unsealed,
  stock: RecordIndex,
  file: string,
): Promise<Result<WrittenCopy, AppError>> => {
  if (existsSync(file)) return fail({ code: 'file-exists', file });
  const unfinished = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    // Asked of the file that is being written: the copy's own name does not exist yet, which is not why it failed.
    const written = await attemptSlices(unfinished, async () => {
      makeOwnFile(unfinished);
      vault.tables.copyInto(unfinished);
      flushCopy(unfinished);
      flushFile(unfinished);
      const proved = await readVaultCopy(unfinished, vault.keys);
      if (!proved.ok) return proved;
      if (proved.value.records.length !== stock.locations.size) return fail({ code: 'backup-unsound', file });
      if (!moveWithoutReplacing(unfinished, file)) return fail({ code: 'file-exists', file });
      flushFolder(dirname(file));
      return ok({ file, records: proved.value.records.length, bytes: statSync(file).size });
    });
    return written.ok ? written : fail(about(file, written.error));
  } finally {
    for (const name of [unfinished, `${unfinished}-wal`]) removeQuietly(name);
  }
};

const about = (file: string, error: AppError): AppError => ('file' in error ? { ...error, file } : error);

/** A copy's records, and where it stands in the vault's history. */
export type CopyContents = {
  readonly records: readonly OpenRecord[];
  readonly generation: number;
  readonly commits: number;
};

/**
 * Opens every record of a closed copy with keys at hand, in slices. Fails with `backup-other-key` when the copy was
 * sealed under other keys, `vault-damaged` and the like when it is not whole; what SQLite throws passes through.
 */
export const readVaultCopy = async (file: string, keys: VaultKeys): Promise<Result<CopyContents, AppError>> => {
  const signs = readFileSigns(file);
  if (!signs.ok) return signs;
  const opened = openVaultDatabase(file);
  if (!opened.ok) return opened;
  try {
    const tables = createVaultTables(opened.value);
    const header = readHeader(tables.headerRows());
    if (header === null) return fail({ code: 'vault-damaged', part: 'header', affected: 0 });
    if (!isHeaderGenuine(header, keys.headerMac)) return fail({ code: 'backup-other-key', file });
    return await openInSlices({ tables, header, keys });
  } finally {
    closeVaultDatabase(opened.value);
  }
};

/** Opens every row and holds number and digest of all against the manifest: what `verifyManifest` proves, in slices. */
const openInSlices = async (copy: Unsealed): Promise<Result<CopyContents, AppError>> => {
  const manifest = readManifest(copy);
  if (!manifest.ok) return manifest;
  const opened = new Map<RecordId, JsonObject>();
  let digest = emptyDigest;
  for (const row of copy.tables.records()) {
    const body = openRow(copy, row);
    if (body === null) return fail({ code: 'vault-damaged', part: 'record', affected: 1 });
    digest = addTerm(digest, digestTerm(copy.keys.digest, row.id, rowTag(row)));
    opened.set(recordIdFromBytes(row.id), body);
    if (opened.size % SLICE_ROWS === 0) await nextTurn();
  }
  const missing = Math.abs(manifest.value.records - opened.size);
  if (missing > 0 || digest !== manifest.value.digest) {
    return fail({ code: 'vault-damaged', part: 'digest', affected: Math.max(1, missing) });
  }
  const { generation, commits } = manifest.value;
  return ok({ records: [...opened].map(([id, body]) => ({ id, body })), generation, commits });
};
