import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { Entry } from '../../shared/records/entries/entry.ts';
import { readRecords } from '../journal/core/stored-records.ts';
import type { OpenRecord } from '../vault/contract/vault-contract.ts';
import { OLDEST_FORMAT } from '../vault/format/header.ts';

/** What shows of a backup once it is open. Drafts do not count, nor does what is in the bin. */
export type BackupContents = { readonly entries: number; readonly newest: CalendarDay | null };

/** Takes entries that are not in the bin. */
export const contentsOfEntries = (entries: readonly Entry[]): BackupContents => ({
  entries: entries.length,
  newest:
    entries
      .map(({ forDate }) => forDate)
      .toSorted()
      .at(-1) ?? null,
});

/** Takes records as a vault of any format gives them; an entry that stands in two versions counts once. */
export const contentsOf = (records: readonly OpenRecord[]): BackupContents =>
  contentsOfEntries(
    // What the oldest format needs does nothing to a later one.
    readRecords(records, OLDEST_FORMAT).records.filter(
      (record): record is Entry =>
        (record.type === 'reflection' || record.type === 'note') &&
        record.deletedAt === null &&
        record.besideOf === undefined,
    ),
  );
