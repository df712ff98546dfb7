import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, renameSync, statSync, utimesSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { flushFolder } from '../../platform/file-replacement.ts';
import type { VaultSecret } from '../contract/vault-contract.ts';
import type { StretchPassphrase } from '../crypto/argon2.ts';
import { deriveVaultKeys } from '../crypto/key-derivation.ts';
import { findCompanions, logOf } from '../file/companions.ts';
import { readFileSigns } from '../file/file-signs.ts';
import { flushFile, removeQuietly } from '../file/flushed-file.ts';
import { claimFile } from '../file/open-files.ts';
import { realPlace } from '../file/real-place.ts';
import { closeVaultDatabase, isLockedElsewhere, openVaultDatabase } from '../file/sqlite-file.ts';
import { attemptSlices } from '../file/storage-error.ts';
import { createVaultTables } from '../file/vault-tables.ts';
import { isHeaderGenuine, readHeader } from '../format/header.ts';
import { openSlot } from '../format/slots.ts';
import { type Unsealed, verifyManifest } from '../records/record-index.ts';
import { takeKeysOf } from '../rekey/take-keys.ts';
import { readVaultCopy } from './vault-copy.ts';

export type ResealRequest = {
  /** A closed copy of the vault, from before its keys were changed. */
  readonly file: string;
  /** What opens that copy. */
  readonly secret: VaultSecret;
};

/** The vault whose keys the copy gets. */
type Present = Pick<Unsealed, 'header' | 'keys'> & { readonly stretch: StretchPassphrase };

/**
 * Gives an old copy of a vault the keys and the ways in that the vault has now, so that what opened it before opens it
 * no more. Everything happens in a file beside it, which is then opened with the vault's keys, every record of it, and
 * only then takes the copy's place by one rename: until that the old copy is untouched. Returns how many records it
 * holds. A log that proves together with the copy is folded in; one that is not its own stays where it lies. Errors:
 * those of opening a vault, `vault-not-a-vault` for a copy of another one; `storage-failed`.
 */
export const resealCopy = async (
  { file, secret }: ResealRequest,
  present: Present,
): Promise<Result<{ readonly records: number }, AppError>> =>
  attemptSlices(file, async () => {
    const place = realPlace(file);
    const claim = claimFile(place);
    if (!claim.ok) return claim;
    try {
      const signs = readFileSigns(place);
      if (!signs.ok) return signs;
      if (isLockedElsewhere(place)) return fail({ code: 'vault-in-use', file });
      if (findCompanions(place).log !== 'plain') return await resealAs(place, { secret, takesLog: false }, present);
      const withLog = await resealAs(place, { secret, takesLog: true }, present);
      if (withLog.ok || withLog.error.code === 'storage-failed') return withLog;
      return await resealAs(place, { secret, takesLog: false }, present);
    } finally {
      claim.value.release();
    }
  });

type Way = { readonly secret: VaultSecret; readonly takesLog: boolean };

const resealAs = async (
  file: string,
  { secret, takesLog }: Way,
  present: Present,
): Promise<Result<{ readonly records: number }, AppError>> => {
  const unfinished = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    await copyFile(file, unfinished);
    // A copy from a folder that was read-only may be read-only itself.
    chmodSync(unfinished, 0o600);
    if (takesLog) copyFileSync(logOf(file), logOf(unfinished));
    const records = await sealAnew(unfinished, secret, present);
    if (!records.ok) return records;
    flushFile(unfinished);
    const proved = await readVaultCopy(unfinished, present.keys);
    if (!proved.ok) return proved;
    if (proved.value.records.length !== records.value) return fail({ code: 'backup-unsound', file });
    takePlace(unfinished, file, takesLog);
    return ok({ records: records.value });
  } finally {
    for (const name of [unfinished, logOf(unfinished)]) removeQuietly(name);
  }
};

/** The number of records sealed again. */
const sealAnew = async (copy: string, secret: VaultSecret, present: Present): Promise<Result<number, AppError>> => {
  const opened = openVaultDatabase(copy);
  if (!opened.ok) return opened;
  try {
    const tables = createVaultTables(opened.value);
    const header = readHeader(tables.headerRows());
    if (header === null) return damagedHeader;
    if (!Buffer.from(header.vaultId).equals(present.header.vaultId))
      return fail({ code: 'vault-not-a-vault', file: copy });
    const vaultKey = await openSlot(header, secret, present.stretch);
    if (!vaultKey.ok) return vaultKey;
    const keys = deriveVaultKeys(vaultKey.value, header.vaultId);
    vaultKey.value.fill(0);
    if (!isHeaderGenuine(header, keys.headerMac)) return damagedHeader;
    const old = { tables, header, keys };
    const stock = verifyManifest(old);
    return stock.ok ? await takeKeysOf(old, stock.value, present) : stock;
  } finally {
    closeVaultDatabase(opened.value);
  }
};

const damagedHeader = fail<AppError>({ code: 'vault-damaged', part: 'header', affected: 0 });

/** Who may read it stays as it was, and so does its date: it says how old what is in it is. */
const takePlace = (finished: string, file: string, tookLog: boolean): void => {
  const { atime, mtime, mode } = statSync(file);
  chmodSync(finished, mode & 0o777);
  utimesSync(finished, atime, mtime);
  renameSync(finished, file);
  // What was in it is in the file by now, and it opens with the old keys.
  if (tookLog) removeQuietly(logOf(file));
  flushFolder(dirname(file));
};
