import { dayOf } from '../../../shared/domain/kinds/kinds.ts';
import { kindInWords, titleInWords } from '../../../shared/domain/record-text/record-words.ts';
import type { NamedRecord } from '../../../shared/ipc/merge.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';
import { entryTitle } from '../entries/journal-pages.ts';

export const isEntry = (record: { readonly type: string }): record is Entry =>
  record.type === 'reflection' || record.type === 'note';

/** A record as a list names it: what kind it is, the first thing it says, and the day it belongs to. */
export const namedRecord = (journal: Pick<Journal, 'of'>, record: FinishedRecord): NamedRecord => ({
  id: record.id,
  kind: kindInWords(record),
  title: isEntry(record) ? entryTitle(record) : titleInWords(record, promptsOf(journal)),
  day: dayOf(record),
});
