import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** A fault of the disk in the middle of the newest sealed record of a closed vault. */
export const damageNewestRecord = (file: string): void => {
  const database = new DatabaseSync(file);
  const row = database.prepare('SELECT rowid AS row, sealed FROM record ORDER BY rowid DESC LIMIT 1').get();
  const sealed = Buffer.from(row?.['sealed'] as Uint8Array);
  const offset = readFileSync(file).indexOf(sealed.subarray(0, 64));
  database.close();
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(32, 0x5a), 0, 32, offset + 16);
  closeSync(descriptor);
};
