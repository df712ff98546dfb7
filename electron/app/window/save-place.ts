import { join } from 'node:path';
import { syncServiceOf } from '../../platform/synced-folder.ts';
import type { BaseWindow, ElectronSurface } from '../../surface/electron-surface.ts';

/** A file that is about to leave: what the dialog says, what it is called at first, and whether it is the key itself. */
export type Leaving = {
  readonly title: string;
  readonly baseName: string;
  readonly kind: { readonly name: string; readonly extension: string };
  /** `key`: the recovery key, which opens every copy of the vault. `readable`: something written, in clear. */
  readonly holds: 'key' | 'readable';
};

type Answer = 'there' | 'elsewhere' | 'nowhere';

type Question = {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  /** What each button means. */
  readonly answers: readonly Answer[];
};

const words: Readonly<Record<Leaving['holds'], (service: string) => Question>> = {
  key: (service: string) => ({
    message: `${service} would get a copy of the recovery key.`,
    detail:
      'Whoever has this key and any copy of the vault, a backup included, reads the whole journal. A folder that a service syncs is kept on its computers too, and where an employer manages it, on theirs. Paper, or a stick in a drawer, keeps the two apart.',
    buttons: ['Choose another place', 'Save it there anyway', 'Cancel'],
    answers: ['elsewhere', 'there', 'nowhere'],
  }),
  readable: (service: string) => ({
    message: `${service} would get a copy.`,
    detail:
      'What is saved here can be read without any passphrase: by the service, by whoever manages its account, and on every computer that it syncs.',
    buttons: ['Save it there', 'Choose another place', 'Cancel'],
    answers: ['there', 'elsewhere', 'nowhere'],
  }),
};

/** What the key must not do unasked, and words may, is the first button. */
const askAbout = async (
  { dialog }: Pick<ElectronSurface, 'dialog'>,
  window: BaseWindow,
  holds: Leaving['holds'],
  service: string,
): Promise<Answer> => {
  const { message, detail, buttons, answers } = words[holds](service);
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: [...buttons],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return answers[response] ?? 'nowhere';
};

/**
 * Asks where a file goes, and asks again where the place is one that a service syncs, before anything is written; null
 * when cancelled. The recovery key is offered to the home folder: documents are what companies sync. The system's own
 * dialog asks before it replaces a file.
 */
export const askWhereTo = async (
  { app, dialog }: Pick<ElectronSurface, 'app' | 'dialog'>,
  window: BaseWindow,
  { title, baseName, kind: { name, extension }, holds }: Leaving,
): Promise<string | null> => {
  for (;;) {
    const answer = await dialog.showSaveDialog(window, {
      title,
      defaultPath: join(app.getPath(holds === 'key' ? 'home' : 'documents'), `${baseName}.${extension}`),
      filters: [{ name, extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    if (answer.canceled || answer.filePath === '') return null;
    const service = syncServiceOf(answer.filePath);
    const wanted = service === null ? 'there' : await askAbout({ dialog }, window, holds, service);
    if (wanted !== 'elsewhere') return wanted === 'there' ? answer.filePath : null;
  }
};
