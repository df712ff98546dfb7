import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { errorWords } from '../../shared/errors/error-words.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import type { LeftCopy, OldCopiesDone, OldCopiesView } from '../../shared/ipc/backups.ts';
import type { Clock } from '../platform/clock.ts';
import { flushFolder } from '../platform/file-replacement.ts';
import type { Session } from '../session/session.ts';
import type { OpenVault, VaultSecret } from '../vault/contract/vault-contract.ts';
import { type BackupFile, backupsOf, signOfFile } from '../vault/copies/backup.ts';
import { isReplacedName } from '../vault/file/beside-name.ts';
import { logOf } from '../vault/file/companions.ts';
import { attempt } from '../vault/file/storage-error.ts';
import type { BackupKeeper } from './backup-keeper.ts';

export type OldCopiesDeps = {
  readonly session: Session;
  readonly keeper: BackupKeeper;
  readonly clock: Clock;
  readonly scratchFolder: string;
  /** Somebody is at it: the idle lock waits. */
  readonly touch: () => void;
  /** Copies sealed again so far, and all of them. */
  readonly tellSealing: (done: number, total: number) => void;
};

export type OldCopies = ReturnType<typeof createOldCopies>;

type Place = OldCopiesView['copies'][number]['places'][number];
type FoundCopy = Pick<BackupFile, 'name' | 'day' | 'file'> & { readonly place: Place };

/**
 * Copies of the open vault that still open with what opened it before its keys were changed: backups of both folders,
 * and vaults that a restore replaced and kept beside it. They can be sealed again, or deleted.
 */
export const createOldCopies = ({ session, keeper, clock, scratchFolder, ...deps }: OldCopiesDeps) => {
  /** Sealed under other keys of this very vault. */
  const isOld = async (vault: OpenVault, file: string): Promise<boolean> => {
    const sign = await vault.signOf({ file, scratchFolder });
    return sign.ok && sign.value.standing !== null && sign.value.standing.commits === null;
  };

  const beside = ({ file: vaultFile }: OpenVault): readonly FoundCopy[] => {
    const folder = dirname(vaultFile);
    const names = attempt(folder, () => ok(readdirSync(folder).filter(isReplacedName)));
    return (names.ok ? names.value : []).flatMap((name) => {
      const sign = signOfFile(join(folder, name), clock().utcOffsetMinutes);
      return sign.ok ? [{ ...sign.value, place: 'beside' as const }] : [];
    });
  };

  const found = async (vault: OpenVault): Promise<{ old: readonly FoundCopy[]; isSecondThere: boolean }> => {
    const kept = keeper.kept();
    const backups = kept.ok ? kept.value.backups : [];
    const own = new Set(backupsOf(vault.vaultId, backups).map(({ name }) => name));
    const copies: FoundCopy[] = backups
      .filter(({ name }) => own.has(name))
      .flatMap(({ name, day, copies }) =>
        copies.map(({ folder, file }) => ({ name, day, file, place: folder ?? 'first' })),
      );
    const old: FoundCopy[] = [];
    for (const copy of [...copies, ...beside(vault)]) if (await isOld(vault, copy.file)) old.push(copy);
    return { old, isSecondThere: kept.ok && kept.value.isSecondThere };
  };

  const withOwn = async <Value>(
    act: (vault: OpenVault) => Promise<Result<Value, AppError>>,
    otherwise: Value,
  ): Promise<Result<Value, AppError>> => {
    const vault = session.vault();
    if (!vault.ok) return vault;
    const state = session.state();
    const isOwn = state.status === 'unlocked' && !state.sample && vault.value.readOnly() === null;
    return isOwn ? act(vault.value) : ok(otherwise);
  };

  const onProgress = (done: number, total: number): void => {
    deps.touch();
    deps.tellSealing(done, total);
  };

  const view = (): Promise<Result<OldCopiesView, AppError>> =>
    withOwn<OldCopiesView>(
      async (vault) => {
        const { old, isSecondThere } = await found(vault);
        return ok({ copies: byName(old), secondThere: isSecondThere });
      },
      { copies: [], secondThere: true },
    );

  const reseal = (secret: VaultSecret): Promise<Result<OldCopiesDone, AppError>> =>
    withOwn<OldCopiesDone>(async (vault) => {
      const { old } = await found(vault);
      const files = old.map(({ file }) => file);
      const sealed = await vault.resealCopies({ files, secret, onProgress });
      return ok(doneOf(old, new Map(sealed.map(({ file, error }) => [file, error]))));
    }, nothingDone);

  /** A new backup is taken and proved first: what is deleted is never the only copy. */
  const remove = (): Promise<Result<OldCopiesDone, AppError>> =>
    withOwn<OldCopiesDone>(async (vault) => {
      const { old } = await found(vault);
      if (old.length === 0) return ok(nothingDone);
      const backedUp = await keeper.beforeRisk(vault);
      if (!backedUp.ok) return backedUp;
      const removed = new Map<string, AppError | null>();
      for (const { file } of old) removed.set(file, await removeCopy(vault, file, scratchFolder));
      return ok(doneOf(old, removed));
    }, nothingDone);

  return { view, reseal, remove };
};

const nothingDone: OldCopiesDone = { done: 0, left: [] };

/** One that somebody uses as their vault stays. */
const removeCopy = async (vault: OpenVault, file: string, scratchFolder: string): Promise<AppError | null> => {
  const sign = await vault.signOf({ file, scratchFolder });
  if (!sign.ok) return sign.error;
  const { isUsed, standing } = sign.value;
  // A replaced vault was kept with its log, and that is no sign of use.
  if (isUsed && (standing === null || !isReplacedName(basename(file)))) return { code: 'vault-in-use', file };
  const removed = attempt(file, () => {
    for (const name of [file, logOf(file)]) rmSync(name, { force: true });
    return ok(flushFolder(dirname(file)));
  });
  return removed.ok ? null : removed.error;
};

/** A backup that lies in both folders is one, and so it is counted. */
const byName = (copies: readonly FoundCopy[]): OldCopiesView['copies'] => {
  const named = new Map<string, OldCopiesView['copies'][number]>();
  for (const { name, day, place } of copies) {
    named.set(name, { name, day, places: [...(named.get(name)?.places ?? []), place] });
  }
  return [...named.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
};

const doneOf = (copies: readonly FoundCopy[], came: ReadonlyMap<string, AppError | null>): OldCopiesDone => {
  const left: LeftCopy[] = [];
  for (const { name, day, place, file } of copies) {
    const error = came.get(file) ?? null;
    if (error !== null) left.push({ name, day, place, why: errorWords(error).title });
  }
  return { done: copies.length - left.length, left };
};
