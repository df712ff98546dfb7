import type { Journal, JournalChange } from '../../electron/journal/core/journal.ts';
import { ok } from '../../shared/errors/result.ts';
import { type FinishedRecord, isFinished, type JournalRecord } from '../../shared/records/journal-record.ts';

/** A journal that is nowhere but here: the rules of the real one, without a vault behind it. */
export const memoryJournal = (records: readonly JournalRecord[] = []): Journal => {
  const held = new Map(records.map((record) => [record.id, record]));
  const followers = new Set<(change: JournalChange) => void>();
  const all = () => [...held.values()];
  const live = () =>
    all().filter((record): record is FinishedRecord => isFinished(record) && record.deletedAt === null);
  const of = <Kind extends FinishedRecord['type']>(kind: Kind) =>
    live().filter((record): record is Extract<FinishedRecord, { readonly type: Kind }> => record.type === kind);
  return {
    all,
    of,
    entries: () => live().filter((record) => record.type === 'reflection' || record.type === 'note'),
    reflections: () => of('reflection'),
    roles: () => of('role'),
    drafts: () => all().filter((record) => record.type === 'draft'),
    noteDrafts: () => all().filter((record) => record.type === 'note-draft'),
    versions: () => all().filter((record) => record.type === 'version'),
    find: (id) => held.get(id),
    change: async (change) => {
      for (const id of change.remove ?? []) held.delete(id);
      for (const record of change.put ?? []) held.set(record.id, record);
      for (const follower of followers) follower(change);
      return ok(null);
    },
    follow: (follower) => {
      followers.add(follower);
      return () => void followers.delete(follower);
    },
  };
};
