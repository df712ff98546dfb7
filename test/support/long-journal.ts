import { openJournal } from '../../electron/journal/core/journal.ts';
import { newRecordId } from '../../electron/vault/format/record-id.ts';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { rolePeriodSchema } from '../../shared/records/beside/role-period.ts';
import type { Entry } from '../../shared/records/entries/entry.ts';
import { noteSchema } from '../../shared/records/entries/note.ts';
import { aReflection } from './builders.ts';
import { PASSPHRASE } from './journeys.ts';
import { quickStore } from './quick-vault.ts';

const LAST_DAY = '2026-11-19' as CalendarDay;
const A_DAY = 3;

const anEntry = (index: number): Entry => {
  const forDate = addDays(LAST_DAY, -Math.floor(index / A_DAY));
  const id = `entry${index}`;
  if (index % A_DAY > 0) return aReflection({ id, forDate, note: `Line ${index}. `.repeat(8) });
  const head = { type: 'note', id, forDate, createdLocalDate: forDate, createdAt: `${forDate}T12:00:00.000Z` };
  return noteSchema.parse({ ...head, title: `Note ${index}`, markdown: `Note ${index}: `.padEnd(1_800, 'word ') });
};

const aRole = rolePeriodSchema.parse({ type: 'role', id: 'role1', from: '2016-01-01', role: 'TL' });

/** Writes a vault with so many entries, three a day back from 19 November 2026; it opens with `PASSPHRASE`. */
export const writeLongJournal = async (file: string, entries: number): Promise<void> => {
  const vault = await quickStore().create({ file, passphrase: PASSPHRASE });
  if (!vault.ok) throw new Error(vault.error.code);
  const journal = await openJournal(vault.value, newRecordId);
  if (!journal.ok) throw new Error(journal.error.code);
  const put = [aRole, ...Array.from({ length: entries }, (_, index) => anEntry(index))];
  const filled = await journal.value.change({ put });
  if (!filled.ok) throw new Error(filled.error.code);
  await vault.value.lock();
};
