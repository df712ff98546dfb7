import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { localDay } from '../../../shared/calendar/calendar-day.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { ok, type Result } from '../../../shared/errors/result.ts';
import { flushFolder } from '../../platform/file-replacement.ts';
import type { OpenVault } from '../contract/vault-contract.ts';
import { attempt, attemptSlices } from '../file/storage-error.ts';
import { type BackupSign, chooseSupersededOfLines, type StandingBackup } from './backup-rotation.ts';
import { copyBackup } from './second-copy.ts';
import { isInUse } from './standing.ts';

/** A backup as anyone can see it who finds the folder. */
export type BackupFile = BackupSign & {
  readonly file: string;
  /** The first twelve hex digits of the id of the vault it is of. */
  readonly vault: string;
};

export type BackupPlace = {
  readonly folder: string;
  /** Another folder, on another disk at best, that gets the same backup. */
  readonly secondFolder?: string;
  readonly scratchFolder: string;
};

/** An instant and the offset of local time: backups are counted by the writer's local days. */
export type BackupMoment = { readonly instant: string; readonly utcOffsetMinutes: number };

export type MadeBackup = {
  readonly backup: BackupFile;
  readonly records: number;
  /** The names of older backups that were removed. */
  readonly removed: readonly string[];
  /** Why the second folder has no copy; null when it has, or when there is none. */
  readonly second: AppError | null;
};

const NAME = /^driftline-([0-9a-f]{12})-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.driftline$/;
const SHOWN_ID_DIGITS = 12;

const shownId = (vaultId: string): string => vaultId.slice(0, SHOWN_ID_DIGITS);

const backupName = (vaultId: string, instant: string): string =>
  `driftline-${shownId(vaultId)}-${instant.replaceAll(/[:.]/g, '-')}.driftline`;

/**
 * Backups in a folder, newest first, read from names and sizes alone: no passphrase is needed, and no file is opened.
 * A folder that is not there holds none.
 */
export const listBackups = (folder: string, utcOffsetMinutes: number): Result<readonly BackupFile[], AppError> =>
  attempt(folder, () => {
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) return ok([]);
    const found = readdirSync(folder).flatMap((name) => readSign(folder, name, utcOffsetMinutes) ?? []);
    return ok(found.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1)));
  });

/** Whether a file has the name of a backup that was taken here. */
export const hasBackupName = (file: string): boolean => NAME.test(basename(file));

/**
 * A file that somebody chose as a backup, whatever it is called; dated by its name, else by when it was last written.
 */
export const signOfFile = (file: string, utcOffsetMinutes: number): Result<BackupFile, AppError> =>
  attempt(file, () => {
    const name = basename(file);
    const named = readSign(dirname(file), name, utcOffsetMinutes);
    if (named !== null) return ok(named);
    const { mtime, size } = statSync(file);
    const day = localDay(mtime.getTime(), utcOffsetMinutes);
    return ok({ name, file, vault: '', takenAt: mtime.toISOString(), day, bytes: size });
  });

const readSign = (folder: string, name: string, utcOffsetMinutes: number): BackupFile | null => {
  const [, vault, date, hour, minute, second, milliseconds] = NAME.exec(name) ?? [];
  if (vault === undefined) return null;
  const takenAt = `${date}T${hour}:${minute}:${second}.${milliseconds}Z`;
  const instantMs = Date.parse(takenAt);
  const file = join(folder, name);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (Number.isNaN(instantMs) || stat?.isFile() !== true) return null;
  return { name, file, vault, takenAt, day: localDay(instantMs, utcOffsetMinutes), bytes: stat.size };
};

/** The backups of one vault. */
export const backupsOf = (vaultId: string, backups: readonly BackupFile[]): readonly BackupFile[] =>
  backups.filter(({ vault }) => vault === shownId(vaultId));

/**
 * Takes a proved backup of an open vault and then lets superseded ones of the same vault and line go (7 days, 4 weeks,
 * 12 months). Fails with `storage-failed` or `backup-unsound`; then nothing was added and nothing removed. A second
 * folder that fails does not fail the backup: it is told.
 */
export const makeBackup = async (
  vault: OpenVault,
  place: BackupPlace,
  { instant, utcOffsetMinutes }: BackupMoment,
): Promise<Result<MadeBackup, AppError>> => {
  const { folder, secondFolder } = place;
  const prepared = prepareFolder(folder);
  if (!prepared.ok) return prepared;
  const name = backupName(vault.vaultId, instant);
  const written = await vault.writeCopy(join(folder, name));
  if (!written.ok) return written;
  const second = secondFolder === undefined ? ok(null) : await secondCopy(vault, written.value.file, place, name);
  const removed = await rotate(vault, folder, utcOffsetMinutes);
  if (secondFolder !== undefined && second.ok) await rotate(vault, secondFolder, utcOffsetMinutes);
  const { bytes, records } = written.value;
  const day = localDay(Date.parse(instant), utcOffsetMinutes);
  const backup = { name, file: written.value.file, vault: shownId(vault.vaultId), takenAt: instant, day, bytes };
  return ok({ backup, records, removed, second: second.ok ? null : second.error });
};

const prepareFolder = (folder: string): Result<null, AppError> =>
  attempt(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return ok(null);
  });

const secondCopy = async (
  vault: OpenVault,
  file: string,
  { secondFolder = '', scratchFolder }: BackupPlace,
  name: string,
): Promise<Result<null, AppError>> => {
  const prepared = prepareFolder(secondFolder);
  return prepared.ok ? copyBackup({ vault, file, to: join(secondFolder, name), scratchFolder }) : prepared;
};

/**
 * Removes superseded backups and gives their names. A backup that cannot be removed stays: one too many harms nobody.
 * One that is in use stays as well: somebody may have opened it as their vault.
 */
const rotate = async (vault: OpenVault, folder: string, utcOffsetMinutes: number): Promise<readonly string[]> => {
  const removed: string[] = [];
  await attemptSlices(folder, async () => {
    const backups = listBackups(folder, utcOffsetMinutes);
    if (!backups.ok) return backups;
    const standing: StandingBackup<BackupFile>[] = [];
    for (const backup of backupsOf(vault.vaultId, backups.value)) {
      const read = await vault.standingOf(backup.file);
      if (!read.ok) return read;
      standing.push({ backup, standing: read.value });
    }
    for (const { file, name } of chooseSupersededOfLines(standing)) {
      if (isInUse(file)) continue;
      rmSync(file);
      removed.push(name);
    }
    flushFolder(folder);
    return ok(null);
  });
  return removed;
};
