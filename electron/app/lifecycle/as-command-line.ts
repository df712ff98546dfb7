import { verbs } from '../../cli/arguments.ts';
import { hearClosedPipes } from '../../cli/closed-pipes.ts';
import { runCommandLine } from '../../cli/command-line.ts';
import { type ExitCode, exitCodes } from '../../cli/exit-codes.ts';
import { systemTerminal } from '../../cli/passphrase.ts';
import type { Clock } from '../../platform/clock.ts';
import type { App } from '../../surface/electron-surface.ts';
import { createVaultStore } from '../../vault/vault-store.ts';

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
    return await runCommandLine(wordsOf(argv, app.isPackaged), {
      out: (text) => void stdout.write(text),
      err: (text) => void stderr.write(text),
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
