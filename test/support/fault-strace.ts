import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { linesOf, writerCommand } from './fault-child.ts';

/** The calls by which a vault reaches the disk. */
const CALLS = ['openat', 'write', 'pwrite64', 'ftruncate', 'fsync', 'fdatasync', 'rename', 'link', 'unlink'] as const;

/** The `nth` call of one kind in the life of the main thread. */
export type Point = { readonly call: (typeof CALLS)[number]; readonly nth: number };

/** `null` when strace may watch a process here; else why it may not. */
export const whyNoStrace = (): string | null => {
  const tried = spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', 'true'], { encoding: 'utf8' });
  if (tried.error) return 'strace is not installed: apt-get install strace';
  return tried.status === 0 ? null : `strace may not trace here: ${tried.stderr.trim()}`;
};

const underStrace = (log: string, options: readonly string[], command: readonly string[]) =>
  ['strace', '-f', '-qq', '-o', log, '-e', `trace=${CALLS.join()}`, ...options, ...command] as const;

/** Three times as fast; strace 6.1 then injects errors, but no signals. */
const FAST = '--seccomp-bpf';

/** Runs the scripted life once and lists every call on the vault, its log, its copies and their folder. */
export const pointsOf = async (file: string, to: number, log: string) => {
  const lines = await linesOf(underStrace(log, [FAST], writerCommand(file, 1, to)));
  const calls = readFileSync(log, 'utf8')
    .split('\n')
    .map((line) => /^(\d+) +(\w+)\((.*)/.exec(line))
    .filter((match) => match !== null);
  const main = calls[0]?.[1];
  const seen = new Map<string, number>();
  const points: Point[] = [];
  for (const [, thread, name, rest = ''] of calls) {
    const call = CALLS.find((each) => each === name);
    if (thread !== main || call === undefined) continue;
    const nth = (seen.get(call) ?? 0) + 1;
    seen.set(call, nth);
    if (isOnVault(call, rest, file)) points.push({ call, nth });
  }
  return { lines, points };
};

/** Node opens its own sources too, and writes to its event loop: those calls say nothing about the vault. */
const isOnVault = (call: string, words: string, file: string): boolean => {
  if (call === 'openat' || call === 'unlink' || call === 'link' || call === 'rename') return words.includes(file);
  return call !== 'write' || words.startsWith('1,');
};

/** Runs the scripted life and lets one call end in `fault`: `signal=SIGKILL` before it, or `error=EIO` instead of it. */
export const lifeWithFault = (file: string, to: number, { call, nth }: Point, fault: string) => {
  const inject = ['-e', `inject=${call}:${fault}:when=${nth}`, ...(fault.startsWith('error') ? [FAST] : [])];
  return linesOf(underStrace('/dev/null', inject, writerCommand(file, 1, to)));
};
