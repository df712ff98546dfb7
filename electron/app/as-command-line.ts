import { verbs } from '../cli/arguments.ts';
import { runCommandLine } from '../cli/command-line.ts';
import type { ExitCode } from '../cli/exit-codes.ts';
import { systemTerminal } from '../cli/passphrase.ts';
import { systemClock } from '../platform/clock.ts';
import type { App } from '../platform/electron-surface.ts';
import { createVaultStore } from '../vault/vault-store.ts';

/** The words after the program's name: unpackaged, Electron's first argument is the app itself. */
const wordsOf = (argv: readonly string[], isPackaged: boolean): readonly string[] => argv.slice(isPackaged ? 1 : 2);

/** Whether this start asks for the command line (`driftline drift …`, `driftline --help`) instead of a window. */
export const isCommandLine = (argv: readonly string[], isPackaged: boolean): boolean => {
  const first = wordsOf(argv, isPackaged)[0];
  return first === '--help' || first === '--version' || verbs.some((verb) => verb === first);
};

/** Runs the command line inside the packaged app; gives back its exit code. */
export const runAsCommandLine = (
  argv: readonly string[],
  app: Pick<App, 'isPackaged' | 'getVersion'>,
): Promise<ExitCode> =>
  runCommandLine(wordsOf(argv, app.isPackaged), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    terminal: systemTerminal(process.stdin, process.stderr),
    clock: systemClock,
    store: createVaultStore(),
    version: app.getVersion(),
  });
