import { byOrder, homeOf } from '../../../shared/domain/merge/heads.ts';
import { isJoined, type JoinedRecord, type JournalRecord } from '../../../shared/records/journal-record.ts';

/** Records to be stored and ids to be removed, each by the id under which it is stored. */
export type StoredChange = { readonly put: readonly JournalRecord[]; readonly remove: readonly string[] };

/** The same as everybody else sees it: what counts of each record, by the id by which it is named. */
export type JournalChange = { readonly put?: readonly JournalRecord[]; readonly remove?: readonly string[] };

/** What is stored of one journal, in memory. Second versions stand beside their record, under ids that only it knows. */
export type RecordStore = {
  readonly stored: () => Iterable<JournalRecord>;
  readonly at: (id: string) => JournalRecord | undefined;
  /** Every version that stands of a record, named by any id of it; the first one counts. */
  readonly heads: (id: string) => readonly JoinedRecord[];
  /** Ids of records beside which other versions stand. */
  readonly idsInVersions: () => readonly string[];
  /** What counts of a record, named by any id of it; nothing where it was deleted for good. */
  readonly shown: (id: string) => JournalRecord | undefined;
  readonly take: (change: StoredChange) => JournalChange;
};

const isShown = (record: JournalRecord | undefined): boolean =>
  record !== undefined && record.type !== 'gone' && !('besideOf' in record && record.besideOf !== undefined);

export const createRecordStore = (records: readonly JournalRecord[]): RecordStore => {
  const byId = new Map<string, JournalRecord>();
  const besides = new Map<string, Set<string>>();

  const forget = (id: string): void => {
    const before = byId.get(id);
    byId.delete(id);
    if (before === undefined || !isJoined(before) || before.besideOf === undefined) return;
    const others = besides.get(before.besideOf);
    others?.delete(id);
    if (others?.size === 0) besides.delete(before.besideOf);
  };

  const keep = (record: JournalRecord): void => {
    const before = byId.get(record.id);
    if (before !== undefined && 'besideOf' in before) forget(record.id);
    byId.set(record.id, record);
    if (!isJoined(record) || record.besideOf === undefined) return;
    besides.set(record.besideOf, (besides.get(record.besideOf) ?? new Set()).add(record.id));
  };

  for (const record of records) keep(record);

  const homeAt = (id: string): string => {
    const record = byId.get(id);
    return record !== undefined && isJoined(record) ? homeOf(record) : id;
  };

  const shown = (id: string): JournalRecord | undefined => {
    const record = byId.get(homeAt(id));
    return isShown(record) ? record : undefined;
  };

  const heads = (id: string): readonly JoinedRecord[] => {
    const home = homeAt(id);
    const others = besides.get(home);
    const first = byId.get(home);
    if (others === undefined) return first !== undefined && isJoined(first) ? [first] : [];
    const found = [home, ...others].flatMap((each) => byId.get(each) ?? []);
    return found.filter(isJoined).sort(byOrder);
  };

  return {
    stored: () => byId.values(),
    at: (id) => byId.get(id),
    heads,
    idsInVersions: () => [...besides.keys()],
    shown,
    take: ({ put, remove }) => {
      const named = new Set([
        ...remove.map(homeAt),
        ...put.map((record) => (isJoined(record) ? homeOf(record) : record.id)),
      ]);
      const before = new Map([...named].map((id) => [id, shown(id)] as const));
      for (const id of remove) forget(id);
      for (const record of put) keep(record);
      const after = [...named].map((id) => ({ id, was: before.get(id), is: shown(id) }));
      return {
        put: after.flatMap(({ was, is }) => (is === undefined || is === was ? [] : [is])),
        remove: after.flatMap(({ id, was, is }) => (was !== undefined && is === undefined ? [id] : [])),
      };
    },
  };
};
