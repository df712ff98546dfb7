import { addDays, type CalendarDay, localDay } from '../calendar/calendar-day.ts';
import { addMonths, firstDayOfMonth } from '../calendar/calendar-month.ts';

/** For so many days a deleted entry rests in the bin, and a version of an entry is kept (docs/data.md, "Bin and versions"). */
export const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** What is known of time apart from the clock: without it nothing goes by itself. */
export type TimeWitness = {
  /** UTC, ISO 8601. */
  readonly now: string;
  readonly utcOffsetMinutes: number;
  /** When the backups of this vault were taken, ISO 8601 in UTC, in any order; each was opened and counted then. */
  readonly backupsTakenAt: readonly string[];
  /** The latest instant that anything in the journal was written at; null for none. */
  readonly newestWriting: string | null;
  /** The clock was set since the program was started; time that went by asleep is no jump. */
  readonly hasJumped: boolean;
};

/** The newest backup of so many months is kept. docs/data.md, "Bin and versions". */
export const BACKUP_MONTHS = 12;

/**
 * The first day of the month in which the last backup gives way that can hold what is deleted today, if one is taken
 * in every month: a backup of the month in which it goes from the vault, and so many months with backups after it.
 */
export const backupsGiveWay = (today: CalendarDay): CalendarDay =>
  addMonths(firstDayOfMonth(addDays(today, KEPT_DAYS)), BACKUP_MONTHS);

/** The civil day from which something that was put away at `instant` may go. */
export const retentionEnds = (instant: string, utcOffsetMinutes: number): CalendarDay =>
  addDays(localDay(Date.parse(instant), utcOffsetMinutes), KEPT_DAYS);

/**
 * Decides what has been kept long enough: never after a jump of the clock, never while the journal or a backup knows
 * of a later time than the clock does, never without a backup of today, and only what was 30 days old by the backup
 * before that one too. A clock set far ahead must so be wrong on two days of writing, with a backup on each, before
 * anything goes.
 */
export const retentionOver = (witness: TimeWitness): ((putAwayAt: string) => boolean) => {
  const { now, utcOffsetMinutes, hasJumped, newestWriting } = witness;
  const today = localDay(Date.parse(now), utcOffsetMinutes);
  const taken = [...witness.backupsTakenAt].sort().reverse();
  const dayOf = (instant: string) => localDay(Date.parse(instant), utcOffsetMinutes);
  const before = taken.find((instant) => dayOf(instant) < today);
  const isLater = (instant: string | undefined | null) => instant != null && Date.parse(instant) > Date.parse(now);
  const newest = taken[0];
  const isSure =
    !hasJumped && !isLater(newest) && !isLater(newestWriting) && newest !== undefined && dayOf(newest) === today;
  if (!isSure || before === undefined) return () => false;
  return (putAwayAt) => Date.parse(putAwayAt) + KEPT_DAYS * DAY_MS <= Date.parse(before);
};
