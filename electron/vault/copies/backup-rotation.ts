import { type CalendarDay, daysBetween } from '../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import { BACKUP_MONTHS } from '../../../shared/records/keeping-time.ts';
import type { Standing } from '../contract/vault-contract.ts';

/** What rotation knows of a backup without opening it. */
export type BackupSign = {
  readonly name: string;
  /** An instant of its day that sorts as it was taken, ISO 8601 in UTC; of an older name the very instant. */
  readonly takenAt: string;
  /** The civil day it was taken on. */
  readonly day: CalendarDay;
  readonly bytes: number;
};

/** A backup with its standing in the vault's history; null when the backup does not tell. */
export type StandingBackup<Backup extends BackupSign> = {
  readonly backup: Backup;
  readonly standing: Standing | null;
};

const DAYS = 7;
const WEEKS = 4;
/** Without a good backup for longer than this many days the writer is told. */
const WARNING_DAYS = 14;

/**
 * The backups that are no longer needed, once the newest one is proved: everything but the last 7 days, 4 weeks and 12
 * months that have any. Counted, never aged against the clock: a clock that jumps removes nothing. A day, week or
 * month is kept as its largest backup, the newest of equals; the newest and the largest of all stay in any case, so
 * that a good backup never gives way to a smaller one.
 */
export const chooseSuperseded = <Backup extends BackupSign>(backups: readonly Backup[]): readonly Backup[] => {
  const newestFirst = [...backups].sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
  const kept = new Set<Backup>([
    ...newestFirst.slice(0, 1),
    ...largestOfLast(newestFirst, 1, () => 'ever'),
    ...largestOfLast(newestFirst, DAYS, ({ day }) => day),
    ...largestOfLast(newestFirst, WEEKS, ({ day }) => weekIndex(day)),
    ...largestOfLast(newestFirst, BACKUP_MONTHS, ({ day }) => day.slice(0, 7)),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
};

const largestOfLast = <Backup extends BackupSign>(
  newestFirst: readonly Backup[],
  count: number,
  spanOf: (backup: Backup) => string | number,
): readonly Backup[] => {
  const spans = new Map<string | number, Backup>();
  for (const backup of newestFirst) {
    const span = spanOf(backup);
    const largest = spans.get(span);
    if (largest === undefined ? spans.size < count : backup.bytes > largest.bytes) spans.set(span, backup);
  }
  return [...spans.values()];
};

/** Whether `later` cannot have grown out of `earlier`: fewer saves, older keys, or other keys of the same number. */
export const goesBack = (earlier: Standing, later: Standing): boolean => {
  if (earlier.generation !== later.generation) return later.generation < earlier.generation;
  if (earlier.commits === null || later.commits === null) return earlier.commits !== later.commits;
  return later.commits < earlier.commits;
};

/**
 * Backups by line, the oldest first. One that lies before its predecessor, because an old copy is the vault, begins
 * another.
 */
const linesOf = <Backup extends BackupSign>(
  backups: readonly StandingBackup<Backup>[],
): readonly (readonly Backup[])[] => {
  const lines: Backup[][] = [[]];
  let before: Standing | null = null;
  for (const { backup, standing } of backups.toSorted((a, b) => (a.backup.takenAt < b.backup.takenAt ? -1 : 1))) {
    if (before !== null && standing !== null && goesBack(before, standing)) lines.push([]);
    lines.at(-1)?.push(backup);
    before = standing ?? before;
  }
  return lines;
};

/**
 * `chooseSuperseded` of each line by itself: backups of an old copy that is used as the vault never replace those of
 * the vault it was copied from. The first backup of each later line stays, because it alone shows where the line
 * begins.
 */
export const chooseSupersededOfLines = <Backup extends BackupSign>(
  backups: readonly StandingBackup<Backup>[],
): readonly Backup[] =>
  linesOf(backups).flatMap((line, index) =>
    chooseSuperseded(line).filter((backup) => index === 0 || backup !== line[0]),
  );

/** Whether the first unlock of a day should take a backup. */
export const isBackupDue = (backups: readonly BackupSign[], today: CalendarDay): boolean =>
  backups.every(({ day }) => day !== today);

/**
 * For how many days there has been no backup, when that is more than 14; `never` without any. Null when all is well,
 * and when the newest is dated after today: a wrong clock is no reason to alarm.
 */
export const backupOverdue = (backups: readonly BackupSign[], today: CalendarDay): number | 'never' | null => {
  const [newest] = [...backups].sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
  if (newest === undefined) return 'never';
  const days = daysBetween(newest.day, today);
  return days > WARNING_DAYS ? days : null;
};
