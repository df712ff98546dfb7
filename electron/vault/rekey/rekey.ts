import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { RecordId } from '../contract/vault-contract.ts';
import { boxTag } from '../crypto/cipher.ts';
import { deriveVaultKeys, VAULT_KEY_BYTES } from '../crypto/key-derivation.ts';
import { addTerm, type Digest, digestTerm, emptyDigest } from '../format/digest.ts';
import { type Header, headerOf, VAULT_SUITE, writeHeader } from '../format/header.ts';
import { recordIdBytes } from '../format/record-id.ts';
import { type SlotRequest, sealSlots } from '../format/slots.ts';
import { writeManifest } from '../records/commit.ts';
import { openRow, type RecordIndex, type RecordLocation, type Unsealed } from '../records/record-index.ts';
import { sealRecord } from '../records/sealed-record.ts';

export type Rekeyed = { readonly unsealed: Unsealed; readonly stock: RecordIndex };

/** So many rows are sealed again before other work of the process has its turn: about 10 ms. */
const SLICE_ROWS = 200;

/** A row that does not open: the transaction must not go on without it. */
export class RowUnreadable extends Error {}

/**
 * Gives a vault a new vault key, epoch and generation, and seals every record again, all in one durable transaction:
 * the old passphrase opens neither this vault nor any later copy. Returns the vault as it is afterwards. Works in
 * slices, so the caller keeps everything else away from the vault meanwhile. Fails with `vault-damaged` when a record
 * does not open; what SQLite throws passes through. In both cases the vault is as it was.
 */
export const rekey = async (
  vault: Unsealed,
  stock: RecordIndex,
  slotRequest: SlotRequest,
  onProgress: (done: number, total: number) => void,
): Promise<Result<Rekeyed, AppError>> => {
  const next = await nextHeader(vault.header, slotRequest);
  const unsealed: Unsealed = { tables: vault.tables, ...next };
  const locations = new Map<RecordId, RecordLocation>();
  try {
    const manifest = await vault.tables.transactInSlices(async () => {
      vault.tables.writeHeader(next.row);
      const digest = await resealRows(vault, unsealed, { stock, locations, onProgress });
      const records = locations.size;
      const { generation, hash: headerHash } = next.header;
      const commits = stock.manifest.commits + 1;
      const written = { commits, records, seals: records + 1, generation, headerHash, digest };
      writeManifest(unsealed, written);
      return written;
    });
    return ok({ unsealed, stock: { manifest, locations } });
  } catch (error) {
    if (error instanceof RowUnreadable) return fail({ code: 'vault-damaged', part: 'record', affected: 1 });
    throw error;
  }
};

const nextHeader = async ({ vaultId, generation, body }: Header, slotRequest: SlotRequest) => {
  const vaultKey = randomBytes(VAULT_KEY_BYTES);
  try {
    const slots = await sealSlots(vaultKey, vaultId, slotRequest);
    const keys = deriveVaultKeys(vaultKey, vaultId);
    const next = { format: body.format, suite: VAULT_SUITE, epoch: body.epoch + 1, slots } as const;
    const row = writeHeader(vaultId, generation + 1, next, keys.headerMac);
    return { row, keys, header: headerOf(row) };
  } finally {
    vaultKey.fill(0);
  }
};

type Resealing = {
  readonly stock: RecordIndex;
  readonly locations: Map<RecordId, RecordLocation>;
  readonly onProgress: (done: number, total: number) => void;
};

/**
 * Seals each row of a vault again under other keys, in slices, and gives the digest of what is there then. Throws
 * `RowUnreadable` for a row that does not open, and what SQLite throws.
 */
export const resealRows = async (from: Unsealed, to: Unsealed, { stock, locations, onProgress }: Resealing) => {
  const total = stock.locations.size;
  let digest = emptyDigest;
  for (const [id, { row }] of stock.locations) {
    const share = resealRow(from, to, id, row);
    locations.set(id, { row, share });
    digest = addTerm(digest, share);
    if (locations.size % SLICE_ROWS !== 0) continue;
    onProgress(locations.size, total);
    await nextTurn();
  }
  onProgress(total, total);
  return digest;
};

const resealRow = (from: Unsealed, to: Unsealed, id: RecordId, row: number): Digest => {
  const found = from.tables.recordAt(row);
  const body = found && openRow(from, found);
  if (!body) throw new RowUnreadable();
  const { suite, epoch } = to.header.body;
  const recordId = recordIdBytes(id);
  const sealed = sealRecord(to.keys.record(epoch), { suite, epoch, vaultId: to.header.vaultId, recordId }, body);
  if (sealed === null || !to.tables.updateRecord(row, recordId, epoch, sealed)) throw new RowUnreadable();
  return digestTerm(to.keys.digest, recordId, boxTag(sealed));
};
