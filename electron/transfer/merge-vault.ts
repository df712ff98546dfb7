import { basename } from 'node:path';
import { standingOf } from '../../shared/domain/merge/heads.ts';
import { countVerdicts, takesMuchAway } from '../../shared/domain/merge/join-report.ts';
import type { Met } from '../../shared/domain/merge/plan-join.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import type { MergeReport } from '../../shared/ipc/merge.ts';
import { isFinished, type JoinedRecord } from '../../shared/records/journal-record.ts';
import type { Misfit } from '../../shared/wording/issue-words.ts';
import { type Journal, openJournal } from '../journal/core/journal.ts';
import type { ReviseDeps } from '../journal/core/revise.ts';
import { type JoinChoice, type JournalReport, joinJournal, lookInto } from '../journal/merge/join-journal.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';
import { newRecordId } from '../vault/format/record-id.ts';

/** What merging did or would do; `misfits` are records there that this version does not read: they stay behind. */
export type VaultMergeReport = JournalReport & { readonly misfits: readonly Misfit[] };

/** Another vault, read and ready to be merged: the report comes before anything changes. */
export type MergePlan = {
  readonly report: VaultMergeReport;
  /** The same by kind, as it stands at the moment it is asked for. */
  readonly counted: () => MergeReport;
  readonly merge: (choice?: JoinChoice) => Promise<Result<VaultMergeReport, AppError>>;
};

/**
 * Reads another vault or a backup, out of a copy, and says what merging it in would do. `secret` is the other one's.
 * Drafts stay behind. Errors: those of `VaultStore.openCopy`; of `merge` those of `joinJournal`.
 */
export const planMerge = async (
  store: VaultStore,
  journal: Journal,
  other: { readonly file: string; readonly scratchFolder: string } & VaultSecret,
  deps: ReviseDeps,
): Promise<Result<MergePlan, AppError>> => {
  const opened = await store.openCopy(other);
  if (!opened.ok) return opened;
  const read = await readOther(opened.value);
  if (!read.ok) return read;
  const { items, drafts, misfits } = read.value;
  return ok({
    report: { ...lookInto(journal, items).report, misfits },
    counted: () => ({ ...countMerge(journal, items), drafts, misfits: [...misfits] }),
    merge: async (choice) => {
      const joined = await joinJournal(journal, { items, from: basename(other.file) }, deps, choice);
      return joined.ok ? ok({ ...joined.value, misfits }) : joined;
    },
  });
};

type Read = {
  readonly items: readonly JoinedRecord[];
  readonly drafts: number;
  readonly misfits: readonly Misfit[];
};

const readOther = async (vault: OpenVault): Promise<Result<Read, AppError>> => {
  try {
    const journal = await openJournal(vault, newRecordId);
    if (!journal.ok) return journal;
    const drafts = journal.value.drafts().length + journal.value.noteDrafts().length;
    const misfits = journal.value.misfits().map(({ path, problem }) => ({ path, problem }));
    return ok({ items: journal.value.joined(), drafts, misfits });
  } finally {
    await vault.lock();
  }
};

const isAboutEntry = ({ item: { type } }: Met): boolean => type === 'reflection' || type === 'note';

const countMerge = (journal: Journal, items: readonly JoinedRecord[]): Omit<MergeReport, 'drafts' | 'misfits'> => {
  const { plan, report } = lookInto(journal, items);
  const entries = plan.met.filter(isAboutEntry);
  const comingIn = entries.filter(({ verdict }) => verdict !== 'unchanged' && verdict !== 'deleted-here');
  return {
    entries: countVerdicts(entries),
    besides: countVerdicts(plan.met.filter((met) => isFinished(met.item) && !isAboutEntry(met))),
    changed: plan.changed.length,
    private: comingIn.filter(({ item }) => 'private' in item && item.private).length,
    binned: comingIn.filter(({ item }) => standingOf(item) === 'binned').length,
    takenAway: { ...report.takenAway, isMuch: takesMuchAway(report.takenAway) },
    deletedHere: [...report.deletedHere],
    otherWords: [...report.otherWords],
  };
};
