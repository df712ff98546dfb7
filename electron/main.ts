import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCommandLine, runAsCommandLine } from './app/lifecycle/as-command-line.ts';
import { isRefusedStart, settleStart } from './app/lifecycle/start-rules.ts';
import { createProtocolHandler, readBuiltFiles } from './app/protocol/app-protocol.ts';
import { confinePage, PARTITION, shutSession } from './app/security/network-shut-off.ts';
import { keepFaultsQuiet, secureBeforeReady } from './app/security/security.ts';
import { setMenu } from './app/window/menu.ts';
import { startServices } from './app/wiring/services.ts';
import { SCHEME } from './platform/app-address.ts';
import { MOMENT_VARIABLE, systemTime, timeFrom } from './platform/clock.ts';
import { stderrLog } from './platform/log.ts';
import { sweepUnfinished } from './platform/readable-files.ts';
import { openSettings } from './settings/settings-store.ts';
import { electron } from './surface/electron-surface.ts';

const { app } = electron;
// Nobody tells a packaged app what day it is.
const time = app.isPackaged ? systemTime : timeFrom(process.env[MOMENT_VARIABLE]);

const startRemarks = settleStart(electron);

/** After Chromium is up: settings, network shut-off, app scheme, services and IPC, menu, window. */
const start = async (): Promise<void> => {
  const userData = app.getPath('userData');
  const settings = openSettings(userData, stderrLog);
  await sweepUnfinished(settings);
  electron.nativeTheme.themeSource = settings.get().theme;

  const session = electron.session.fromPartition(PARTITION, { cache: false });
  // The default session has no page, but it is there, and would fetch a dictionary.
  for (const each of [session, electron.session.fromPartition('')]) {
    await shutSession(each, { log: stderrLog, developerTools: !app.isPackaged });
  }
  const built = readBuiltFiles(fileURLToPath(new URL('../renderer/', import.meta.url)));
  session.protocol.handle(SCHEME, createProtocolHandler(built));

  const services = startServices(electron, {
    settings,
    time,
    places: {
      defaultVaultFile: join(userData, 'journal.driftline'),
      defaultBackupFolder: join(userData, 'backups'),
      sampleFolder: join(userData, 'look-around'),
      scratchFolder: join(userData, 'scratch'),
    },
    log: stderrLog,
    licencesFile: fileURLToPath(new URL('./licences.json', import.meta.url)),
    startRemarks,
  });
  setMenu(electron, { lock: services.askToLock });
  app.on('second-instance', services.showWindow);
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', services.lockBeforeQuit);
};

if (app.isPackaged) keepFaultsQuiet(stderrLog);
secureBeforeReady(electron);

// No await at the top level: Electron is ready only after this module has been evaluated, and would wait for itself.
if (isRefusedStart(electron)) {
  // A packaged app is not looked into, and starts with harmless switches alone.
  app.exit(1);
} else if (isCommandLine(process.argv, app.isPackaged)) {
  void runAsCommandLine(process.argv, app, time.clock).then((code) => app.exit(code));
} else if (!app.requestSingleInstanceLock()) {
  // The first window has come forward.
  app.exit(0);
} else {
  app.on('web-contents-created', (_event, contents) => confinePage(contents));
  app
    .whenReady()
    .then(start)
    .catch(() => {
      stderrLog('the window could not be opened');
      app.exit(1);
    });
}
