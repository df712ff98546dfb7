import type { Redirection } from '../../../shared/domain/kinds/record-kind.ts';
import { namedIn, redirectReferences } from '../../../shared/domain/record-text/references.ts';
import type { Repointed } from '../../../shared/ipc/merge.ts';
import { isFinished, type JournalRecord } from '../../../shared/records/journal-record.ts';
import type { Journal } from '../core/journal.ts';
import { type ReviseDeps, revised } from '../core/revise.ts';

const again = (record: JournalRecord, deps: ReviseDeps): JournalRecord =>
  isFinished(record) ? revised(record, deps) : record;

/**
 * Redirects every reference from the records that are set aside to the one that is kept. Gives the records to be stored
 * in the same transaction, those in the bin, versions and drafts among them, and the steps by which it is undone.
 */
export const redirectAll = (
  journal: Pick<Journal, 'all'>,
  { home, gone }: { readonly home: string; readonly gone: readonly string[] },
  deps: ReviseDeps,
): { readonly put: readonly JournalRecord[]; readonly repointed: readonly Repointed[] } => {
  const put = new Map<string, JournalRecord>();
  const steps: Repointed[] = [];
  for (const record of journal.all()) {
    const named = namedIn(record);
    for (const from of gone.filter((id) => named.includes(id))) {
      const before = put.get(record.id) ?? record;
      const after = redirectReferences(before, { from, to: home });
      // An answer to both of two questions stays with each.
      if (namedIn(after).includes(from)) continue;
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

/** Undoes `redirectAll`: the records it changed and that are still there, with the references they had. */
export const redirectBack = (
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
