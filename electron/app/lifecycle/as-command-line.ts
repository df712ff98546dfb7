import { verbs } from '../../cli/arguments.ts';
import { hearClosedPipes } from '../../cli/closed-pipes.ts';
import { type ExitCode, exitCodes } from '../../cli/exit-codes.ts';
import type { Clock } from '../../platform/clock.ts';
import type { App } from '../../surface/electron-surface.ts';

const isOwnWord = (word: string): boolean => !word.startsWith('--') || word === '--help' || word === '--version';

/**
 * The words after the program's name. Unpackaged, Electron's first argument is the app itself; Chromium's switches
 * (an AppImage may put `--no-sandbox` first) are not ours.
 */
const wordsOf = (argv: readonly string[], isPackaged: boolean): readonly string[] => {
  const words = argv.slice(isPackaged ? 1 : 2);
  const first = words.findIndex(isOwnWord);
  return first === -1 ? [] : words.slice(first);
};

/** The words of a packaged start that Chromium alone reads: all of them, or those before a verb of the command line. */
export const wordsBeforeVerb = (argv: readonly string[]): readonly string[] => {
  const words = argv.slice(1);
  if (!isCommandLine(argv, true)) return words;
  return words.slice(0, words.length - wordsOf(argv, true).length);
};

/** Whether this start asks for the command line (`driftline drift …`, `driftline --help`) instead of a window. */
export const isCommandLine = (argv: readonly string[], isPackaged: boolean): boolean => {
  const first = wordsOf(argv, isPackaged)[0];
  return first === '--help' || first === '--version' || verbs.some((verb) => verb === first);
};

/** Resolves once everything written so far has left: on some systems a pipe or a terminal is written later. */
export const flushed = (stream: Pick<NodeJS.WritableStream, 'write'>): Promise<void> =>
  new Promise((resolve) => void stream.write('', () => resolve()));

/** Runs the command line inside the packaged app; gives back its exit code once all its words are out. Never throws. */
export const runAsCommandLine = async (
  argv: readonly string[],
  app: Pick<App, 'isPackaged' | 'getVersion'>,
  clock: Clock,
): Promise<ExitCode> => {
  const { stdin, stdout, stderr } = process;
  hearClosedPipes([stdout, stderr]);
  try {
    // Only now: a start with a window holds no vault in this process, not even the code of one.
    const [{ runCommandLine }, { readStandardInput, systemTerminal }, { createVaultStore }] = await Promise.all([
      import('../../cli/command-line.ts'),
      import('../../cli/passphrase.ts'),
      import('../../vault/vault-store.ts'),
    ]);
    return await runCommandLine(wordsOf(argv, app.isPackaged), {
      out: (text) => void stdout.write(text),
      err: (text) => void stderr.write(text),
      readIn: readStandardInput,
      terminal: systemTerminal(stdin, stderr),
      clock,
      store: createVaultStore(),
      version: app.getVersion(),
    });
  } catch {
    // The cause may quote journal text.
    stderr.write('driftline: Something went wrong that should not have. Nothing is half saved.\n');
    return exitCodes.unreadable;
  } finally {
    await Promise.all([flushed(stdout), flushed(stderr)]);
  }
};
