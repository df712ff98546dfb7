import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { VaultState } from '../../shared/ipc/vault.ts';
import type { Journal } from '../journal/core/journal.ts';
import type { KeyChange, OpenVault, VaultSecret } from '../vault/contract/vault-contract.ts';
import { attempt } from '../vault/file/storage-error.ts';
import {
  type BeforeKeyChange,
  type LogChoice,
  makeSample,
  type Opened,
  type OpeningDeps,
  openFile,
  openWith,
  recoverFile,
  unlockFile,
} from './opening.ts';

/** One window's way to one vault: none yet, locked, or unlocked with its journal in memory. */
export type Session = {
  readonly state: () => VaultState;
  /** A recovery key, when there is one, opens the new vault too. */
  readonly create: (passphrase: string, recoveryKey: string | null) => Promise<Result<VaultState, AppError>>;
  /**
   * Where nothing can be written beside the vault, a read-only copy of it is opened instead. A log that does not belong
   * to the vault is `vault-log-foreign`, unless it is to be set aside.
   */
  readonly unlock: (
    passphrase: string,
    log?: LogChoice,
    acceptsCost?: boolean,
  ) => Promise<Result<VaultState, AppError>>;
  /** Whoever waits for a vault to open no longer wants to: the key derivation ends, `opening-cancelled`. */
  readonly cancelOpening: () => void;
  /**
   * Whether a recovery key opens the vault; closes it again at once. `changeable`: false where nothing can be written
   * beside the vault, so that no new passphrase can be given to it.
   */
  readonly tryRecoveryKey: (
    recoveryKey: string,
    log?: LogChoice,
  ) => Promise<Result<{ readonly changeable: boolean }, AppError>>;
  /** Opens the vault with its recovery key and changes the passphrase before the journal is shown. */
  readonly recover: (
    recoveryKey: string,
    change: Omit<KeyChange, 'proof'> & { readonly before: BeforeKeyChange },
  ) => Promise<Result<VaultState, AppError>>;
  /** Opens a vault that takes no changes with its recovery key: a read-only copy of it. */
  readonly openWithRecoveryKey: (recoveryKey: string) => Promise<Result<VaultState, AppError>>;
  /** Opens what is readable of a damaged vault, from a copy, read-only. */
  readonly openReadable: (secret: VaultSecret) => Promise<Result<VaultState, AppError>>;
  /** The file is older than what this machine last saw of it, and rightly so. */
  readonly acceptOlder: () => Promise<Result<VaultState, AppError>>;
  /** Does something with the vault's file while nothing has it open; fails with `vault-already-open`. */
  readonly whileClosed: <Value>(
    act: (file: string) => Promise<Result<Value, AppError>>,
  ) => Promise<Result<Value, AppError>>;
  /** The vault behind the open journal; fails with `vault-locked`. */
  readonly vault: () => Result<OpenVault, AppError>;
  /** A throw-away vault with the sample diary; its key exists in memory only and its file is gone at lock. */
  readonly openSample: () => Promise<Result<VaultState, AppError>>;
  /** Closes the vault, or waits for one that is still being opened: it is closed as soon as it is, and the opening fails. */
  readonly lock: () => Promise<VaultState>;
  readonly chooseFile: (file: string) => Result<VaultState, AppError>;
  /** The open journal; fails with `vault-locked`. */
  readonly journal: () => Result<Journal, AppError>;
};

export type SessionDeps = OpeningDeps & {
  /** Where the vault is; may not exist yet. */
  readonly vaultFile: () => string;
  readonly rememberVaultFile: (file: string) => void;
  /** Where this machine knows that a vault was: chosen, unlocked or backed up before. Unless given, it knows of none. */
  readonly knownFile?: () => string | null;
  /** Told when the vault is opened, worked on while closed, or closed. */
  readonly tellUse?: (use: 'closed' | 'opening' | 'open') => void;
  /** The process that had it open before ended by itself. */
  readonly broke?: boolean;
};

const nameOf = (file: string): string => basename(file).replace(/\.driftline$/, '');

/** Removes throw-away vaults that a crash left behind; nobody holds their keys. One that cannot go now goes next time. */
export const sweepSamples = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
};

const unlockedState = ({ sample, journal, vault, doubt, lost }: Opened, file: string): VaultState => {
  const readOnly = vault.readOnly();
  return {
    status: 'unlocked',
    vaultName: sample ? 'Sample diary' : nameOf(file),
    sample,
    // What is left of a damaged vault may lack the role, and so may an imported journal: neither is a new one.
    roleKnown: journal.roles().length > 0 || journal.entries().length > 0 || readOnly !== null,
    ...(readOnly === null ? {} : { readOnly }),
    ...(lost === undefined ? {} : { lost }),
    ...(doubt === null ? {} : { doubt }),
  };
};

/** Starts locked, or with no vault when there is none at the remembered place. */
export const createSession = (deps: SessionDeps): Session => {
  const { store, pins, scratchFolder } = deps;
  let opened: Opened | null = null;
  let opening = false;
  let broke = deps.broke === true;
  const tellUse = (): void => deps.tellUse?.(opened !== null ? 'open' : opening ? 'opening' : 'closed');
  /** Of what is being opened, or done while the vault is closed: ends, and never fails. */
  let underWay = Promise.withResolvers<void>();
  const setOpening = (now: boolean): void => {
    opening = now;
    if (now) underWay = Promise.withResolvers<void>();
    else underWay.resolve();
    tellUse();
  };
  /** How often the vault was locked: an opening that began before the last lock must not end open. */
  let locks = 0;
  /** The last lock may still wait for a backup to be written: until then its file is in use. */
  let closed: Promise<unknown> = Promise.resolve();

  const state = (): VaultState => {
    const file = deps.vaultFile();
    if (opened !== null) return unlockedState(opened, file);
    if (existsSync(file)) return { status: 'locked', vaultName: nameOf(file), ...(broke ? { broke } : {}) };
    // A stick that is not plugged in, or a file in quarantine, must not look as if there had never been a journal.
    const missing = deps.knownFile?.() ?? null;
    return missing === null ? { status: 'none' } : { status: 'none', missing };
  };

  const close = async (closing: Opened): Promise<void> => {
    await closing.vault.lock();
    if (closing.sample) sweepSamples(deps.sampleFolder);
  };

  /** One opening at a time: a second click while the key is derived changes nothing. */
  const enter = async (act: () => Promise<Result<Opened, AppError>>): Promise<Result<VaultState, AppError>> => {
    if (opened !== null || opening) return fail({ code: 'vault-already-open' });
    setOpening(true);
    const locksBefore = locks;
    try {
      await closed;
      const result = await act();
      if (!result.ok) return result;
      if (locks !== locksBefore) {
        await close(result.value);
        return fail({ code: 'vault-locked' });
      }
      opened = result.value;
      broke = false;
      return ok(state());
    } finally {
      setOpening(false);
    }
  };

  const enterFile = (act: (file: string) => Promise<Result<OpenVault, AppError>>) =>
    enter(async () => {
      const vault = await act(deps.vaultFile());
      return vault.ok ? openFile(vault.value, pins) : vault;
    });

  const whileClosed: Session['whileClosed'] = async (act) => {
    if (opened !== null || opening) return fail({ code: 'vault-already-open' });
    setOpening(true);
    try {
      await closed;
      return await act(deps.vaultFile());
    } finally {
      setOpening(false);
    }
  };

  return {
    state,
    create: (passphrase, recoveryKey) =>
      enterFile(async (file) => {
        const folder = attempt(file, () => ok(mkdirSync(dirname(file), { recursive: true, mode: 0o700 })));
        if (!folder.ok) return folder;
        return store.create({ file, passphrase, ...(recoveryKey === null ? {} : { recoveryKey }) });
      }),
    unlock: (passphrase, log, acceptsCost) =>
      enterFile((file) => unlockFile(deps, { file, passphrase, acceptsCost }, log)),
    cancelOpening: store.cancelOpening,
    tryRecoveryKey: (recoveryKey, log) =>
      whileClosed(async (file) => {
        const vault = await unlockFile(deps, { file, recoveryKey }, log);
        if (!vault.ok) return vault;
        const changeable = vault.value.readOnly() === null;
        await vault.value.lock();
        return ok({ changeable });
      }),
    openWithRecoveryKey: (recoveryKey) => enterFile((file) => store.openCopy({ file, scratchFolder, recoveryKey })),
    openReadable: (secret) =>
      enter(async () => {
        const salvaged = await store.salvage({ file: deps.vaultFile(), scratchFolder, ...secret });
        // What is left of a vault says nothing about whether its file is the newest.
        if (!salvaged.ok) return salvaged;
        const { vault, lost } = salvaged.value;
        return openWith(vault, { sample: false, doubt: null, lost });
      }),
    acceptOlder: async () => {
      if (opened === null) return fail({ code: 'vault-locked' });
      const { vault } = opened;
      await pins.accept(vault);
      if (opened?.vault === vault) opened = { ...opened, doubt: null };
      return ok(state());
    },
    whileClosed,
    recover: (recoveryKey, change) => enter(() => recoverFile(deps, { file: deps.vaultFile(), recoveryKey }, change)),
    openSample: () => enter(() => makeSample(deps)),
    lock: async () => {
      const closing = opened;
      opened = null;
      locks += 1;
      tellUse();
      if (closing === null) {
        if (opening) await underWay.promise;
        return state();
      }
      const ending = close(closing);
      closed = ending.catch(() => undefined);
      await ending;
      return state();
    },
    chooseFile: (file) => {
      if (opened !== null || opening) return fail({ code: 'vault-already-open' });
      deps.rememberVaultFile(file);
      return ok(state());
    },
    vault: () => (opened === null ? fail({ code: 'vault-locked' }) : ok(opened.vault)),
    journal: () => (opened === null ? fail({ code: 'vault-locked' }) : ok(opened.journal)),
  };
};
