import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { Changes, OpenRecord, RecordId } from '../contract/vault-contract.ts';
import { boxTag } from '../crypto/cipher.ts';
import { addTerm, type Digest, digestTerm, subtractTerm } from '../format/digest.ts';
import { recordIdBytes } from '../format/record-id.ts';
import { type Manifest, sealManifest } from './manifest.ts';
import type { RecordIndex, RecordLocation, Unsealed } from './record-index.ts';
import { sealRecord } from './sealed-record.ts';

type SealedPut = { readonly id: RecordId; readonly sealed: Buffer };

/** Random nonces under one key are safe for 2^32 boxes; half of that is where an epoch ends. */
const MAXIMUM_SEALS = 2 ** 31;

/** A row that memory knows and the table does not: the file changed underneath, or its index is broken. */
class RowVanished extends Error {}

/** What a running transaction changes, kept apart from the stored locations until it is committed. */
type Draft = {
  manifest: Manifest;
  readonly stored: ReadonlyMap<RecordId, RecordLocation>;
  readonly changed: Map<RecordId, RecordLocation | null>;
};

/**
 * Seals the changes and stores them with a new manifest in one durable transaction. Returns the record index after it;
 * when it fails, the index that was given is as it was. Fails with `request-invalid` when a body is too long,
 * `vault-damaged` when a row is not where it was; what SQLite throws passes through.
 */
export const storeChanges = (vault: Unsealed, stock: RecordIndex, changes: Changes): Result<RecordIndex, AppError> => {
  const puts = sealPuts(vault, changes.put ?? []);
  if (!puts.ok) return puts;
  const seals = stock.manifest.seals + puts.value.length + 1;
  if (seals > MAXIMUM_SEALS) return fail({ code: 'unexpected' });
  const manifest = { ...stock.manifest, seals, commits: stock.manifest.commits + 1 };
  const draft: Draft = { manifest, stored: stock.locations, changed: new Map() };
  try {
    vault.tables.transact(() => {
      for (const put of puts.value) putRecord(vault, draft, put);
      for (const id of changes.remove ?? []) removeRecord(vault, draft, id);
      writeManifest(vault, draft.manifest);
    });
  } catch (error) {
    if (error instanceof RowVanished) return fail({ code: 'vault-damaged', part: 'file', affected: 1 });
    throw error;
  }
  return ok(stockAfter(stock, draft));
};

/** The locations change in place: copying 100,000 of them would make each save slower than its flush. */
const stockAfter = ({ locations }: RecordIndex, { manifest, changed }: Draft): RecordIndex => {
  for (const [id, holding] of changed) {
    if (holding === null) locations.delete(id);
    else locations.set(id, holding);
  }
  return { manifest, locations };
};

/** Seals a manifest under the current epoch and writes it. */
export const writeManifest = ({ tables, header, keys }: Unsealed, manifest: Manifest): void => {
  const { suite, epoch } = header.body;
  tables.writeManifest(sealManifest(keys.manifest(epoch), { suite, epoch, vaultId: header.vaultId }, manifest));
};

const sealPuts = (vault: Unsealed, records: readonly OpenRecord[]): Result<readonly SealedPut[], AppError> => {
  const puts: SealedPut[] = [];
  const { header, keys } = vault;
  const { suite, epoch } = header.body;
  for (const { id, body } of records) {
    const place = { suite, epoch, vaultId: header.vaultId, recordId: recordIdBytes(id) };
    const sealed = sealRecord(keys.record(epoch), place, body);
    if (sealed === null) return fail({ code: 'request-invalid', path: 'body' });
    puts.push({ id, sealed });
  }
  return ok(puts);
};

const putRecord = ({ tables, keys, header }: Unsealed, draft: Draft, { id, sealed }: SealedPut): void => {
  const bytes = recordIdBytes(id);
  const { epoch } = header.body;
  const share = digestTerm(keys.digest, bytes, boxTag(sealed));
  const before = held(draft, id);
  if (before === null) {
    draft.changed.set(id, { row: tables.insertRecord(bytes, epoch, sealed), share });
    draft.manifest = counted(draft.manifest, 1, addTerm(draft.manifest.digest, share));
    return;
  }
  if (!tables.updateRecord(before.row, bytes, epoch, sealed)) throw new RowVanished();
  draft.changed.set(id, { row: before.row, share });
  draft.manifest = counted(draft.manifest, 0, addTerm(subtractTerm(draft.manifest.digest, before.share), share));
};

const removeRecord = ({ tables }: Unsealed, draft: Draft, id: RecordId): void => {
  const before = held(draft, id);
  if (before === null) return;
  if (!tables.deleteRecord(before.row, recordIdBytes(id))) throw new RowVanished();
  draft.changed.set(id, null);
  draft.manifest = counted(draft.manifest, -1, subtractTerm(draft.manifest.digest, before.share));
};

const held = ({ stored, changed }: Draft, id: RecordId): RecordLocation | null => {
  const now = changed.get(id);
  return now === undefined ? (stored.get(id) ?? null) : now;
};

const counted = (manifest: Manifest, more: number, digest: Digest): Manifest => ({
  ...manifest,
  records: manifest.records + more,
  digest,
});
