import { localDay } from '../../../shared/calendar/calendar-day.ts';
import { dayOf } from '../../../shared/domain/kinds/kinds.ts';
import { kindInWords, titleInWords } from '../../../shared/domain/record-text/record-words.ts';
import type { BinnedEntry } from '../../../shared/ipc/entries.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import { retentionEnds } from '../../../shared/records/keeping-time.ts';
import { eachShown } from '../core/each-shown.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';
import { entryTitle, excerptOf } from './journal-pages.ts';

type Row = {
  readonly id: string;
  readonly record: FinishedRecord;
  readonly instant: string;
  readonly goneElsewhere: boolean;
};

const isEntry = (record: { readonly type: string }): record is Entry =>
  record.type === 'reflection' || record.type === 'note';

const deletedHere = (journal: Journal): readonly Row[] =>
  journal.all().flatMap((record) => {
    if (!isEntry(record) || record.deletedAt === null) return [];
    return [{ id: record.id, record, instant: record.deletedAt, goneElsewhere: false }];
  });

/** What stood here and was deleted for good on another laptop, as long as nothing stands in its place again. */
const deletedElsewhere = (journal: Journal): readonly Row[] =>
  journal
    .versions()
    .flatMap(({ id, entry, replacedAt, because }) =>
      because === 'gone' && journal.find(entry.id) === undefined
        ? [{ id, record: entry, instant: replacedAt, goneElsewhere: true }]
        : [],
    );

const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** What lies in the bin, the last deleted first. */
export const readBin = (journal: Journal, utcOffsetMinutes: number): readonly BinnedEntry[] => {
  const promptOf = promptsOf(journal);
  const wordsOf = (record: FinishedRecord) =>
    isEntry(record)
      ? { title: entryTitle(record), excerpt: excerptOf(record) }
      : { title: kindInWords(record), excerpt: titleInWords(record, promptOf) };
  const rowWith = ({ id, record, instant, goneElsewhere }: Row, words: ReturnType<typeof wordsOf>): BinnedEntry => ({
    id,
    ...words,
    forDate: dayOf(record),
    ...(isInstant(instant)
      ? {
          deletedOn: localDay(Date.parse(instant), utcOffsetMinutes),
          retentionEnds: retentionEnds(instant, utcOffsetMinutes),
        }
      : { deletedOn: null, retentionEnds: null }),
    goneElsewhere,
  });
  const rows = [...deletedHere(journal), ...deletedElsewhere(journal)];
  return eachShown(
    rows.toSorted((a, b) => (a.instant < b.instant ? 1 : -1)),
    (row) => rowWith(row, wordsOf(row.record)),
    (row) => rowWith(row, { title: kindInWords(row.record), excerpt: '' }),
  );
};
