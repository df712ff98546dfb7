import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, weekIndex } from '../../shared/calendar/iso-week.ts';
import { sampleJournal } from '../../shared/domain/sample/sample-journal.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import type { VaultDoubt } from '../../shared/ipc/vault.ts';
import { type Journal, openJournal } from '../journal/core/journal.ts';
import type { Clock } from '../platform/clock.ts';
import { isUnwritable } from '../platform/storage-fault.ts';
import type {
  KdfCost,
  KeyChange,
  MarkerVerdict,
  OpenVault,
  VaultSecret,
  VaultStore,
} from '../vault/contract/vault-contract.ts';
import { newRecordId } from '../vault/format/record-id.ts';
import { pinnedVault } from '../vault/rollback/marked-vault.ts';
import type { MarkerKeeper } from '../vault/rollback/marker-keeper.ts';

/** What openings need of the world. */
export type OpeningDeps = {
  readonly store: VaultStore;
  readonly clock: Clock;
  readonly pins: MarkerKeeper;
  /** A folder of our own for throw-away vaults. */
  readonly sampleFolder: string;
  /** A folder of our own for sealed copies. */
  readonly scratchFolder: string;
};

export type Opened = {
  readonly vault: OpenVault;
  readonly journal: Journal;
  readonly sample: boolean;
  readonly doubt: VaultDoubt | null;
  /** Of a damaged vault: how many records could not be read, null when nobody can say. */
  readonly lost?: number | null;
};

/** Before the keys are changed: a backup, say. When it fails, nothing is changed. */
export type BeforeKeyChange = (vault: OpenVault) => Promise<Result<unknown, AppError>>;

// The key is random, so a dear derivation would only cost time.
const THROW_AWAY_KDF: KdfCost = { memoryKib: 19_456, passes: 1, lanes: 1 };

const SAMPLE_WEEKS = 26;

/** The Monday from which the sample diary ends with the last complete week before `today`. */
const sampleStart = (today: CalendarDay): CalendarDay =>
  firstDayOfWeek(weekIndex(lastCompleteWeekEnd(addDays(today, -1))) - SAMPLE_WEEKS + 1);

/** What becomes of a log that does not belong to the vault: it is told, or set aside under another name. */
export type LogChoice = 'tell' | 'set-aside';

/** Opens the vault at `file`; where nothing can be written beside it, a sealed copy of it, read-only. */
export const unlockFile = async (
  { store, scratchFolder }: Pick<OpeningDeps, 'store' | 'scratchFolder'>,
  request: { readonly file: string } & VaultSecret,
  log: LogChoice = 'tell',
): Promise<Result<OpenVault, AppError>> => {
  const vault = await store.unlock({ ...request, scratchFolder, withoutLog: log === 'set-aside' });
  return !vault.ok && isUnwritable(vault.error) ? store.openCopy({ ...request, scratchFolder }) : vault;
};

const doubtOf = (verdict: MarkerVerdict): VaultDoubt | null => {
  switch (verdict.verdict) {
    case 'in-order':
      return null;
    case 'rolled-back':
      return { why: 'older', missingSaves: verdict.commits };
    case 'unreadable':
      return { why: 'unlike', missingSaves: null };
  }
};

/** Holds the file against what this machine last saw of it. */
export const meetFile = async (vault: OpenVault, pins: MarkerKeeper): Promise<VaultDoubt | null> => {
  const met = await pins.meet(vault);
  return met.ok ? doubtOf(met.value) : null;
};

/** Reads the journal; a vault whose journal cannot be read is closed again. */
export const openWith = async (
  vault: OpenVault,
  known: Pick<Opened, 'sample' | 'doubt' | 'lost'>,
): Promise<Result<Opened, AppError>> => {
  const journal = await openJournal(vault, newRecordId);
  if (journal.ok) return ok({ vault, journal: journal.value, ...known });
  await vault.lock();
  return journal;
};

/** The journal of a vault's file, pinned from now on. */
export const openFile = async (vault: OpenVault, pins: MarkerKeeper): Promise<Result<Opened, AppError>> => {
  const doubt = await meetFile(vault, pins);
  return openWith(pinnedVault(vault, pins), { sample: false, doubt });
};

/** The vault under its new passphrase, or closed and as it was. */
export const recoverFile = async (
  { store, pins, scratchFolder }: Pick<OpeningDeps, 'store' | 'pins' | 'scratchFolder'>,
  request: { readonly file: string; readonly recoveryKey: string },
  { before, ...change }: Omit<KeyChange, 'proof'> & { readonly before: BeforeKeyChange },
): Promise<Result<Opened, AppError>> => {
  const unlocked = await store.unlock({ ...request, scratchFolder });
  if (!unlocked.ok) return unlocked;
  // Before the keys are changed: afterwards an older file would look like one that went another way.
  const doubt = await meetFile(unlocked.value, pins);
  const vault = pinnedVault(unlocked.value, pins);
  const prepared = await before(vault);
  const changed = prepared.ok
    ? await vault.changeKey({ ...change, proof: { recoveryKey: request.recoveryKey } })
    : prepared;
  if (changed.ok) return openWith(vault, { sample: false, doubt });
  await vault.lock();
  return changed;
};

/** A throw-away vault with the sample diary; its key exists in memory only. */
export const makeSample = async (deps: OpeningDeps): Promise<Result<Opened, AppError>> => {
  mkdirSync(deps.sampleFolder, { recursive: true, mode: 0o700 });
  const file = join(deps.sampleFolder, `${randomBytes(8).toString('hex')}.driftline`);
  const passphrase = randomBytes(32).toString('base64');
  const vault = await deps.store.create({ file, passphrase, kdf: THROW_AWAY_KDF });
  if (!vault.ok) return vault;
  const opened = await openWith(vault.value, { sample: true, doubt: null });
  if (!opened.ok) return opened;
  const { checkIns, notes, roles, beside } = sampleJournal(sampleStart(deps.clock().day));
  const filled = await opened.value.journal.change({ put: [...checkIns, ...notes, ...roles, ...beside] });
  if (filled.ok) return opened;
  await vault.value.lock();
  return filled;
};
