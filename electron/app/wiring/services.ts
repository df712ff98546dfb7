import { fileURLToPath } from 'node:url';
import type { StartRemark } from '../../../shared/ipc/settings.ts';
import { keepsOffScreenshots, type Settings } from '../../../shared/settings.ts';
import type { Beginning } from '../../border/messages.ts';
import type { Time } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { ElectronSurface, Preventable } from '../../surface/electron-surface.ts';
import { createPush } from '../ipc/push.ts';
import { registerHandlers } from '../ipc/register.ts';
import { settingsHandlers } from '../ipc/settings-handlers.ts';
import { isTrustedSender } from '../ipc/trusted-sender.ts';
import { windowHandlers } from '../ipc/window-handlers.ts';
import { createJournalLink, type JournalLink, type Told } from '../journal/journal-link.ts';
import { createAutoLock } from '../lifecycle/auto-lock.ts';
import { createLocking } from '../lifecycle/locking.ts';
import { watchMachine } from '../lifecycle/watch-machine.ts';
import { type Choices, createChoices } from '../window/choices.ts';
import { createCrashWatch } from '../window/crashed-page.ts';
import { createMainWindow } from '../window/main-window.ts';
import { createPages, type Pages } from '../window/pages.ts';

/** What `main.ts` holds of everything that runs. */
export type Services = {
  readonly showWindow: () => void;
  /** Lets the window save what is being typed, then locks. */
  readonly askToLock: () => void;
  /** Puts off quitting until what is being typed is saved and the vault is closed. */
  readonly lockBeforeQuit: (event: Preventable) => void;
};

export type ServiceSettings = {
  readonly settings: SettingsStore;
  readonly time: Time;
  readonly places: Beginning['places'];
  readonly log: Log;
  readonly licencesFile: string;
  /** What is to be said of how and where this start happened. */
  readonly startRemarks: readonly StartRemark[];
};

/** The settings, told to the process of the journal whenever they change here. */
const toldSettings = (settings: SettingsStore, link: () => JournalLink | null): SettingsStore => ({
  ...settings,
  change: (change) => {
    const kept = settings.change(change);
    link()?.tellSettings(settings.get());
    return kept;
  },
});

const answerAsk =
  (choices: Choices): Told['ask'] =>
  ({ name, input }) =>
    (choices[name] as (...given: readonly unknown[]) => Promise<unknown>)(...input);

/** The process of the journal is the bundle beside this one. */
const forkJournal = (surface: ElectronSurface) => () =>
  surface.utilityProcess.fork(fileURLToPath(new URL('journal-process.js', import.meta.url)), [], {
    serviceName: 'Driftline journal',
    stdio: surface.app.isPackaged ? 'ignore' : 'inherit',
  });

/** Wires the window to the process of the journal, the idle lock and the system's own lock events. */
export const startServices = (surface: ElectronSurface, given: ServiceSettings): Services => {
  const { log, places } = given;
  const monotonicMs = () => performance.now();
  let pages: Pages | null = null;
  let link: JournalLink | null = null;
  const settings = toldSettings(given.settings, () => link);
  const { window, reveal } = createMainWindow(surface, settings);
  const openWindow = () => (window.isDestroyed() ? null : window);
  const contents = () => pages?.current() ?? null;
  const push = createPush(contents);
  const choices = createChoices(surface, openWindow, contents);

  const locking = createLocking({
    use: () => link?.use() ?? 'closed',
    endJournal: async () => link?.lock(),
    push,
    renewPage: () => pages?.renew(),
  });
  const askToLock = () => void locking.lockGently();
  const isUnlocked = () => link !== null && link.use() !== 'closed';
  const autoLock = createAutoLock({
    monotonicMs,
    lockMinutes: () => settings.get().lockMinutes,
    // Not while it is being opened: that would be locked for the idleness before it.
    isUnlocked: () => link?.use() === 'open',
    lock: askToLock,
  });
  link = createJournalLink({
    fork: forkJournal(surface),
    beginning: (broke) => ({
      settings: settings.get(),
      aheadMs: given.time.wallMs() - Date.now(),
      places,
      checkReplies: !surface.app.isPackaged,
      broke,
    }),
    settings: settings.get,
    told: {
      ask: answerAsk(choices),
      push: ({ event, payload }) => push(event, payload as never),
      changeSettings: (change: Partial<Settings>) => given.settings.change(change),
      touch: autoLock.touch,
    },
    onBroken: () => pages?.renew(),
    monotonicMs,
    log,
  });
  registerHandlers(surface, {
    handlers: {
      ...windowHandlers({ lock: locking.lockNow, touch: autoLock.touch }),
      ...settingsHandlers({
        settings,
        push,
        applyTheme: (theme) => {
          surface.nativeTheme.themeSource = theme;
        },
        keepOffScreenshots: (isOn) => openWindow()?.setContentProtection(isOn),
        platform: process.platform,
        startRemarks: given.startRemarks,
        licencesFile: given.licencesFile,
        version: surface.app.getVersion(),
        vaultFile: () => settings.get().vaultFile ?? places.defaultVaultFile,
        showInFolder: (file) => surface.shell.showItemInFolder(file),
      }),
    },
    post: link,
    rules: {
      isTrusted: (event) => isTrustedSender(event, contents()),
      checkReplies: !surface.app.isPackaged,
      log,
    },
  });

  watchMachine({
    powerMonitor: surface.powerMonitor,
    time: given.time,
    monotonicMs,
    onTick: autoLock.tick,
    askToLock,
    onDayTurned: () => push('areas:changed', { areas: ['day'] }),
  });

  let closing: 'not yet' | 'locking' | 'locked' = 'not yet';
  /** Nothing typed in the last two seconds is lost by closing: the window stays until the vault is closed. */
  const lockBefore = (event: Preventable): void => {
    if (closing === 'locked' || !isUnlocked()) return;
    event.preventDefault();
    if (closing === 'locking') return;
    closing = 'locking';
    void locking.lockGently().finally(() => {
      closing = 'locked';
      surface.app.quit();
    });
  };
  window.setContentProtection(keepsOffScreenshots(settings.get(), process.platform));
  window.on('close', lockBefore);
  window.on('blur', () => {
    if (settings.get().lockOnBlur && !choices.isAsking()) askToLock();
  });
  const onGone = createCrashWatch({ lock: locking.lockNow, quit: () => surface.app.quit(), monotonicMs, log });
  const onUnloadable = () => {
    log('the window could not be opened');
    surface.app.exit(1);
  };
  pages = createPages(surface, { window, onGone, onReady: reveal, onUnloadable, log });
  const journal = link;
  window.on('closed', journal.end);
  return {
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
