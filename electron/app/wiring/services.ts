import type { Area } from '../../../shared/ipc/call.ts';
import { createBackupKeeper } from '../../backups/backup-keeper.ts';
import { createPush, type Push } from '../../ipc/push.ts';
import { registerHandlers } from '../../ipc/register.ts';
import { isTrustedSender } from '../../ipc/trusted-sender.ts';
import { createCheckIns } from '../../journal/check-ins/check-ins.ts';
import { createPurge } from '../../journal/entries/purge.ts';
import { createLabels } from '../../journal/labels/labels.ts';
import { createNotes } from '../../journal/notes/notes.ts';
import { createSearchKeeper, nextTurn } from '../../journal/search/search-keeper.ts';
import { elapsedMs, type Time } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import { randomId } from '../../platform/random.ts';
import { createSession, type Session, sweepSamples } from '../../session/session.ts';
import { createMarkerStore } from '../../settings/marker-store.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { BrowserWindow, ElectronSurface, Preventable } from '../../surface/electron-surface.ts';
import { createMergeDesk } from '../../transfer/merge-desk.ts';
import { type AutoLock, createAutoLock } from '../../vault/auto-lock.ts';
import type { VaultStore } from '../../vault/contract/vault-contract.ts';
import { backupsOf } from '../../vault/copies/backup.ts';
import { unusedPath } from '../../vault/file/unused-path.ts';
import { createMarkerKeeper, type MarkerKeeper } from '../../vault/rollback/marker-keeper.ts';
import { createVaultStore } from '../../vault/vault-store.ts';
import { createBackupSoon } from '../lifecycle/backup-soon.ts';
import { createCalendarWatch, createClockJump, createDayWatch } from '../lifecycle/clock-jump.ts';
import { createLocking } from '../lifecycle/locking.ts';
import { createSearchSoon } from '../lifecycle/search-soon.ts';
import { createChoices } from '../window/choices.ts';
import { reviveCrashedPage } from '../window/crashed-page.ts';
import { allHandlers } from './all-handlers.ts';

/** What `main.ts` holds of everything that runs. */
export type Services = {
  readonly adoptWindow: (window: BrowserWindow) => void;
  readonly showWindow: () => void;
  /** Lets the window save what is being typed, then locks. */
  readonly askToLock: () => void;
  /** Puts off quitting until what is being typed is saved and the vault is closed. */
  readonly lockBeforeQuit: (event: Preventable) => void;
};

export type ServiceSettings = {
  readonly settings: SettingsStore;
  readonly time: Time;
  readonly defaultVaultFile: string;
  readonly sampleFolder: string;
  /** Where sealed copies pass through. */
  readonly scratchFolder: string;
  readonly defaultBackupFolder: string;
  readonly log: Log;
};

const TICK_MS = 5_000;

const sessionOver = (given: ServiceSettings, store: VaultStore, pins: MarkerKeeper): Session => {
  const { settings, time, defaultVaultFile, sampleFolder, scratchFolder } = given;
  return createSession({
    store,
    pins,
    clock: time.clock,
    vaultFile: () => settings.get().vaultFile ?? defaultVaultFile,
    chosenFile: () => settings.get().vaultFile,
    rememberVaultFile: (file) => void settings.change({ vaultFile: file }),
    sampleFolder,
    scratchFolder,
  });
};

/** Wires the session to IPC, the idle lock and the system's own lock events. */
export const startServices = (surface: ElectronSurface, given: ServiceSettings): Services => {
  const { settings, log } = given;
  const { clock, wallMs } = given.time;
  let window: BrowserWindow | null = null;
  const openWindow = () => (window === null || window.isDestroyed() ? null : window);
  const contents = () => openWindow()?.webContents ?? null;
  const tell = createPush(contents);
  const checkIns = createCheckIns({ clock, newId: randomId });
  const notes = createNotes({ clock, newId: randomId });
  const store = createVaultStore();
  const monotonicMs = () => performance.now();
  const pins = createMarkerKeeper(createMarkerStore(settings), monotonicMs);
  const opening = sessionOver(given, store, pins);
  const backupFolder = () => settings.get().backupFolder ?? given.defaultBackupFolder;
  const { scratchFolder } = given;
  const keeper = createBackupKeeper({
    store,
    clock,
    place: () => {
      const { secondBackupFolder } = settings.get();
      const place = { folder: backupFolder(), scratchFolder };
      return secondBackupFolder === null ? place : { ...place, secondFolder: secondBackupFolder };
    },
  });
  const labels = createLabels({ clock, newId: randomId });
  const search = createSearchKeeper({
    nowMs: monotonicMs,
    soon: nextTurn,
    onKnown: () => tell('areas:changed', { areas: ['search'] }),
  });
  const push: Push = (event, payload) => {
    tell(event, payload);
    if (event !== 'vault:changed') return;
    backUpSoon();
    searchSoon();
  };
  const merging = createMergeDesk({
    store,
    session: opening,
    backUpFirst: keeper.beforeRisk,
    scratchFolder,
    clock,
    newId: randomId,
  });
  const { session, lockNow, lockGently } = createLocking({
    session: opening,
    forget: () => {
      checkIns.forget();
      // A change of a note that is begun and not touched holds the note's words, and would outlive this vault.
      notes.forget();
      merging.forget();
      search.drop();
      labels.forget();
    },
    push,
    renewPage: () => contents()?.reload(),
  });
  const searchSoon = createSearchSoon(opening, search);
  const tellChanged = (...areas: Area[]) => push('areas:changed', { areas });
  const backUpSoon = createBackupSoon({ session: opening, keeper, log, done: () => tellChanged('backups') });
  sweepSamples(given.sampleFolder);
  sweepSamples(scratchFolder);

  const isUnlocked = () => session.state().status === 'unlocked';
  const askToLock = () => void lockGently();
  const autoLock: AutoLock = createAutoLock({
    monotonicMs,
    lockMinutes: () => settings.get().lockMinutes,
    isUnlocked,
    lock: askToLock,
  });
  const hasDayTurned = createDayWatch(clock);
  const hasClockJumped = createClockJump({ wallMs, steadyMs: monotonicMs });
  const wasCalendarSet = createCalendarWatch({ wallMs, steadyMs: elapsedMs });
  setInterval(() => {
    autoLock.tick();
    wasCalendarSet();
    if (hasClockJumped()) askToLock();
    if (hasDayTurned()) tellChanged('day');
  }, TICK_MS).unref();
  const { powerMonitor } = surface;
  powerMonitor.on('suspend', askToLock);
  // Should the machine have fallen asleep before the lock was done.
  powerMonitor.on('resume', askToLock);
  powerMonitor.on('lock-screen', askToLock);
  powerMonitor.on('shutdown', askToLock);

  const choices = createChoices(surface, openWindow);
  const purge = createPurge({
    session,
    clock,
    hasJumped: wasCalendarSet,
    backupsTakenAt: (vaultId) => {
      const listed = keeper.list();
      return listed.ok ? backupsOf(vaultId, listed.value).map(({ takenAt }) => takenAt) : [];
    },
  });
  const handlers = allHandlers({
    surface,
    settings,
    session,
    store,
    keeper,
    pins,
    merging,
    checkIns,
    notes,
    purge,
    labels,
    search,
    clock,
    push,
    touch: autoLock.touch,
    choices,
    vaultFile: () => settings.get().vaultFile ?? given.defaultVaultFile,
    newVaultFile: () => unusedPath(given.defaultVaultFile),
    backupFolder,
    scratchFolder,
  });
  registerHandlers(surface, handlers, {
    isTrusted: (event) => isTrustedSender(event, contents()),
    checkReplies: !surface.app.isPackaged,
    log,
  });

  let isClosing = false;
  /** Nothing typed in the last two seconds is lost by closing: the window stays until the vault is closed. */
  const lockBefore = (event: Preventable): void => {
    if (!isUnlocked()) return;
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    void lockGently().finally(() => surface.app.quit());
  };
  return {
    adoptWindow: (opened) => {
      window = opened;
      opened.on('close', lockBefore);
      opened.on('blur', () => {
        if (settings.get().lockOnBlur && !choices.isAsking()) askToLock();
      });
      reviveCrashedPage(opened.webContents, { lock: lockNow, quit: () => surface.app.quit(), monotonicMs, log });
    },
    showWindow: () => {
      const open = openWindow();
      if (open?.isMinimized()) open.restore();
      open?.show();
      open?.focus();
    },
    askToLock,
    lockBeforeQuit: lockBefore,
  };
};
