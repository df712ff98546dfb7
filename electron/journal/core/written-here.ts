import { areTwins } from '../../../shared/domain/merge/conflict.ts';
import { headsOf, homeOf, lineOf, linesOf } from '../../../shared/domain/merge/heads.ts';
import { type Digest, lay } from '../../../shared/domain/merge/lay.ts';
import type { Draft, NoteDraft } from '../../../shared/records/entries/draft.ts';
import { isJoined, type JoinedRecord, type JournalRecord } from '../../../shared/records/journal-record.ts';
import type { JournalChange, RecordStore, StoredChange } from './record-store.ts';

const descendsFrom = (later: JoinedRecord, earlier: JoinedRecord): boolean => later.parents.includes(earlier.revision);

/** Versions between which there is nothing to choose are not left beside what is made of one of them. */
const overTwins = (made: JoinedRecord, heads: readonly JoinedRecord[]): JoinedRecord => {
  const from = heads.filter((head) => descendsFrom(made, head));
  const silent = heads.filter(
    (head) => !from.includes(head) && (head.type === 'gone' || from.some((each) => areTwins(each, head))),
  );
  if (from.length === 0 || silent.length === 0) return made;
  return { ...made, parents: [...new Set([...made.parents, ...linesOf(silent)])] };
};

const sameLine = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((revision) => others.includes(revision));

/**
 * A draft of what is changed here meanwhile, a mark or a label, goes on from there: nothing of that is taken back when
 * it is finished. A version that came in, or was kept, leaves it where it began.
 */
const followed = <Kind extends Draft | NoteDraft>(
  draft: Kind,
  made: readonly JoinedRecord[],
  heads: readonly JoinedRecord[],
): Kind => {
  const from = heads.find(({ revision }) => revision === draft.base?.revision);
  const next = from && made.find(({ parents }) => sameLine(parents, lineOf(from)));
  return next === undefined ? draft : { ...draft, base: { revision: next.revision, parents: next.parents } };
};

/** How what was written here is stored: each new revision takes the place of those that it descends from. */
export const writtenHere = (
  store: RecordStore,
  drafts: () => readonly (Draft | NoteDraft)[],
  { put = [], remove = [] }: JournalChange,
  digest: Digest,
): StoredChange => {
  const stored: JournalRecord[] = put.filter((record) => !isJoined(record));
  const removed: string[] = [...remove];
  const isWritten = new Set([...stored.map(({ id }) => id), ...remove]);
  for (const [home, made] of Map.groupBy(put.filter(isJoined), homeOf)) {
    const heads = store.heads(home);
    const again = new Set(made.map(({ revision }) => revision));
    const others = heads.filter(({ revision }) => !again.has(revision));
    const after = lay(home, headsOf([...others, ...made.map((record) => overTwins(record, others))]), digest);
    const kept = new Set(after.map(({ id }) => id));
    stored.push(...after.filter((record) => store.at(record.id) !== record));
    removed.push(...heads.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
    for (const draft of drafts()) {
      if (draft.entryId !== home || isWritten.has(draft.id)) continue;
      const next = followed(draft, made, heads);
      if (next !== draft) stored.push(next);
    }
  }
  return { put: stored, remove: removed };
};

/** Everything that a record is stored as, before and after a join. */
export const joinedIn = (
  changed: readonly { readonly before: readonly JoinedRecord[]; readonly after: readonly JoinedRecord[] }[],
): StoredChange => {
  const kept = new Set(changed.flatMap(({ after }) => after.map(({ id }) => id)));
  return {
    put: changed.flatMap(({ before, after }) => after.filter((record) => !before.includes(record))),
    remove: changed.flatMap(({ before }) => before.flatMap(({ id }) => (kept.has(id) ? [] : [id]))),
  };
};
