import * as z from 'zod/mini';
import { arrivalSchema } from './arrival.ts';
import { draftSchema, noteDraftSchema } from './entries/draft.ts';
import { type FinishedRecord, finishedSchema } from './finished-record.ts';
import { type Gone, goneSchema } from './gone.ts';
import { versionSchema } from './version.ts';

/** Everything that may lie sealed in a vault of this format. */
export const journalRecordSchema = z.discriminatedUnion('type', [
  finishedSchema,
  goneSchema,
  draftSchema,
  noteDraftSchema,
  versionSchema,
  arrivalSchema,
]);
export type JournalRecord = z.infer<typeof journalRecordSchema>;

/** What archives, imports and merges carry: records, and the word that one was deleted for good. */
export type JoinedRecord = FinishedRecord | Gone;

const LOCAL = ['draft', 'note-draft', 'version', 'arrival'] as const;
type Local = (typeof LOCAL)[number];

/** Whether a record belongs to the journal and not to one machine alone. */
export const isJoined = (record: JournalRecord): record is JoinedRecord =>
  !LOCAL.some((local: Local) => local === record.type);

/** Whether a record has something to say and stands for itself: no draft, no version, and not deleted for good. */
export const isFinished = (record: JournalRecord): record is FinishedRecord =>
  isJoined(record) && record.type !== 'gone';
