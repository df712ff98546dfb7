import { runCommandLine } from '../../electron/cli/command-line.ts';
import type { Terminal } from '../../electron/cli/passphrase.ts';
import { momentAt } from '../../electron/platform/clock.ts';
import type { VaultStore } from '../../electron/vault/contract/vault-contract.ts';
import { quickStore } from './quick-vault.ts';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs one command line in this process, on a fixed day, with quick vaults; a store in common opens a vault at once. */
export const runWords = async (
  words: readonly string[],
  terminal: Terminal | null = null,
  store: VaultStore = quickStore(),
  standardInput = '',
): Promise<Ran> => {
  let [out, err] = ['', ''];
  const code = await runCommandLine(words, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readIn: () => standardInput,
    terminal,
    clock: () => momentAt(Date.UTC(2026, 6, 6, 18), 120, 'Europe/Paris'),
    store,
    version: '0.0.0-test',
  });
  return { code, out, err };
};

/** A terminal that answers each question with the next of these lines. */
export const typing = (...lines: readonly string[]): Terminal => {
  const left = [...lines];
  return { ask: () => Promise.resolve(left.shift() ?? null) };
};
