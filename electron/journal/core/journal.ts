import type { Names } from '../../../shared/domain/merge/old-ids.ts';
import type { HomeJoin } from '../../../shared/domain/merge/plan-join.ts';
import { renamed } from '../../../shared/domain/merge/renamed.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { ok, type Result } from '../../../shared/errors/result.ts';
import type { Arrival } from '../../../shared/records/arrival.ts';
import type { RolePeriod } from '../../../shared/records/beside/role-period.ts';
import type { Draft, NoteDraft } from '../../../shared/records/entries/draft.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import { isJoined, type JoinedRecord, type JournalRecord } from '../../../shared/records/journal-record.ts';
import type { Version } from '../../../shared/records/version.ts';
import type { JsonObject, NewRecordId, OpenVault, RecordId } from '../../vault/contract/vault-contract.ts';
import { digest } from './digest.ts';
import { createLiveRecords, type KindName, type RecordOf } from './live-records.ts';
import { createRecordStore, type JournalChange, type StoredChange } from './record-store.ts';
import { type MisfitRecord, type ReadRecords, readRecords } from './stored-records.ts';
import { joinedIn, writtenHere } from './written-here.ts';

/** The decrypted content of one unlocked vault, held in memory, and the only way to change it. */
export type Journal = {
  /** Entries that are not in the bin, in no order. */
  readonly entries: () => readonly Entry[];
  readonly reflections: () => readonly Reflection[];
  /** Role periods that are not in the bin, by their first day. */
  readonly roles: () => readonly RolePeriod[];
  /** Records of one kind that are not in the bin, by id; of what there may be one of, one. */
  readonly of: <Kind extends KindName>(kind: Kind) => readonly RecordOf<Kind>[];
  /** Records of one kind that are one too many of their sort, and so do not count. */
  readonly surplus: <Kind extends KindName>(kind: Kind) => readonly RecordOf<Kind>[];
  readonly drafts: () => readonly Draft[];
  readonly noteDrafts: () => readonly NoteDraft[];
  /** What records were before something took their place. */
  readonly versions: () => readonly Version[];
  /** Where second versions came from. */
  readonly arrivals: () => readonly Arrival[];
  /** What counts of every record, the bin included, and drafts and versions. */
  readonly all: () => readonly JournalRecord[];
  /** Everything that archives and merges carry: second versions and what was deleted for good included. */
  readonly joined: () => readonly JoinedRecord[];
  /** Every version that stands of a record, the one that counts first. */
  readonly heads: (id: string) => readonly JoinedRecord[];
  /** Ids of records of which more than one version stands. */
  readonly idsInVersions: () => readonly string[];
  /** What counts of a record; nothing where it was deleted for good. */
  readonly find: (id: string) => JournalRecord | undefined;
  /** Stored records that are none of this version's. */
  readonly misfits: () => readonly MisfitRecord[];
  /**
   * Stores what was written here and removes drafts and versions in one durable transaction; memory follows only once
   * the disk has it. A new revision takes the place of those it descends from, and stands beside any other.
   */
  readonly change: (change: JournalChange) => Promise<Result<null, AppError>>;
  /** Stores what a join came to, in the same way, with what this machine keeps of it for itself. */
  readonly join: (join: JournalJoin) => Promise<Result<null, AppError>>;
  /** Tells of every change once it is durable and in memory. Gives the end of it. */
  readonly follow: (follower: (change: JournalChange) => void) => () => void;
};

export type JournalJoin = {
  readonly changed: readonly HomeJoin[];
  readonly names: Names;
  readonly put: readonly JournalRecord[];
};

/**
 * Opens the journal of an unlocked vault. A record that is none of this version's is a misfit and no damage; what does
 * not open at all fails with `vault-damaged`.
 */
export const openJournal = async (vault: OpenVault, newRecordId: NewRecordId): Promise<Result<Journal, AppError>> => {
  const opened = await vault.readAll();
  return opened.ok ? ok(journalOver(vault, readRecords(opened.value, vault.format), newRecordId)) : opened;
};

const isLocal = (record: JournalRecord): boolean => !isJoined(record);

/** A journal of these records over what stores them. */
export const journalOver = (
  vault: Pick<OpenVault, 'commit'>,
  { records, misfits, rows: read, unwritten: unread }: ReadRecords,
  newRecordId: NewRecordId,
): Journal => {
  const store = createRecordStore(records);
  const rows = new Map<string, RecordId>(read);
  const unwritten = new Set(unread);
  const isStanding = ({ type, besideOf }: { readonly type: string; readonly besideOf?: string | undefined }) =>
    type !== 'gone' && besideOf === undefined;
  const all = () => [...store.stored()].filter(isStanding);
  const live = createLiveRecords(store.stored);
  const ofType = <Type extends JournalRecord['type']>(type: Type) =>
    [...store.stored()].filter(
      (record): record is Extract<JournalRecord, { readonly type: Type }> => record.type === type,
    );
  const drafts = () => [...ofType('draft'), ...ofType('note-draft')];
  const followers = new Set<(change: JournalChange) => void>();

  const rowOf = (id: string): RecordId => rows.get(id) ?? newRecordId();

  const write = async (change: StoredChange): Promise<Result<null, AppError>> => {
    const said = new Set([...change.put.map(({ id }) => id), ...change.remove]);
    const late = [...unwritten].filter((id) => !said.has(id));
    const put = [...late.flatMap((id) => store.at(id) ?? []), ...change.put].map((record) => ({
      record,
      recordId: rowOf(record.id),
    }));
    const remove = [...late.filter((id) => store.at(id) === undefined), ...change.remove];
    // Every record came out of its schema and so is JSON, which the union of types cannot tell the compiler.
    const committed = await vault.commit({
      put: put.map(({ recordId, record }) => ({ id: recordId, body: record as unknown as JsonObject })),
      remove: remove.flatMap((id) => rows.get(id) ?? []),
    });
    if (!committed.ok) return committed;
    unwritten.clear();
    for (const id of remove) rows.delete(id);
    for (const { record, recordId } of put) rows.set(record.id, recordId);
    const replaced = [...change.put.map(({ id }) => id), ...change.remove].flatMap((id) => store.at(id) ?? []);
    const shown = store.take(change);
    live.touch([...replaced, ...change.put]);
    for (const follower of followers) follower(shown);
    return ok(null);
  };
  return {
    follow: (follower) => {
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    all,
    joined: () => [...store.stored()].filter(isJoined),
    entries: () => [...live.of('reflection').counted, ...live.of('note').counted],
    reflections: () => live.of('reflection').counted,
    roles: () => live.of('role').counted.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    of: (kind) => live.of(kind).counted,
    surplus: (kind) => live.of(kind).surplus,
    drafts: () => ofType('draft'),
    noteDrafts: () => ofType('note-draft'),
    versions: () => ofType('version'),
    arrivals: () => ofType('arrival'),
    heads: store.heads,
    idsInVersions: store.idsInVersions,
    find: store.shown,
    misfits: () => misfits,
    change: (change) => write(writtenHere(store, drafts, change, digest)),
    join: ({ changed, names, put }) => {
      const local = [...store.stored()].filter(isLocal);
      const named =
        names.size === 0
          ? []
          : local.map((record) => renamed(record, names)).filter((record) => store.at(record.id) !== record);
      const joined = joinedIn(changed);
      return write({ put: [...joined.put, ...named, ...put], remove: joined.remove });
    },
  };
};
