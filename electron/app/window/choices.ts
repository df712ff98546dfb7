import { join } from 'node:path';
import type { DriftFormat } from '../../ipc/drift-handlers.ts';
import type { ReadableKind } from '../../ipc/save-readable.ts';
import type { SummaryFormat } from '../../ipc/summary-handlers.ts';
import type { BrowserWindow, ElectronSurface } from '../../surface/electron-surface.ts';
import { printSheet } from './print-sheet.ts';

type Place = Promise<string | null>;

/** What the open window is asked for, and gives. A place is null when it was cancelled, or when there is no window. */
export type Choices = {
  readonly pickVaultFile: () => Place;
  /** The vault or backup whose entries are to be brought in. */
  readonly pickOtherVault: () => Place;
  readonly pickBackupFile: () => Place;
  readonly pickBackupFolder: () => Place;
  readonly pickRecoveryTarget: () => Place;
  readonly pickTextTarget: (kind: ReadableKind) => Place;
  readonly pickDriftTarget: (format: DriftFormat) => Place;
  readonly pickSummaryTarget: (format: SummaryFormat) => Place;
  /** The sheet on screen as PDF bytes; none without a window. */
  readonly printSheet: () => Promise<Uint8Array>;
  /** Whether a file dialog of ours is open: it takes the focus from the window, and that is not leaving it. */
  readonly isAsking: () => boolean;
};

type FileKind = { readonly name: string; readonly extension: string };

const text: FileKind = { name: 'Text', extension: 'txt' };
const summaryKinds: Readonly<Record<SummaryFormat, FileKind>> = {
  pdf: { name: 'PDF', extension: 'pdf' },
  markdown: { name: 'Markdown', extension: 'md' },
};
const driftKinds: Readonly<Record<DriftFormat, FileKind>> = {
  csv: { name: 'Table', extension: 'csv' },
  svg: { name: 'Picture', extension: 'svg' },
  png: { name: 'Picture', extension: 'png' },
};

/** The system's dialogs and the printed sheet, over whichever window is open. */
export const createChoices = (
  { app, dialog }: Pick<ElectronSurface, 'app' | 'dialog'>,
  current: () => BrowserWindow | null,
): Choices => {
  let asking = 0;

  const withWindow = async <Value>(act: (open: BrowserWindow) => Promise<Value>, otherwise: Value): Promise<Value> => {
    const window = current();
    if (window === null) return otherwise;
    asking += 1;
    try {
      return await act(window);
    } finally {
      asking -= 1;
    }
  };

  /** The system's dialog asks before it replaces a file. */
  const askWhereTo = (title: string, baseName: string, { name, extension }: FileKind): Place =>
    withWindow(async (window) => {
      const answer = await dialog.showSaveDialog(window, {
        title,
        defaultPath: join(app.getPath('documents'), `${baseName}.${extension}`),
        filters: [{ name, extensions: [extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      });
      return answer.canceled || answer.filePath === '' ? null : answer.filePath;
    }, null);

  const askForFile = (title: string, name: string): Place =>
    withWindow(async (window) => {
      const answer = await dialog.showOpenDialog(window, {
        title,
        filters: [{ name, extensions: ['driftline'] }],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    }, null);

  const askForFolder = (title: string): Place =>
    withWindow(async (window) => {
      const answer = await dialog.showOpenDialog(window, {
        title,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    }, null);

  return {
    pickVaultFile: () => askForFile('Open another vault', 'Driftline vault'),
    pickOtherVault: () => askForFile('Choose the vault or backup to bring in', 'Driftline vault'),
    pickBackupFile: () => askForFile('Choose a backup to restore', 'Driftline backup'),
    pickBackupFolder: () => askForFolder('Choose a folder for backups'),
    pickRecoveryTarget: () => askWhereTo('Save the recovery key', 'driftline-recovery-key', text),
    pickTextTarget: (kind) => askWhereTo(`Save a readable copy of this ${kind}`, kind, text),
    pickDriftTarget: (format) =>
      askWhereTo(`Save the ${format === 'csv' ? 'table' : 'picture'} of the drift screen`, 'drift', driftKinds[format]),
    pickSummaryTarget: (format) =>
      askWhereTo('Save the reflection summary', 'reflection-summary', summaryKinds[format]),
    printSheet: () => withWindow(({ webContents }) => printSheet(webContents), new Uint8Array()),
    isAsking: () => asking > 0,
  };
};
