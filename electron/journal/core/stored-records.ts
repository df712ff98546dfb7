import { fromFirstFormat } from '../../../shared/domain/merge/first-format.ts';
import { homeOf, lineOf } from '../../../shared/domain/merge/heads.ts';
import { layAll } from '../../../shared/domain/merge/join.ts';
import { isPlainReflection } from '../../../shared/records/entries/plain-reflection.ts';
import {
  isJoined,
  type JoinedRecord,
  type JournalRecord,
  journalRecordSchema,
} from '../../../shared/records/journal-record.ts';
import { type Misfit, misfitIn } from '../../../shared/wording/issue-words.ts';
import type { JsonObject, OpenRecord, RecordId } from '../../vault/contract/vault-contract.ts';
import { migrateBody } from '../../vault/format/migrations.ts';
import { digest } from './digest.ts';

/** A stored record that is none of this version's: kept as it is, shown as such, and counted nowhere. */
export type MisfitRecord = Misfit & { readonly recordId: RecordId; readonly body: JsonObject };

/** The records of a vault as they are read. */
export type ReadRecords = {
  readonly records: readonly JournalRecord[];
  readonly misfits: readonly MisfitRecord[];
  /** Where each id lies in the vault, as it was stored. */
  readonly rows: ReadonlyMap<string, RecordId>;
  /** Ids whose record is stored otherwise than it was read: written with the next change, never by reading. */
  readonly unwritten: ReadonlySet<string>;
};

const byId = (a: JournalRecord, b: JournalRecord): number => (a.id < b.id ? -1 : 1);

/** Second versions where they belong, whatever was lost of their record. */
const laidOut = (records: readonly JournalRecord[]): readonly JournalRecord[] => {
  const torn = new Set(records.flatMap((record) => (isJoined(record) ? (record.besideOf ?? []) : [])));
  if (torn.size === 0) return records;
  const isTorn = (record: JournalRecord): record is JoinedRecord => isJoined(record) && torn.has(homeOf(record));
  const laid = layAll(records.filter(isTorn), digest);
  return [...records.filter((record) => !isTorn(record)), ...[...laid.values()].flat()];
};

/** A change that was begun before drafts said from what: from what stands now. */
const withBase = (records: readonly JournalRecord[]): readonly JournalRecord[] => {
  const isOld = (record: JournalRecord) =>
    (record.type === 'draft' || record.type === 'note-draft') && record.entryId != null && record.base === undefined;
  if (!records.some(isOld)) return records;
  const known = new Map(records.map((record) => [record.id, record] as const));
  return records.map((record) => {
    if (!isOld(record) || !('entryId' in record)) return record;
    const entry = known.get(record.entryId ?? '');
    if (entry === undefined || !isJoined(entry)) return record;
    return { ...record, base: { revision: entry.revision, parents: lineOf(entry).slice(0, -1) as string[] } };
  });
};

type Parsed = { readonly record: JournalRecord } | { readonly misfit: Misfit };

const parsed = (body: JsonObject): Parsed => {
  const migrated: unknown = migrateBody(body);
  if (isPlainReflection(migrated)) return { record: migrated };
  const read = journalRecordSchema.safeParse(migrated);
  return read.success ? { record: read.data } : { misfit: misfitIn(read.error.issues, migrated) };
};

/** Reads what a vault of this format or an earlier one holds. What does not fit is told, and stays where it is. */
export const readRecords = (opened: readonly OpenRecord[], format: number): ReadRecords => {
  const rows = new Map<string, RecordId>();
  const stored = new Map<string, JournalRecord>();
  const misfits: MisfitRecord[] = [];
  for (const { id: recordId, body } of opened) {
    const read = parsed(body);
    if ('misfit' in read) misfits.push({ ...read.misfit, recordId, body });
    else {
      rows.set(read.record.id, recordId);
      stored.set(read.record.id, read.record);
    }
  }
  const all = [...stored.values()].sort(byId);
  const records = withBase(laidOut(format === 1 ? fromFirstFormat(all, digest) : all));
  const now = new Map(records.map((record) => [record.id, record] as const));
  const changed = records.filter((record) => stored.get(record.id) !== record).map(({ id }) => id);
  const removed = [...stored.keys()].filter((id) => !now.has(id));
  return { records, misfits, rows, unwritten: new Set([...changed, ...removed]) };
};
