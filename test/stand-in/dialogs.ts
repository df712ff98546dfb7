import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron/main';
import type { Dialog, DialogParent } from '../../electron/surface/electron-surface.ts';
import { app } from './app.ts';
import { guarded } from './guard.ts';

/** Under Playwright a dialog that no test answers is a fault; in a window opened by hand a person answers it. */
function refuseUnlessByHand(name: string): void {
  const byHand = app.chromium().windowed && !app.commandLine.hasSwitch('remote-debugging-port');
  if (!byHand) throw new Error(`Nobody answers dialog.${name}: a test must replace it with its own answer.`);
}

async function showSaveDialog(_parent: DialogParent, options: SaveDialogOptions) {
  refuseUnlessByHand('showSaveDialog');
  const proposed = proposedPath(options.defaultPath ?? 'Untitled');
  const chosen = askDesktop(
    ['--file-selection', '--save', '--confirm-overwrite', `--filename=${proposed}`],
    `choose file name default name ${JSON.stringify(basename(proposed))}`,
  );
  if (chosen === undefined) process.stdout.write(`No file dialog on this computer; saving as ${proposed}\n`);
  const filePath = chosen ?? proposed;
  return { canceled: filePath === '', filePath };
}

async function showOpenDialog(_parent: DialogParent, _options: OpenDialogOptions) {
  refuseUnlessByHand('showOpenDialog');
  const chosen = askDesktop(['--file-selection'], 'choose file');
  if (chosen === undefined) process.stdout.write('No file dialog on this computer; nothing was opened.\n');
  return { canceled: !chosen, filePaths: chosen ? [chosen] : [] };
}

/** The desktop's own dialog: the path, '' when cancelled, undefined when the desktop has none to offer. */
function askDesktop(zenityArgs: readonly string[], appleScript: string): string | undefined {
  const onMac = process.platform === 'darwin';
  const asked = onMac
    ? spawnSync('osascript', ['-e', `POSIX path of (${appleScript})`], { encoding: 'utf8' })
    : spawnSync('zenity', zenityArgs, { encoding: 'utf8' });
  return asked.error ? undefined : asked.stdout.trim();
}

/** A path in the documents folder that overwrites nothing. */
function proposedPath(defaultPath: string): string {
  const folder = app.getPath('documents');
  mkdirSync(folder, { recursive: true });
  const { name, ext } = parse(defaultPath);
  let path = join(folder, `${name}${ext}`);
  for (let copy = 2; existsSync(path); copy += 1) path = join(folder, `${name} ${copy}${ext}`);
  return path;
}

export const dialog: Dialog = guarded('dialog', {
  showSaveDialog,
  showOpenDialog,
  showMessageBox: async () => {
    throw new Error('Nobody answers dialog.showMessageBox: a test must replace it with its own answer.');
  },
});
