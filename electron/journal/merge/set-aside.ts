import { localDay } from '../../../shared/calendar/calendar-day.ts';
import type { SetAside } from '../../../shared/ipc/merge.ts';
import { retentionEnds } from '../../../shared/records/keeping-time.ts';
import type { Journal } from '../core/journal.ts';
import { isEntry, namedRecord } from './named-record.ts';

/**
 * Versions of what stands beside entries that something else took the place of in a merge, the latest first. Entries
 * list theirs on their page; what was deleted for good elsewhere lies in the bin.
 */
export const readSetAside = (journal: Journal, utcOffsetMinutes: number): SetAside[] =>
  journal
    .versions()
    .toSorted((a, b) => (a.replacedAt < b.replacedAt ? 1 : -1))
    .flatMap(({ id, entry, replacedAt, because }) => {
      if (isEntry(entry) || because === undefined || because === 'gone') return [];
      const on = localDay(Date.parse(replacedAt), utcOffsetMinutes);
      return [
        { ...namedRecord(journal, entry), id, because, on, retentionEnds: retentionEnds(replacedAt, utcOffsetMinutes) },
      ];
    });
