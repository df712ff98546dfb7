import { basename, resolve } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { errorWords } from '../../shared/errors/error-words.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { BroughtIn, MergeReport } from '../../shared/ipc/merge.ts';
import type { Journal } from '../journal/core/journal.ts';
import type { ReviseDeps } from '../journal/core/revise.ts';
import type { Session } from '../session/session.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';
import { type MergePlan, planMerge } from './merge-vault.ts';

/** Between choosing another vault and bringing it in: what was chosen, and what was read of it. */
export type MergeDesk = {
  /** Gives the name of the file. */
  readonly choose: (file: string) => Result<string, AppError>;
  /** Errors: those of `planMerge`, `file-missing` while none is chosen, and `vault-locked`. */
  readonly look: (secret: VaultSecret) => Promise<Result<MergeReport, AppError>>;
  /** Takes a backup first, unless there is to be none. What it gives is what was done, not what was foreseen. */
  readonly bringIn: (request: {
    readonly withoutBackup: boolean;
    readonly allowRemovals: boolean;
    readonly bringBack: readonly string[];
  }) => Promise<Result<BroughtIn, AppError>>;
  /** At every lock, and when the writer thinks better of it: nothing of the other vault stays in memory. */
  readonly forget: () => void;
};

export type MergeDeskDeps = ReviseDeps & {
  readonly store: VaultStore;
  readonly session: Pick<Session, 'journal' | 'vault'>;
  /** Takes a proved backup. */
  readonly backUpFirst: (vault: OpenVault) => Promise<Result<unknown, AppError>>;
  readonly scratchFolder: string;
};

type Looked = { readonly plan: MergePlan; readonly journal: Journal };

export const createMergeDesk = (deps: MergeDeskDeps): MergeDesk => {
  const { store, session, backUpFirst, scratchFolder } = deps;
  let chosen: string | null = null;
  let looked: Looked | null = null;

  const forget = (): void => {
    chosen = null;
    looked = null;
  };

  const look: MergeDesk['look'] = async (secret) => {
    const journal = session.journal();
    if (!journal.ok) return journal;
    const file = chosen;
    if (file === null) return fail({ code: 'file-missing', file: '' });
    const plan = await planMerge(store, journal.value, { file, scratchFolder, ...secret }, deps);
    if (!plan.ok) return plan;
    // Locked meanwhile, or another file chosen: what was read belongs to a question nobody asks any more.
    const now = session.journal();
    if (!now.ok || now.value !== journal.value || chosen !== file) return fail({ code: 'vault-locked' });
    looked = { plan: plan.value, journal: journal.value };
    return ok(plan.value.counted());
  };

  const bringIn: MergeDesk['bringIn'] = async ({ withoutBackup, allowRemovals, bringBack }) => {
    const [vault, journal] = [session.vault(), session.journal()];
    if (!vault.ok) return vault;
    if (looked === null || !journal.ok || journal.value !== looked.journal) return fail({ code: 'vault-locked' });
    const { plan } = looked;
    const report = plan.counted();
    const { binned, gone, live, isMuch } = report.takenAway;
    // Before the backup: what has to be asked first is not half begun.
    if (isMuch && !allowRemovals) return fail({ code: 'join-takes-away', binned, gone, live });
    if (!withoutBackup) {
      const made = await backUpFirst(vault.value);
      if (!made.ok) return ok({ status: 'no-backup', why: errorWords(made.error).title });
    }
    const merged = await plan.merge({ allowRemovals, bringBack: new Set(bringBack) });
    if (!merged.ok) return merged;
    forget();
    return ok({ status: 'brought-in', report });
  };

  return {
    choose: (file) => {
      const vault = session.vault();
      if (!vault.ok) return vault;
      if (resolve(file) === resolve(vault.value.file)) return fail({ code: 'merge-with-itself' });
      forget();
      chosen = file;
      return ok(basename(file));
    },
    look,
    bringIn,
    forget,
  };
};
