import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { AppError } from '../../shared/app-error.ts';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, weekIndex } from '../../shared/calendar/iso-week.ts';
import { sampleDiary } from '../../shared/domain/sample-diary.ts';
import type { VaultState } from '../../shared/ipc/views.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Clock } from '../platform/clock.ts';
import { newRecordId } from '../vault/record-id.ts';
import type { KdfCost, KeyChange, OpenVault, VaultStore } from '../vault/vault-contract.ts';
import { type Journal, openJournal } from './journal.ts';

/** One window's way to one vault: none yet, locked, or unlocked with its journal in memory. */
export type Session = {
  readonly state: () => VaultState;
  /** A recovery key, when there is one, opens the new vault too. */
  readonly create: (passphrase: string, recoveryKey: string | null) => Promise<Result<VaultState, AppError>>;
  readonly unlock: (passphrase: string) => Promise<Result<VaultState, AppError>>;
  /** Whether a recovery key opens the vault; closes it again at once. */
  readonly tryRecoveryKey: (recoveryKey: string) => Promise<Result<null, AppError>>;
  /** Opens the vault with its recovery key and changes the passphrase before the journal is shown. */
  readonly recover: (recoveryKey: string, change: Omit<KeyChange, 'proof'>) => Promise<Result<VaultState, AppError>>;
  /** Opens what is readable of a damaged vault, from a copy, read-only. */
  readonly openReadable: (passphrase: string) => Promise<Result<VaultState, AppError>>;
  /** Does something with the vault's file while nothing has it open; fails with `vault-already-open`. */
  readonly whileClosed: <Value>(
    act: (file: string) => Promise<Result<Value, AppError>>,
  ) => Promise<Result<Value, AppError>>;
  /** The vault behind the open journal; fails with `vault-locked`. */
  readonly vault: () => Result<OpenVault, AppError>;
  /** A throw-away vault with the sample diary; its key exists in memory only and its file is gone at lock. */
  readonly lookAround: () => Promise<Result<VaultState, AppError>>;
  /** Closes the vault; one that is still being opened is closed as soon as it is, and the opening fails. */
  readonly lock: () => Promise<VaultState>;
  readonly chooseFile: (file: string) => Result<VaultState, AppError>;
  /** The open journal; fails with `vault-locked`. */
  readonly journal: () => Result<Journal, AppError>;
};

export type SessionSeams = {
  readonly store: VaultStore;
  readonly clock: Clock;
  /** Where the vault is; may not exist yet. */
  readonly vaultFile: () => string;
  readonly rememberVaultFile: (file: string) => void;
  /** A folder of our own for throw-away vaults. */
  readonly lookAroundFolder: string;
  /** A folder of our own for sealed copies. */
  readonly scratchFolder: string;
};

type Opened = { readonly vault: OpenVault; readonly journal: Journal; readonly sample: boolean };

// The key is random, so a dear derivation would only cost time.
const THROW_AWAY_KDF: KdfCost = { memoryKib: 19_456, passes: 1, lanes: 1 };

const SAMPLE_WEEKS = 26;

/** The Monday from which the sample diary ends with the last complete week before `today`. */
const sampleStart = (today: CalendarDay): CalendarDay =>
  firstDayOfWeek(weekIndex(lastCompleteWeekEnd(addDays(today, -1))) - SAMPLE_WEEKS + 1);

const nameOf = (file: string): string => basename(file).replace(/\.driftline$/, '');

const open = async (vault: OpenVault, sample: boolean): Promise<Result<Opened, AppError>> => {
  const journal = await openJournal(vault, newRecordId);
  if (journal.ok) return ok({ vault, journal: journal.value, sample });
  await vault.lock();
  return journal;
};

const makeSample = async (seams: SessionSeams): Promise<Result<Opened, AppError>> => {
  mkdirSync(seams.lookAroundFolder, { recursive: true, mode: 0o700 });
  const file = join(seams.lookAroundFolder, `${randomBytes(8).toString('hex')}.driftline`);
  const passphrase = randomBytes(32).toString('base64');
  const vault = await seams.store.create({ file, passphrase, kdf: THROW_AWAY_KDF });
  if (!vault.ok) return vault;
  const opened = await open(vault.value, true);
  if (!opened.ok) return opened;
  const { reflections, roles } = sampleDiary({ start: sampleStart(seams.clock().day), weeks: SAMPLE_WEEKS });
  const filled = await opened.value.journal.change({ put: [...reflections, ...roles] });
  if (filled.ok) return opened;
  await vault.value.lock();
  return filled;
};

/** The vault under its new passphrase, or closed and as it was. */
const recoverVault = async (
  store: VaultStore,
  request: { readonly file: string; readonly recoveryKey: string },
  change: Omit<KeyChange, 'proof'>,
): Promise<Result<OpenVault, AppError>> => {
  const vault = await store.unlock(request);
  if (!vault.ok) return vault;
  const changed = await vault.value.changeKey({ ...change, proof: { recoveryKey: request.recoveryKey } });
  if (changed.ok) return vault;
  await vault.value.lock();
  return changed;
};

/** Removes throw-away vaults that a crash left behind; nobody holds their keys. */
export const sweepLookAround = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Starts locked, or with no vault when there is none at the remembered place. */
export const createSession = (seams: SessionSeams): Session => {
  let opened: Opened | null = null;
  let opening = false;
  /** How often the vault was locked: an opening that began before the last lock must not end open. */
  let locks = 0;

  const state = (): VaultState => {
    const file = seams.vaultFile();
    if (opened === null) return existsSync(file) ? { status: 'locked', vaultName: nameOf(file) } : { status: 'none' };
    const { sample, journal, vault } = opened;
    const vaultName = sample ? 'Sample diary' : nameOf(file);
    const readOnly = vault.readOnly();
    // What is left of a damaged vault may lack the role; nothing could be asked for, let alone kept.
    const roleKnown = journal.roles().length > 0 || readOnly !== null;
    return { status: 'unlocked', vaultName, sample, roleKnown, ...(readOnly === null ? {} : { readOnly }) };
  };

  const close = async (closing: Opened): Promise<void> => {
    await closing.vault.lock();
    if (closing.sample) sweepLookAround(seams.lookAroundFolder);
  };

  /** One opening at a time: a second click while the key is derived changes nothing. */
  const enter = async (act: () => Promise<Result<Opened, AppError>>): Promise<Result<VaultState, AppError>> => {
    if (opened !== null || opening) return fail({ code: 'vault-already-open' });
    opening = true;
    const locksBefore = locks;
    try {
      const result = await act();
      if (!result.ok) return result;
      if (locks !== locksBefore) {
        await close(result.value);
        return fail({ code: 'vault-locked' });
      }
      opened = result.value;
      return ok(state());
    } finally {
      opening = false;
    }
  };

  const enterFile = (act: (file: string) => Promise<Result<OpenVault, AppError>>) =>
    enter(async () => {
      const vault = await act(seams.vaultFile());
      return vault.ok ? open(vault.value, false) : vault;
    });

  const whileClosed: Session['whileClosed'] = async (act) => {
    if (opened !== null || opening) return fail({ code: 'vault-already-open' });
    opening = true;
    try {
      return await act(seams.vaultFile());
    } finally {
      opening = false;
    }
  };

  return {
    state,
    create: (passphrase, recoveryKey) =>
      enterFile((file) => {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        return seams.store.create({ file, passphrase, ...(recoveryKey === null ? {} : { recoveryKey }) });
      }),
    unlock: (passphrase) => enterFile((file) => seams.store.unlock({ file, passphrase })),
    tryRecoveryKey: (recoveryKey) =>
      whileClosed(async (file) => {
        const vault = await seams.store.unlock({ file, recoveryKey });
        if (!vault.ok) return vault;
        await vault.value.lock();
        return ok(null);
      }),
    openReadable: (passphrase) =>
      enterFile(async (file) => {
        const salvaged = await seams.store.salvage({ file, scratchFolder: seams.scratchFolder, passphrase });
        return salvaged.ok ? ok(salvaged.value.vault) : salvaged;
      }),
    whileClosed,
    recover: (recoveryKey, change) => enterFile((file) => recoverVault(seams.store, { file, recoveryKey }, change)),
    lookAround: () => enter(() => makeSample(seams)),
    lock: async () => {
      const closing = opened;
      opened = null;
      locks += 1;
      if (closing !== null) await close(closing);
      return state();
    },
    chooseFile: (file) => {
      if (opened !== null || opening) return fail({ code: 'vault-already-open' });
      seams.rememberVaultFile(file);
      return ok(state());
    },
    vault: () => (opened === null ? fail({ code: 'vault-locked' }) : ok(opened.vault)),
    journal: () => (opened === null ? fail({ code: 'vault-locked' }) : ok(opened.journal)),
  };
};
