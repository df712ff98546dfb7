import { uniqueKeyOf } from '../../../shared/domain/kinds/kinds.ts';
import type { Redirection } from '../../../shared/domain/kinds/record-kind.ts';
import { namedIn, redirectReferences } from '../../../shared/domain/record-text/references.ts';
import type { Repointed } from '../../../shared/ipc/merge.ts';
import { isFinished, type JournalRecord } from '../../../shared/records/journal-record.ts';
import type { Journal } from '../core/journal.ts';
import { type ReviseDeps, revised } from '../core/revise.ts';

const again = (record: JournalRecord, deps: ReviseDeps): JournalRecord =>
  isFinished(record) ? revised(record, deps) : record;

/** What only one record may have; a second one keeps its reference to the version it was written for. Null for most. */
const keyOf = (record: JournalRecord): string | null => (isFinished(record) ? uniqueKeyOf(record) : null);

/**
 * Redirects every reference from the versions that are given up to the one that is kept. Gives the records to be stored
 * in the same transaction, those in the bin, versions and drafts among them, and the steps by which it is undone.
 */
export const leadTo = (
  journal: Pick<Journal, 'all'>,
  { home, gone }: { readonly home: string; readonly gone: readonly string[] },
  deps: ReviseDeps,
): { readonly put: readonly JournalRecord[]; readonly repointed: Repointed[] } => {
  const all = journal.all();
  const taken = new Set(all.flatMap((record) => keyOf(record) ?? []));
  const put = new Map<string, JournalRecord>();
  const steps: Repointed[] = [];
  for (const record of all) {
    const named = namedIn(record);
    for (const from of gone.filter((id) => named.includes(id))) {
      const before = put.get(record.id) ?? record;
      const after = redirectReferences(before, { from, to: home });
      const key = keyOf(after);
      if (namedIn(after).includes(from) || (key !== null && taken.has(key))) continue;
      if (key !== null) taken.add(key);
      put.set(record.id, after);
      steps.push({ id: record.id, from, both: namedIn(before).includes(home) });
    }
  }
  return { put: [...put.values()].map((record) => again(record, deps)), repointed: steps };
};

const back = (record: JournalRecord, way: Redirection, both: boolean): JournalRecord => {
  if (!both) return redirectReferences(record, way);
  return record.type === 'decision' ? { ...record, evidenceIds: [...record.evidenceIds, way.to] } : record;
};

/** Undoes `leadTo`: the records it changed and that are still there, with the references they had. */
export const leadBack = (
  journal: Pick<Journal, 'find'>,
  { home, repointed: steps }: { readonly home: string; readonly repointed: readonly Repointed[] },
  deps: ReviseDeps,
): readonly JournalRecord[] => {
  const put = new Map<string, JournalRecord>();
  // Last step first, so that a record that referred to two of the versions gets each reference back at its place.
  for (const { id, from, both } of steps.toReversed()) {
    const record = put.get(id) ?? journal.find(id);
    if (record !== undefined) put.set(id, back(record, { from: home, to: from }, both));
  }
  return [...put.values()].map((record) => again(record, deps));
};
