import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { headerOf, writeHeader } from '../format/header.ts';
import { writeManifest } from '../records/commit.ts';
import type { RecordIndex, Unsealed } from '../records/record-index.ts';
import { RowUnreadable, resealRows } from './rekey.ts';

/**
 * Seals an older copy of a vault under the keys that the vault has now: its ways in, its generation and its epoch, with
 * the copy's own format and number of commits, so that the copy still says where in the vault's history it stands.
 * Returns the number of records, or `vault-damaged` when one of them does not open; then the copy is as it was. What
 * SQLite throws passes through.
 */
export const takeKeysOf = async (
  copy: Unsealed,
  stock: RecordIndex,
  { header: { vaultId, generation, body }, keys }: Pick<Unsealed, 'header' | 'keys'>,
): Promise<Result<number, AppError>> => {
  const row = writeHeader(vaultId, generation, { ...body, format: copy.header.body.format }, keys.headerMac);
  const sealed: Unsealed = { tables: copy.tables, keys, header: headerOf(row) };
  try {
    await copy.tables.transactInSlices(async () => {
      copy.tables.writeHeader(row);
      const digest = await resealRows(copy, sealed, { stock, locations: new Map(), onProgress: () => undefined });
      const { commits, records } = stock.manifest;
      const headerHash = sealed.header.hash;
      writeManifest(sealed, { commits, records, seals: records + 1, generation, headerHash, digest });
    });
    copy.tables.fold();
    return ok(stock.manifest.records);
  } catch (error) {
    if (error instanceof RowUnreadable) return fail({ code: 'vault-damaged', part: 'record', affected: 1 });
    throw error;
  }
};
