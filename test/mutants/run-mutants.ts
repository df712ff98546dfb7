import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../support/run-tool.ts';

/** One deliberate error: a text of a source file replaced by another, and the tests that must notice. */
export type Mutant = {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Paths or parts of paths of test files. */
  readonly tests: readonly string[];
};

const COPIED = [
  'shared',
  'electron',
  'renderer',
  'test',
  'docs',
  'package.json',
  'vite.config.ts',
  'tsconfig.base.json',
];

const copyTree = (): string => {
  const tree = mkdtempSync(join(tmpdir(), 'driftline-mutants-'));
  for (const name of COPIED) cpSync(join(projectFolder, name), join(tree, name), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(tree, 'node_modules'));
  return tree;
};

const testsPass = (tree: string, tests: readonly string[]): boolean => {
  const vitest = join(projectFolder, 'node_modules/.bin/vitest');
  // A law that breaks is enough: nobody reads the smallest case that breaks it.
  const env = { ...process.env, DRIFTLINE_FIRST_FAILURE: '1' };
  const run = spawnSync(vitest, ['run', '--project', '!browser', '--bail', '1', ...tests], {
    ...{ cwd: tree, stdio: 'ignore', env },
  });
  return run.status === 0;
};

const isKilled = (tree: string, { name, file, from, to, tests }: Mutant): boolean => {
  const path = join(tree, file);
  const source = readFileSync(path, 'utf8');
  if (!source.includes(from)) throw new Error(`${name}: ${file} no longer holds the text to break`);
  writeFileSync(path, source.replace(from, to));
  try {
    return !testsPass(tree, tests);
  } finally {
    writeFileSync(path, source);
  }
};

/**
 * Breaks a copy of the tree in one place at a time and runs the tests that must notice. Prints a line a mutant; gives
 * back how many survived. The unbroken copy must pass first, or nothing would be proved.
 */
export const runMutants = (mutants: readonly Mutant[]): number => {
  const tree = copyTree();
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  try {
    const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))];
    if (!testsPass(tree, tests)) throw new Error('The tests fail on the unbroken tree.');
    const survivors = mutants.filter((mutant) => {
      const killed = isKilled(tree, mutant);
      say(`${killed ? 'killed  ' : 'SURVIVED'}  ${mutant.name}`);
      return !killed;
    });
    say(`${mutants.length - survivors.length} of ${mutants.length} killed`);
    return survivors.length;
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
};
