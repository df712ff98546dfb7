import { readFileSync } from 'node:fs';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import { storageFault, systemCode } from '../platform/storage-fault.ts';

/** The terminal a passphrase may be typed at, unseen. */
export type Terminal = { readonly ask: (question: string) => Promise<string | null> };

export type PassphraseFault =
  | AppError
  | { readonly code: 'passphrase-unavailable' }
  | { readonly code: 'passphrases-differ' }
  | { readonly code: 'secret-empty'; readonly file: string };

/** A passphrase or recovery key from a file, without the newline at its end. An empty one is a slip, not a try. */
export const secretFromFile = (file: string): Result<string, PassphraseFault> => {
  try {
    const secret = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    return secret === '' ? fail({ code: 'secret-empty', file }) : ok(secret);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return fail({ code: 'file-missing', file });
    return fail({ code: 'storage-failed', reason: storageFault(cause), file });
  }
};

/** The passphrase from a file or a terminal; asked twice for a new vault, so that a slip does not lock it for good. */
export const readPassphrase = async (
  source: { readonly file: string | null; readonly terminal: Terminal | null },
  use: 'new' | 'known',
  question = 'Passphrase: ',
): Promise<Result<string, PassphraseFault>> => {
  if (source.file !== null) return secretFromFile(source.file);
  if (source.terminal === null) return fail({ code: 'passphrase-unavailable' });
  const typed = await source.terminal.ask(question);
  if (typed === null) return fail({ code: 'passphrase-unavailable' });
  if (use === 'known') return ok(typed);
  const again = await source.terminal.ask('The same again: ');
  return again === typed ? ok(typed) : fail({ code: 'passphrases-differ' });
};

const ENTER = /[\r\n]/;
const BACKSPACE = new Set(['\u007f', '\b']);
const GIVE_UP = new Set(['\u0003', '\u0004']);

type TerminalInput = NodeJS.ReadStream & { readonly setRawMode: (raw: boolean) => unknown };

const readUnseen = (input: TerminalInput, done: (typed: string | null) => void): void => {
  let typed = '';
  const hear = (chunk: string) => {
    for (const key of chunk) {
      if (GIVE_UP.has(key)) return finish(null);
      if (ENTER.test(key)) return finish(typed);
      typed = BACKSPACE.has(key) ? [...typed].slice(0, -1).join('') : typed + key;
    }
  };
  const finish = (value: string | null) => {
    input.off('data', hear);
    input.setRawMode(false);
    input.pause();
    done(value);
  };
  input.setRawMode(true);
  input.setEncoding('utf8');
  input.on('data', hear);
  input.resume();
};

/** The terminal this program runs at, or null when its input is not one. */
export const systemTerminal = (input: NodeJS.ReadStream, output: NodeJS.WritableStream): Terminal | null => {
  if (!input.isTTY) return null;
  return {
    ask: (question) =>
      new Promise((resolve) => {
        output.write(question);
        readUnseen(input as TerminalInput, (typed) => {
          output.write('\n');
          resolve(typed);
        });
      }),
  };
};
