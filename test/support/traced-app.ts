import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { electronBinary } from '../stand-in/electron-binary.ts';

/** An executable that starts the app under `strace`, and what was traced: the main process, all of its threads. */
export type TracedApp = {
  readonly executable: string;
  /** Addresses beyond this process's own machine-local sockets that it tried to reach, one line a try. */
  readonly reached: () => string[];
  readonly remove: () => void;
};

/** What a process that runs already, and everything it starts, tries to reach from now on. */
export type TracedProcess = {
  readonly reached: () => string[];
  /** Resolves once the process has ended, and the account with it. */
  readonly ended: Promise<unknown>;
};

const root = resolve(import.meta.dirname, '../..');
const sends = /(connect|sendto|sendmsg|sendmmsg)\(.*AF_INET6?/;

export const hasStrace = (): boolean => spawnSync('strace', ['--version']).status === 0;

const linesThatSend = (log: string): string[] =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => sends.test(line));

/** Resolves once the kernel reports to us. */
export const traceProcess = async (pid: number): Promise<TracedProcess> => {
  const log = join(mkdtempSync(join(tmpdir(), 'driftline-trace-')), 'trace');
  const tracer = spawn('strace', ['-f', '-p', `${pid}`, '-e', 'trace=network', '-o', log], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(tracer, 'exit');
  await Promise.race([once(tracer.stderr, 'data'), ended]);
  return { reached: () => linesThatSend(log), ended };
};

/**
 * `-b execve` lets go of other programs that main starts (Chromium and the journal's process, in the stand-in: for that
 * one there is `traceProcess`); threads stay traced.
 */
export const traceApp = (): TracedApp => {
  const folder = mkdtempSync(join(tmpdir(), 'driftline-trace-'));
  const [executable, log] = [join(folder, 'electron'), join(folder, 'trace')];
  const traced =
    electronBinary() ?? `${join(root, 'node_modules/.bin/node')}" $inspect "${join(root, 'test/stand-in/host.ts')}`;
  writeFileSync(
    executable,
    `#!/bin/sh
for argument in "$@"; do
  case $argument in --inspect=*) inspect=$argument ;; esac
done
exec strace -D -f -b execve -e trace=network -o "${log}" "${traced}" "$@"
`,
  );
  chmodSync(executable, 0o700);
  return {
    executable,
    reached: () => linesThatSend(log),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
