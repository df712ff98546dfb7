import { type Journal, journalOver } from '../../electron/journal/core/journal.ts';
import { readRecords } from '../../electron/journal/core/stored-records.ts';
import type { Changes, JsonObject, RecordId } from '../../electron/vault/contract/vault-contract.ts';
import { newRecordId } from '../../electron/vault/format/record-id.ts';
import { ok } from '../../shared/errors/result.ts';
import type { JournalRecord } from '../../shared/records/journal-record.ts';

/** What a vault would hold, in memory: the rules are the real ones, only nothing is sealed and no disk is asked. */
export type MemoryVault = {
  readonly journal: Journal;
  /** The same records read anew, as after a lock. */
  readonly reopen: () => Journal;
  readonly commits: () => number;
};

/** A vault of this format, or of an earlier one, that holds these. */
export const memoryVault = (records: readonly JournalRecord[] = [], format = 2): MemoryVault => {
  const rows = new Map<RecordId, JsonObject>(
    records.map((record) => [newRecordId(), record as unknown as JsonObject] as const),
  );
  let [commits, written] = [0, format];
  const commit = async ({ put = [], remove = [] }: Changes) => {
    for (const { id, body } of put) rows.set(id, structuredClone(body));
    for (const id of remove) rows.delete(id);
    commits += 1;
    written = 2;
    return ok({ commits });
  };
  const open = () =>
    journalOver(
      { commit },
      readRecords(
        [...rows].map(([id, body]) => ({ id, body })),
        written,
      ),
      newRecordId,
    );
  return { journal: open(), reopen: open, commits: () => commits };
};

/** A journal that is nowhere but here. */
export const memoryJournal = (records: readonly JournalRecord[] = []): Journal =>
  journalOver(
    { commit: async () => ok({ commits: 0 }) },
    { records, misfits: [], rows: new Map(), unwritten: new Set() },
    newRecordId,
  );
