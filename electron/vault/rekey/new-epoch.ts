import { headerOf, writeHeader } from '../format/header.ts';
import { writeManifest } from '../records/commit.ts';
import type { RecordIndex, Unsealed } from '../records/record-index.ts';
import type { Rekeyed } from './rekey.ts';

/**
 * Makes a restored copy independent: from now on it seals under keys that the vault it was copied from does not use.
 * Same vault key, same slots, next epoch and generation, one durable transaction. Throws what SQLite throws.
 */
export const startEpoch = (vault: Unsealed, stock: RecordIndex): Rekeyed => {
  const { vaultId, generation, body } = vault.header;
  const row = writeHeader(vaultId, generation + 1, { ...body, epoch: body.epoch + 1 }, vault.keys.headerMac);
  const header = headerOf(row);
  const commits = stock.manifest.commits + 1;
  const manifest = { ...stock.manifest, commits, seals: 1, generation: header.generation, headerHash: header.hash };
  const unsealed: Unsealed = { ...vault, header };
  vault.tables.transact(() => {
    vault.tables.writeHeader(row);
    writeManifest(unsealed, manifest);
  });
  return { unsealed, stock: { ...stock, manifest } };
};
