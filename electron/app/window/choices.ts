import type { Asks, Confirmed, DriftFormat, SummaryFormat } from '../../border/asks.ts';
import type { BaseWindow, ElectronSurface, WebContents } from '../../surface/electron-surface.ts';
import { confirmations } from './confirmations.ts';
import { printSheet } from './print-sheet.ts';
import { askWhereTo, type Leaving } from './save-place.ts';

type Place = Promise<string | null>;

/** What the process that holds the journal asks for, done with whichever window is open. */
export type Choices = Asks & {
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
  current: () => BaseWindow | null,
  page: () => WebContents | null,
): Choices => {
  let asking = 0;

  const withWindow = async <Value>(act: (open: BaseWindow) => Promise<Value>, otherwise: Value): Promise<Value> => {
    const window = current();
    if (window === null) return otherwise;
    asking += 1;
    try {
      return await act(window);
    } finally {
      asking -= 1;
    }
  };

  /** One dialog at a time: a page that asks again meanwhile gets what a cancelled one gives. */
  const ask = (act: (open: BaseWindow) => Place): Place => (asking > 0 ? Promise.resolve(null) : withWindow(act, null));

  const saveTo = (title: string, baseName: string, kind: FileKind, holds: Leaving['holds'] = 'readable'): Place =>
    ask((window) => askWhereTo({ app, dialog }, window, { title, baseName, kind, holds }));

  const askForFile = (title: string, name: string): Place =>
    ask(async (window) => {
      const answer = await dialog.showOpenDialog(window, {
        title,
        filters: [{ name, extensions: ['driftline'] }],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    });

  const askForFolder = (title: string): Place =>
    ask(async (window) => {
      const answer = await dialog.showOpenDialog(window, {
        title,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    });

  const confirm = async (what: Confirmed): Promise<boolean> => {
    if (asking > 0) return false;
    const { message, detail, yes } = confirmations[what];
    const buttons = { buttons: [yes, 'Cancel'], defaultId: 1, cancelId: 1, noLink: true };
    return withWindow(
      async (window) =>
        (await dialog.showMessageBox(window, { type: 'warning', message, detail, ...buttons })).response === 0,
      false,
    );
  };

  return {
    confirm,
    pickVaultFile: () => askForFile('Open another vault', 'Driftline vault'),
    pickOtherVault: () => askForFile('Choose the vault or backup to bring in', 'Driftline vault'),
    pickBackupFile: () => askForFile('Choose a backup to restore', 'Driftline backup'),
    pickBackupFolder: () => askForFolder('Choose a folder for backups'),
    pickRecoveryTarget: () => saveTo('Save the recovery key', 'driftline-recovery-key', text, 'key'),
    pickTextTarget: (kind) => saveTo(`Save a readable copy of this ${kind}`, kind, text),
    pickDriftTarget: (format) =>
      saveTo(`Save the ${format === 'csv' ? 'table' : 'picture'} of the drift screen`, 'drift', driftKinds[format]),
    pickSummaryTarget: (format) => saveTo('Save the reflection summary', 'reflection-summary', summaryKinds[format]),
    printSheet: () => {
      const contents = page();
      return contents === null ? Promise.resolve(new Uint8Array()) : printSheet(contents);
    },
    isAsking: () => asking > 0,
  };
};
