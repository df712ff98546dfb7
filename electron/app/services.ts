import { journalHandlers } from '../ipc/journal-handlers.ts';
import { createPush } from '../ipc/push.ts';
import { registerHandlers } from '../ipc/register.ts';
import { settingsHandlers } from '../ipc/settings-handlers.ts';
import { summaryHandlers } from '../ipc/summary-handlers.ts';
import { isTrustedSender } from '../ipc/trusted-sender.ts';
import { vaultHandlers } from '../ipc/vault-handlers.ts';
import { createCheckIns } from '../journal/check-ins.ts';
import { createSession, type Session, sweepLookAround } from '../journal/session.ts';
import { systemClock } from '../platform/clock.ts';
import type { BrowserWindow, ElectronSurface, Preventable } from '../platform/electron-surface.ts';
import type { Log } from '../platform/log.ts';
import { randomId } from '../platform/random.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { type AutoLock, createAutoLock } from '../vault/auto-lock.ts';
import { createVaultStore } from '../vault/vault-store.ts';
import { pickSummaryTarget, pickVaultFile } from './dialogs.ts';
import { printSheet } from './print-sheet.ts';

/** What `main.ts` holds of everything that runs. */
export type Services = {
  readonly adoptWindow: (window: BrowserWindow) => void;
  readonly showWindow: () => void;
  /** Lets the window flush what is being typed, then locks; at the latest after half a second. */
  readonly askToLock: () => void;
  /** Puts off quitting until the vault is closed. */
  readonly lockBeforeQuit: (event: Preventable) => void;
};

export type ServiceSettings = {
  readonly settings: SettingsStore;
  readonly defaultVaultFile: string;
  readonly lookAroundFolder: string;
  readonly log: Log;
};

const FLUSH_MS = 500;
const TICK_MS = 5_000;

const sessionOver = ({ settings, defaultVaultFile, lookAroundFolder }: ServiceSettings): Session =>
  createSession({
    store: createVaultStore(),
    clock: systemClock,
    vaultFile: () => settings.get().vaultFile ?? defaultVaultFile,
    rememberVaultFile: (file) => void settings.change({ vaultFile: file }),
    lookAroundFolder,
  });

/** Wires the session to IPC, the idle lock and the system's own lock events. */
export const startServices = (surface: ElectronSurface, given: ServiceSettings): Services => {
  const { settings, log } = given;
  let window: BrowserWindow | null = null;
  const contents = () => (window === null || window.isDestroyed() ? null : window.webContents);
  const push = createPush(contents);
  const session = sessionOver(given);
  const checkIns = createCheckIns({ clock: systemClock, newId: randomId });
  sweepLookAround(given.lookAroundFolder);

  const lock = async (): Promise<void> => {
    checkIns.forget();
    push('vault:changed', await session.lock());
  };
  const isUnlocked = () => session.state().status === 'unlocked';
  const askToLock = () => {
    if (!isUnlocked()) return;
    push('vault:lock-asked', null);
    setTimeout(() => void (isUnlocked() && lock()), FLUSH_MS);
  };
  const autoLock: AutoLock = createAutoLock({
    monotonicMs: () => performance.now(),
    lockMinutes: () => settings.get().lockMinutes,
    isUnlocked,
    lock: askToLock,
  });
  setInterval(autoLock.tick, TICK_MS).unref();
  surface.powerMonitor.on('suspend', () => void lock());
  surface.powerMonitor.on('lock-screen', () => void lock());

  const withWindow = async <Value>(act: (open: BrowserWindow) => Promise<Value>, otherwise: Value): Promise<Value> =>
    window === null || window.isDestroyed() ? otherwise : act(window);
  const common = { session, clock: systemClock, newId: randomId, push, touch: autoLock.touch };
  registerHandlers(
    surface,
    {
      ...vaultHandlers({ ...common, pickVaultFile: () => withWindow((open) => pickVaultFile(surface, open), null) }),
      ...settingsHandlers({
        settings,
        push,
        applyTheme: (theme) => {
          surface.nativeTheme.themeSource = theme;
        },
      }),
      ...journalHandlers({ ...common, checkIns }),
      ...summaryHandlers({
        session,
        clock: systemClock,
        pickTarget: (format) => withWindow((open) => pickSummaryTarget(surface, open, format), null),
        printSheet: () => withWindow((open) => printSheet(open.webContents), new Uint8Array()),
      }),
    },
    {
      isTrusted: (event) => isTrustedSender(event, contents()),
      checkReplies: !surface.app.isPackaged,
      log,
    },
  );

  let isClosing = false;
  return {
    adoptWindow: (opened) => {
      window = opened;
    },
    showWindow: () => {
      if (window === null || window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    askToLock,
    lockBeforeQuit: (event) => {
      if (isClosing || !isUnlocked()) return;
      event.preventDefault();
      isClosing = true;
      void lock().finally(() => surface.app.quit());
    },
  };
};
