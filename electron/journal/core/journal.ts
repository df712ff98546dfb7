import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { RolePeriod } from '../../../shared/records/beside/role-period.ts';
import type { Draft, NoteDraft } from '../../../shared/records/entries/draft.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import { isPlainReflection } from '../../../shared/records/entries/plain-reflection.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import type { Version } from '../../../shared/records/entries/version.ts';
import {
  type FinishedRecord,
  isFinished,
  type JournalRecord,
  journalRecordSchema,
} from '../../../shared/records/journal-record.ts';
import type { JsonObject, NewRecordId, OpenRecord, OpenVault, RecordId } from '../../vault/contract/vault-contract.ts';
import { migrateBody } from '../../vault/format/migrations.ts';

/** The decrypted content of one unlocked vault, held in memory, and the only way to change it. */
export type Journal = {
  /** Entries that are not in the bin, in no order. */
  readonly entries: () => readonly Entry[];
  readonly reflections: () => readonly Reflection[];
  /** Role periods that are not in the bin, by their first day. */
  readonly roles: () => readonly RolePeriod[];
  /** Records of one kind that are not in the bin, in no order. */
  readonly of: <Kind extends FinishedRecord['type']>(kind: Kind) => readonly RecordOf<Kind>[];
  readonly drafts: () => readonly Draft[];
  readonly noteDrafts: () => readonly NoteDraft[];
  /** What entries were before they were edited. */
  readonly versions: () => readonly Version[];
  /** Everything, the bin included. */
  readonly all: () => readonly JournalRecord[];
  readonly find: (id: string) => JournalRecord | undefined;
  /** Stores and removes records in one durable transaction; memory follows only once the disk has it. */
  readonly change: (change: JournalChange) => Promise<Result<null, AppError>>;
  /** Tells of every change once it is durable and in memory. Gives the end of it. */
  readonly follow: (follower: (change: JournalChange) => void) => () => void;
};

type RecordOf<Kind extends FinishedRecord['type']> = Extract<FinishedRecord, { readonly type: Kind }>;

export type JournalChange = { readonly put?: readonly JournalRecord[]; readonly remove?: readonly string[] };

type Held = { readonly recordId: RecordId; readonly record: JournalRecord };

const open = ({ id, body }: OpenRecord): Held | null => {
  const migrated: unknown = migrateBody(body);
  if (isPlainReflection(migrated)) return { recordId: id, record: migrated };
  const parsed = journalRecordSchema.safeParse(migrated);
  return parsed.success ? { recordId: id, record: parsed.data } : null;
};

const isEntry = (record: JournalRecord): record is Entry => record.type === 'reflection' || record.type === 'note';

/**
 * Opens the journal of an unlocked vault. Fails with `vault-damaged` when a record does not open, or opens to
 * something that is no journal record.
 */
export const openJournal = async (vault: OpenVault, newRecordId: NewRecordId): Promise<Result<Journal, AppError>> => {
  const records = await vault.readAll();
  if (!records.ok) return records;
  const opened = records.value.map(open);
  const broken = opened.filter((held) => held === null).length;
  if (broken > 0) return fail({ code: 'vault-damaged', part: 'record', affected: broken });
  const held = new Map(opened.flatMap((each) => (each === null ? [] : [[each.record.id, each] as const])));
  return ok(journalOver(vault, held, newRecordId));
};

const journalOver = (vault: OpenVault, held: Map<string, Held>, newRecordId: NewRecordId): Journal => {
  const all = () => [...held.values()].map((each) => each.record);
  const live = () => all().filter((record) => isFinished(record) && record.deletedAt === null);
  const of = <Kind extends FinishedRecord['type']>(kind: Kind) =>
    live().filter((record): record is RecordOf<Kind> => record.type === kind);
  const followers = new Set<(change: JournalChange) => void>();
  return {
    follow: (follower) => {
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    all,
    entries: () => live().filter(isEntry),
    reflections: () => of('reflection'),
    roles: () => of('role').toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    of,
    drafts: () => all().filter((record) => record.type === 'draft'),
    noteDrafts: () => all().filter((record) => record.type === 'note-draft'),
    versions: () => all().filter((record) => record.type === 'version'),
    find: (id) => held.get(id)?.record,
    change: async ({ put = [], remove = [] }) => {
      const next = put.map((record) => ({ recordId: held.get(record.id)?.recordId ?? newRecordId(), record }));
      const gone = remove.flatMap((id) => held.get(id) ?? []);
      // Every record came out of its schema and so is JSON, which the union of types cannot tell the compiler.
      const committed = await vault.commit({
        put: next.map(({ recordId, record }) => ({ id: recordId, body: record as unknown as JsonObject })),
        remove: gone.map(({ recordId }) => recordId),
      });
      if (!committed.ok) return committed;
      for (const each of gone) held.delete(each.record.id);
      for (const each of next) held.set(each.record.id, each);
      for (const follower of followers) follower({ put, remove });
      return ok(null);
    },
  };
};
