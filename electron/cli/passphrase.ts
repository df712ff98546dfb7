import { readFileSync, statSync } from 'node:fs';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import { storageFailure, systemCode } from '../platform/storage-fault.ts';
import { decodeUtf8, type OtherEncoding } from '../platform/utf8-text.ts';

/** The terminal a passphrase may be typed at, unseen. */
export type Terminal = { readonly ask: (question: string) => Promise<string | null> };

export type PassphraseFault =
  | AppError
  | { readonly code: 'passphrase-unavailable' }
  | { readonly code: 'passphrases-differ' }
  | { readonly code: 'secret-empty'; readonly file: string }
  | { readonly code: 'secret-not-utf8'; readonly file: string; readonly found: OtherEncoding }
  /** More than one line, or a character that no keyboard gives. */
  | { readonly code: 'secret-untypable'; readonly file: string };

/** Where a passphrase comes from; `warn` hears of a file that others can read. */
export type PassphraseSource = {
  readonly file: string | null;
  readonly terminal: Terminal | null;
  readonly warn: (words: string) => void;
};

/** Far more than any passphrase or sheet; a file this long was named by mistake. */
const LONGEST_BYTES = 1_048_576;

/** Ends of lines and all else that cannot be typed into one field. */
const UNTYPABLE = /\p{Cc}|[\u2028\u2029]/u;

const OTHERS_MAY_READ = 0o004;

const warnIfOpen = (file: string, warn: PassphraseSource['warn']): void => {
  const found = statSync(file, { throwIfNoEntry: false });
  if (process.platform === 'win32' || found?.isFile() !== true || (found.mode & OTHERS_MAY_READ) === 0) return;
  warn(`${file} can be read by everybody who uses this computer. chmod 600 keeps it to you.`);
};

/** The text of a file that holds a secret, as it was typed into it. An empty one is a slip, not a try. */
const secretText = (file: string, warn: PassphraseSource['warn']): Result<string, PassphraseFault> => {
  try {
    warnIfOpen(file, warn);
    const bytes = readFileSync(file);
    const text = decodeUtf8(bytes);
    const isTooLong = bytes.length > LONGEST_BYTES;
    bytes.fill(0);
    if (isTooLong) return fail({ code: 'secret-untypable', file });
    if (!text.ok) return fail({ code: 'secret-not-utf8', file, found: text.error });
    const secret = text.value.replace(/\r?\n$/, '');
    return secret === '' ? fail({ code: 'secret-empty', file }) : ok(secret);
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return fail({ code: 'file-missing', file });
    return fail(storageFailure(cause, file, true));
  }
};

/** A recovery key from a file; lines and blanks in it are between its groups. */
export const recoveryKeyFromFile = secretText;

/**
 * A passphrase from a file, without the newline at its end. What nobody could type into the window is refused, and so is
 * what is not UTF-8: two such files could open one vault, and no typing would.
 */
const passphraseFromFile = (file: string, warn: PassphraseSource['warn']): Result<string, PassphraseFault> => {
  const secret = secretText(file, warn);
  return secret.ok && UNTYPABLE.test(secret.value) ? fail({ code: 'secret-untypable', file }) : secret;
};

/** The passphrase from a file or a terminal; asked twice for a new vault, so that a slip does not lock it for good. */
export const readPassphrase = async (
  source: PassphraseSource,
  use: 'new' | 'known',
  question = 'Passphrase: ',
): Promise<Result<string, PassphraseFault>> => {
  if (source.file !== null) return passphraseFromFile(source.file, source.warn);
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

/** All of standard input as UTF-8; empty where there is none. */
export const readStandardInput = (): string => {
  try {
    return readFileSync(0, 'utf8');
  } catch {
    return '';
  }
};
