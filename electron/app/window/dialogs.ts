import { join } from 'node:path';
import type { DriftFormat } from '../../ipc/drift-file-handlers.ts';
import type { ReadableKind } from '../../ipc/save-readable.ts';
import type { SummaryFormat } from '../../ipc/summary-handlers.ts';
import type { BrowserWindow, ElectronSurface } from '../../platform/electron-surface.ts';

const kinds: Readonly<Record<SummaryFormat, { readonly name: string; readonly extension: string }>> = {
  pdf: { name: 'PDF', extension: 'pdf' },
  markdown: { name: 'Markdown', extension: 'md' },
};

/** Asks where the summary goes; null when cancelled. The system's dialog asks before it replaces a file. */
export const pickSummaryTarget = async (
  { app, dialog }: Pick<ElectronSurface, 'app' | 'dialog'>,
  window: BrowserWindow,
  format: SummaryFormat,
): Promise<string | null> => {
  const { name, extension } = kinds[format];
  const answer = await dialog.showSaveDialog(window, {
    title: 'Save the reflection summary',
    defaultPath: join(app.getPath('documents'), `reflection-summary.${extension}`),
    filters: [{ name, extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
};

const driftKinds: Readonly<Record<DriftFormat, string>> = { csv: 'Table', svg: 'Picture', png: 'Picture' };

/** Asks where the table or the picture of the drift screen goes; null when cancelled. */
export const pickDriftTarget = async (
  { app, dialog }: Pick<ElectronSurface, 'app' | 'dialog'>,
  window: BrowserWindow,
  format: DriftFormat,
): Promise<string | null> => {
  const answer = await dialog.showSaveDialog(window, {
    title: format === 'csv' ? 'Save the table of the drift screen' : 'Save the picture of the drift screen',
    defaultPath: join(app.getPath('documents'), `drift.${format}`),
    filters: [{ name: driftKinds[format], extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
};

/** Asks where the recovery key goes as a text file; null when cancelled. */
export const pickRecoveryTarget = async (
  { app, dialog }: Pick<ElectronSurface, 'app' | 'dialog'>,
  window: BrowserWindow,
): Promise<string | null> => {
  const answer = await dialog.showSaveDialog(window, {
    title: 'Save the recovery key',
    defaultPath: join(app.getPath('documents'), 'driftline-recovery-key.txt'),
    filters: [{ name: 'Text', extensions: ['txt'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
};

/** Asks for a vault file; null when cancelled. */
export const pickVaultFile = async (
  { dialog }: Pick<ElectronSurface, 'dialog'>,
  window: BrowserWindow,
): Promise<string | null> => {
  const answer = await dialog.showOpenDialog(window, {
    title: 'Open another vault',
    filters: [{ name: 'Driftline vault', extensions: ['driftline'] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
};

/** Asks for the vault or backup whose entries are to be brought in; null when cancelled. */
export const pickOtherVault = async (
  { dialog }: Pick<ElectronSurface, 'dialog'>,
  window: BrowserWindow,
): Promise<string | null> => {
  const answer = await dialog.showOpenDialog(window, {
    title: 'Choose the vault or backup to bring in',
    filters: [{ name: 'Driftline vault', extensions: ['driftline'] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
};

/** Asks for a backup to restore, wherever it lies; null when cancelled. */
export const pickBackupFile = async (
  { dialog }: Pick<ElectronSurface, 'dialog'>,
  window: BrowserWindow,
): Promise<string | null> => {
  const answer = await dialog.showOpenDialog(window, {
    title: 'Choose a backup to restore',
    filters: [{ name: 'Driftline backup', extensions: ['driftline'] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
};

/** Asks for a folder that backups go to; null when cancelled. */
export const pickBackupFolder = async (
  { dialog }: Pick<ElectronSurface, 'dialog'>,
  window: BrowserWindow,
): Promise<string | null> => {
  const answer = await dialog.showOpenDialog(window, {
    title: 'Choose a folder for backups',
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
};

/** Asks where a check-in or a note goes as readable text; null when cancelled. */
export const pickReadableTarget = async (
  { app, dialog }: Pick<ElectronSurface, 'app' | 'dialog'>,
  window: BrowserWindow,
  kind: ReadableKind,
): Promise<string | null> => {
  const answer = await dialog.showSaveDialog(window, {
    title: `Save a readable copy of this ${kind}`,
    defaultPath: join(app.getPath('documents'), `${kind}.txt`),
    filters: [{ name: 'Text', extensions: ['txt'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  });
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
};
