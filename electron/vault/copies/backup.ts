import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type CalendarDay, dayNumber, localDay, parseCalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { flushFolder } from '../../platform/file-replacement.ts';
import type { OpenVault } from '../contract/vault-contract.ts';
import { attempt, attemptSlices } from '../file/storage-error.ts';
import { type BackupSign, chooseSupersededOfLines, type StandingBackup } from './backup-rotation.ts';
import { copyBackup } from './second-copy.ts';

/** A backup as anyone can see it who finds the folder. */
export type BackupFile = BackupSign & {
  readonly file: string;
  /** The first twelve hex digits of the id of the vault it is of. */
  readonly vault: string;
  /** The how manyth of its day, from 1; null where the name tells the time, or nothing. */
  readonly ofDay: number | null;
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

/** The day is enough: a name in a folder that others see need not tell when somebody wrote. */
const NAME = /^driftline-([0-9a-f]{12})-(\d{4}-\d\d-\d\d)(?:-([1-9]\d{0,5}))?\.driftline$/;
/** As names were before, to the millisecond. */
const TIMED_NAME = /^driftline-([0-9a-f]{12})-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.driftline$/;
const SHOWN_ID_DIGITS = 12;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const shownId = (vaultId: string): string => vaultId.slice(0, SHOWN_ID_DIGITS);

const backupName = (vaultId: string, day: CalendarDay, ofDay: number): string =>
  `driftline-${shownId(vaultId)}-${day}${ofDay === 1 ? '' : `-${ofDay}`}.driftline`;

/** The next backup of a day counts on from the last one in either folder, so that names sort as they were taken. */
const nextOfDay = (vaultId: string, day: CalendarDay, { folder, secondFolder }: BackupPlace): number => {
  const taken = [folder, ...(secondFolder === undefined ? [] : [secondFolder])].flatMap((place) => {
    const names = attempt(place, () => ok(readdirSync(place)));
    return (names.ok ? names.value : []).flatMap((name) => {
      const [, vault, named, count] = NAME.exec(name) ?? [];
      return vault === shownId(vaultId) && named === day ? [Number(count ?? 1)] : [];
    });
  });
  return Math.max(0, ...taken) + 1;
};

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
export const hasBackupName = (file: string): boolean => NAME.test(basename(file)) || TIMED_NAME.test(basename(file));

/**
 * A file that somebody chose as a backup, whatever it is called; dated by its name, else by when it was last written.
 */
export const signOfFile = (file: string, utcOffsetMinutes: number): Result<BackupFile, AppError> =>
  attempt(file, () => {
    const name = basename(file);
    const named = readSign(dirname(file), name, utcOffsetMinutes);
    if (named !== null) return ok(named);
    const found = statSync(file);
    if (!found.isFile()) return fail({ code: 'vault-not-a-vault', file });
    const { mtime, size } = found;
    const day = localDay(mtime.getTime(), utcOffsetMinutes);
    return ok({ name, file, vault: '', takenAt: mtime.toISOString(), day, bytes: size, ofDay: null });
  });

const readSign = (folder: string, name: string, utcOffsetMinutes: number): BackupFile | null => {
  const said = readName(name, utcOffsetMinutes);
  if (said === null) return null;
  const file = join(folder, name);
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true ? { name, file, ...said, bytes: stat.size } : null;
};

type Said = Pick<BackupFile, 'vault' | 'takenAt' | 'day' | 'ofDay'>;

const readName = (name: string, utcOffsetMinutes: number): Said | null => {
  const [, vault, date = '', count] = NAME.exec(name) ?? [];
  if (vault === undefined) return readTimedName(name, utcOffsetMinutes);
  const day = parseCalendarDay(date);
  if (!day.ok) return null;
  const ofDay = Number(count ?? 1);
  return { vault, day: day.value, ofDay, takenAt: inDay(day.value, ofDay, utcOffsetMinutes) };
};

/** An instant that sorts: so many milliseconds into the local day. */
const inDay = (day: CalendarDay, ofDay: number, utcOffsetMinutes: number): string =>
  new Date(dayNumber(day) * DAY_MS - utcOffsetMinutes * MINUTE_MS + ofDay).toISOString();

const readTimedName = (name: string, utcOffsetMinutes: number): Said | null => {
  const [, vault, date, hour, minute, second, milliseconds] = TIMED_NAME.exec(name) ?? [];
  if (vault === undefined) return null;
  const takenAt = `${date}T${hour}:${minute}:${second}.${milliseconds}Z`;
  const instantMs = Date.parse(takenAt);
  return Number.isNaN(instantMs) ? null : { vault, takenAt, day: localDay(instantMs, utcOffsetMinutes), ofDay: null };
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
  const day = localDay(Date.parse(instant), utcOffsetMinutes);
  const ofDay = nextOfDay(vault.vaultId, day, place);
  const name = backupName(vault.vaultId, day, ofDay);
  const written = await vault.writeCopy(join(folder, name));
  if (!written.ok) return written;
  const second = secondFolder === undefined ? ok(null) : await secondCopy(vault, written.value.file, place, name);
  const removed = await rotate(vault, place, utcOffsetMinutes);
  if (secondFolder !== undefined && second.ok)
    await rotate(vault, { ...place, folder: secondFolder }, utcOffsetMinutes);
  const { bytes, records } = written.value;
  const takenAt = inDay(day, ofDay, utcOffsetMinutes);
  const backup = { name, file: written.value.file, vault: shownId(vault.vaultId), takenAt, day, ofDay, bytes };
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
 * One that is used stays as well: somebody may have opened it as their vault.
 */
const rotate = async (
  vault: OpenVault,
  { folder, scratchFolder }: BackupPlace,
  utcOffsetMinutes: number,
): Promise<readonly string[]> => {
  const removed: string[] = [];
  await attemptSlices(folder, async () => {
    const backups = listBackups(folder, utcOffsetMinutes);
    if (!backups.ok) return backups;
    const standing: (StandingBackup<BackupFile> & { readonly isUsed: boolean })[] = [];
    for (const backup of backupsOf(vault.vaultId, backups.value)) {
      const sign = await vault.signOf({ file: backup.file, scratchFolder });
      if (!sign.ok) return sign;
      standing.push({ backup, ...sign.value });
    }
    const used = new Set(standing.filter(({ isUsed }) => isUsed).map(({ backup }) => backup));
    for (const backup of chooseSupersededOfLines(standing)) {
      if (used.has(backup)) continue;
      rmSync(backup.file);
      removed.push(backup.name);
    }
    flushFolder(folder);
    return ok(null);
  });
  return removed;
};
