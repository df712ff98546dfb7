import { fail } from '../../../shared/errors/result.ts';
import { type AnswerRules, answerCall, type HandlersBy } from '../../border/answer-call.ts';
import { CALL, GREETING, LARGEST_LETTER, LETTER } from '../../border/channels.ts';
import { PUBLIC_KEY_BYTES } from '../../border/letters.ts';
import type { ElectronSurface, IpcMainInvokeEvent } from '../../surface/electron-surface.ts';

/** Where the letters of the page go; null when the process they were for has gone. */
export type Post = {
  readonly greet: (publicKey: Uint8Array) => Promise<Uint8Array | null>;
  readonly send: (letter: Uint8Array) => Promise<Uint8Array | null>;
};

export type DoorRules = AnswerRules & { readonly isTrusted: (event: IpcMainInvokeEvent) => boolean };

/** What the page may ask of main, and what main carries for it unread: the only user of `ipcMain`. */
export const registerHandlers = (
  { ipcMain }: Pick<ElectronSurface, 'ipcMain'>,
  {
    handlers,
    post,
    rules,
  }: { readonly handlers: HandlersBy<'window'>; readonly post: Post; readonly rules: DoorRules },
): void => {
  const isLet = (event: IpcMainInvokeEvent): boolean => {
    const isTrusted = rules.isTrusted(event);
    if (!isTrusted) rules.log('request refused: untrusted sender');
    return isTrusted;
  };
  const isBytes = (sent: unknown, most: number): sent is Uint8Array => {
    const fits = sent instanceof Uint8Array && sent.byteLength <= most;
    if (!fits) rules.log('request refused: invalid input');
    return fits;
  };
  ipcMain.handle(CALL, async (event, channel, input) =>
    isLet(event) ? answerCall(handlers, rules, { channel, input }) : fail({ code: 'sender-untrusted' }),
  );
  ipcMain.handle(GREETING, async (event, key) =>
    isLet(event) && isBytes(key, PUBLIC_KEY_BYTES) ? post.greet(key) : null,
  );
  ipcMain.handle(LETTER, async (event, letter) =>
    isLet(event) && isBytes(letter, LARGEST_LETTER) ? post.send(letter) : null,
  );
};
