import type { AppError } from '../../shared/app-error.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { boxTag } from './cipher.ts';
import { addShare, digestShare, takeShare } from './digest.ts';
import { type Manifest, sealManifest } from './manifest.ts';
import { recordIdBytes } from './record-id.ts';
import { sealRecord } from './sealed-record.ts';
import type { Holding, Stock, Unsealed } from './stock.ts';
import type { Changes, OpenRecord, RecordId } from './vault-contract.ts';

type SealedPut = { readonly id: RecordId; readonly sealed: Buffer };

/** Random nonces under one key are safe for 2^32 boxes; half of that is where an epoch ends. */
const MAXIMUM_SEALS = 2 ** 31;

/** A row that memory knows and the table does not: the file changed underneath, or its index is broken. */
class RowVanished extends Error {}

/**
 * Seals the changes and stores them with a new manifest in one durable transaction. Returns the stock after it; the
 * stock given is not touched. Fails with `request-invalid` when a body is too long, `vault-damaged` when a row is not
 * where it was; what SQLite throws passes through.
 */
export const storeChanges = (vault: Unsealed, stock: Stock, changes: Changes): Result<Stock, AppError> => {
  const puts = sealPuts(vault, changes.put ?? []);
  if (!puts.ok) return puts;
  const seals = stock.manifest.seals + puts.value.length + 1;
  if (seals > MAXIMUM_SEALS) return fail({ code: 'unexpected' });
  const holdings = new Map(stock.holdings);
  let manifest: Manifest = { ...stock.manifest, seals, commits: stock.manifest.commits + 1 };
  try {
    vault.tables.transact(() => {
      for (const put of puts.value) manifest = putRecord(vault, holdings, manifest, put);
      for (const id of changes.remove ?? []) manifest = removeRecord(vault, holdings, manifest, id);
      manifest = { ...manifest, records: holdings.size };
      writeManifest(vault, manifest);
    });
  } catch (error) {
    if (error instanceof RowVanished) return fail({ code: 'vault-damaged', part: 'file', affected: 1 });
    throw error;
  }
  return ok({ manifest, holdings });
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

const putRecord = (
  { tables, keys, header }: Unsealed,
  holdings: Map<RecordId, Holding>,
  manifest: Manifest,
  { id, sealed }: SealedPut,
): Manifest => {
  const bytes = recordIdBytes(id);
  const share = digestShare(keys.digest, bytes, boxTag(sealed));
  const before = holdings.get(id);
  if (before === undefined) {
    holdings.set(id, { row: tables.insertRecord(bytes, header.body.epoch, sealed), share });
    return { ...manifest, digest: addShare(manifest.digest, share) };
  }
  if (!tables.updateRecord(before.row, bytes, header.body.epoch, sealed)) throw new RowVanished();
  holdings.set(id, { row: before.row, share });
  return { ...manifest, digest: addShare(takeShare(manifest.digest, before.share), share) };
};

const removeRecord = (
  { tables }: Unsealed,
  holdings: Map<RecordId, Holding>,
  manifest: Manifest,
  id: RecordId,
): Manifest => {
  const before = holdings.get(id);
  if (before === undefined) return manifest;
  if (!tables.deleteRecord(before.row, recordIdBytes(id))) throw new RowVanished();
  holdings.delete(id);
  return { ...manifest, digest: takeShare(manifest.digest, before.share) };
};
