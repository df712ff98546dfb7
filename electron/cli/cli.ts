import { readFileSync } from 'node:fs';
import { MOMENT_VARIABLE, timeFrom } from '../platform/clock.ts';
import { createVaultStore } from '../vault/vault-store.ts';
import { hearClosedPipes } from './closed-pipes.ts';
import { runCommandLine } from './command-line.ts';
import { readStandardInput, systemTerminal } from './passphrase.ts';

// The command line in development: the same services, straight from the sources.
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

hearClosedPipes([process.stdout, process.stderr]);

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  readIn: readStandardInput,
  terminal: systemTerminal(process.stdin, process.stderr),
  clock: timeFrom(process.env[MOMENT_VARIABLE]).clock,
  store: createVaultStore(),
  version,
});
