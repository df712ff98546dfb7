import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { Entry } from '../../shared/records/entries/entry.ts';
import { journalRecordSchema } from '../../shared/records/journal-record.ts';
import type { OpenRecord } from '../vault/contract/vault-contract.ts';
import { migrateBody } from '../vault/format/migrations.ts';

/** What shows of a backup once it is open. Drafts do not count, nor does what is in the bin. */
export type BackupContents = { readonly entries: number; readonly newest: CalendarDay | null };

const contentsOfDays = (days: readonly CalendarDay[]): BackupContents => ({
  entries: days.length,
  newest: days.toSorted().at(-1) ?? null,
});

/** Takes entries that are not in the bin. */
export const contentsOfEntries = (entries: readonly Entry[]): BackupContents =>
  contentsOfDays(entries.map(({ forDate }) => forDate));

/** Takes records as a vault gives them, of any version of Driftline. */
export const contentsOf = (records: readonly OpenRecord[]): BackupContents =>
  contentsOfDays(
    records.flatMap(({ body }) => {
      const { success, data } = journalRecordSchema.safeParse(migrateBody(body));
      const isEntry = success && (data.type === 'reflection' || data.type === 'note') && data.deletedAt === null;
      return isEntry ? [data.forDate] : [];
    }),
  );
