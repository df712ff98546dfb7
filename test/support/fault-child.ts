import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import type { OpenVault } from '../../electron/vault/contract/vault-contract.ts';
import { createVaultStore } from '../../electron/vault/vault-store.ts';
import { contentsAfter, instantStretch, passphraseAfter, textsOf } from './fault-life.ts';
import { value } from './vault-fixture.ts';

const writerFile = join(import.meta.dirname, 'fault-writer.ts');

/** The words that start the scripted life of `fault-life.ts` in a process of its own. */
export const writerCommand = (file: string, from: number, to: number): readonly [string, ...string[]] => [
  process.execPath,
  '--disable-warning=ExperimentalWarning',
  writerFile,
  file,
  String(from),
  String(to),
];

/** Thousands of children start here: what the first one compiled, the others find in this folder. */
export const compiledSources = mkdtempSync(join(tmpdir(), 'driftline-compiled-'));
process.on('exit', () => rmSync(compiledSources, { recursive: true, force: true }));

/** Fills the folder of compiled sources: only a child that comes to its own end writes into it. */
export const warmUp = async (folder: string): Promise<void> => {
  const lines = await linesOf(writerCommand(join(folder, 'warm.driftline'), 1, 2));
  expect(lines).toEqual(['opened 0', 'saved 1', 'saved 2', 'end']);
};

/** Runs a command to its end; its lines, told one by one as they come. */
export const linesOf = async (
  [command, ...words]: readonly [string, ...string[]],
  onLine: (line: string, child: ChildProcess) => void = () => undefined,
): Promise<readonly string[]> => {
  const child = spawn(command, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiledSources },
  });
  const ended = once(child, 'close');
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    onLine(line, child);
  }
  await ended;
  return lines;
};

/** The last step that was acknowledged as saved, or `before` when none was. */
export const lastSaved = (lines: readonly string[], before: number): number =>
  Math.max(before, ...lines.filter((line) => line.startsWith('saved ')).map((line) => Number(line.slice(6))));

/**
 * Opens a vault as a crash left it and proves it whole: exactly the contents after `acknowledged` steps, or after the
 * one more that was under way; each opened with the passphrase of its step and no other. It still writes. Returns the
 * number of steps.
 */
export const provedSteps = async (file: string, acknowledged: number): Promise<number> => {
  const vault = await opened(file, acknowledged);
  const { commits, damaged } = value(await vault.check());
  expect(damaged).toEqual([]);
  expect([acknowledged, acknowledged + 1]).toContain(commits);
  expect(textsOf(value(await vault.readAll()))).toEqual(contentsAfter(commits));
  await vault.lock();
  return commits;
};

const opened = async (file: string, acknowledged: number): Promise<OpenVault> => {
  const store = createVaultStore(instantStretch);
  const before = await store.unlock({ file, passphrase: passphraseAfter(acknowledged) });
  const isNext = !before.ok && before.error.code === 'passphrase-wrong';
  return value(isNext ? await store.unlock({ file, passphrase: passphraseAfter(acknowledged + 1) }) : before);
};
