import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import type { Entry } from '../../shared/records/entries/entry.ts';
import type { Gone } from '../../shared/records/gone.ts';
import { openJournal } from '../journal/core/journal.ts';
import type { ReviseDeps } from '../journal/core/revise.ts';
import { joinJournal } from '../journal/merge/join-journal.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';
import { type Restored, type RestoreRequest, restoreBackup } from '../vault/copies/restore.ts';
import { newRecordId } from '../vault/format/record-id.ts';

type LeftOut = {
  /** How many records of the backup were deleted for good since it was made. */
  readonly leftOut: number;
  /** The entries that stand after that; null where nothing was left out. */
  readonly entries: readonly Entry[] | null;
};

/** What was restored, without what was deleted for good since. */
export type RestoredKeepingGone = Restored & LeftOut;

/** What was deleted for good in the vault that is there now; nothing where it does not open with the same secret. */
const goneIn = async (
  store: VaultStore,
  there: { readonly file: string; readonly scratchFolder: string } & VaultSecret,
): Promise<readonly Gone[]> => {
  if (!existsSync(there.file)) return [];
  const opened = await store.openCopy(there);
  if (!opened.ok) return [];
  try {
    const journal = await openJournal(opened.value, newRecordId);
    return journal.ok ? journal.value.joined().filter((record) => record.type === 'gone') : [];
  } finally {
    await opened.value.lock();
  }
};

const leaveOut = async (
  vault: OpenVault,
  { gone, from }: { readonly gone: readonly Gone[]; readonly from: string },
  deps: ReviseDeps,
): Promise<Result<LeftOut, AppError>> => {
  if (gone.length === 0) return ok({ leftOut: 0, entries: null });
  const journal = await openJournal(vault, newRecordId);
  if (!journal.ok) return journal;
  // The writer deleted these one by one, in this very journal.
  const joined = await joinJournal(journal.value, { items: gone, from }, deps, { allowRemovals: true });
  return joined.ok ? ok({ leftOut: joined.value.takenAway.gone, entries: journal.value.entries() }) : joined;
};

/**
 * Puts a backup in a vault's place, as `restoreBackup` does. What was deleted for good since it was made is not brought
 * back unsaid: it rests 30 days where it can be brought back on purpose. Errors: those of `restoreBackup`.
 */
export const restoreKeepingGone = async (
  store: VaultStore,
  request: RestoreRequest & { readonly scratchFolder: string },
  deps: ReviseDeps,
): Promise<Result<RestoredKeepingGone, AppError>> => {
  const { scratchFolder, ...place } = request;
  const { backup: _backup, instant: _instant, file, ...secret } = place;
  const gone = await goneIn(store, { file, scratchFolder, ...secret });
  const done = await restoreBackup(store, place, (vault) => leaveOut(vault, { gone, from: basename(file) }, deps));
  return done.ok ? ok({ ...done.value.restored, ...done.value.added }) : done;
};
