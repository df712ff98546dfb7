import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compiledSources } from './fault-child.ts';
import { goSign } from './fault-places.ts';
import { whyNoStrace } from './fault-strace.ts';

/*
 * Faults in one deed of a process that is already running: strace is attached between “ready” and the deed, to the
 * thread that is to be struck. So nothing of the start counts, and the thread that copies files is reached too.
 */

/** The calls by which a deed changes what is on the disk. */
const WRITING = [
  ...['openat', 'write', 'pwrite64', 'ftruncate', 'fsync', 'fdatasync', 'rename', 'link', 'unlink', 'mkdir', 'chmod'],
  ...['copy_file_range', 'sendfile', 'fchmod'],
] as const;
const CALLS: readonly string[] = [...WRITING, 'read', 'pread64'];

/** The `nth` call of one kind by one thread, from “ready” on. */
export type Strike = {
  readonly thread: 'main' | 'pool';
  readonly call: string;
  readonly nth: number;
  /** Whether what is on the disk may be another after it. */
  readonly writes: boolean;
};

/** `null` when strace may be attached to a process here; else why it may not. */
export const whyNoAttaching = (): string | null => {
  const hindrance = whyNoStrace();
  if (hindrance !== null) return hindrance;
  const words = ['-e', 'const{spawn}=require("child_process");const c=spawn("sleep",["9"]);console.log(c.pid)'];
  const pid = spawnSync(process.execPath, [...words, '--'], { encoding: 'utf8', timeout: 3_000 }).stdout.trim();
  const tried = spawnSync('timeout', ['0.3', 'strace', '-p', pid, '-o', '/dev/null'], { encoding: 'utf8' });
  if (pid !== '') spawnSync('kill', [pid]);
  return tried.stderr.includes('attached') ? null : `strace may not be attached here: ${tried.stderr.trim()}`;
};

type Attach = (threads: Readonly<Record<Strike['thread'], string>>) => readonly string[];

/** Runs a deed of `fault-deed.ts` in a folder, under strace with the words that `attach` gives; its lines. */
export const runDeed = async (deed: string, folder: string, attach: Attach): Promise<readonly string[]> => {
  const words = ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'fault-deed.ts'), deed, folder];
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiledSources, UV_THREADPOOL_SIZE: '1' },
  });
  const ended = once(child, 'close');
  const lines: string[] = [];
  let tracing: Promise<unknown> = Promise.resolve();
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    const [, main, pool] = /^ready (\d+) (\d+)$/.exec(line) ?? [];
    if (main === undefined || pool === undefined) continue;
    const strace = spawn('strace', attach({ main, pool }), { stdio: ['ignore', 'ignore', 'pipe'] });
    tracing = once(strace, 'close');
    await attached(strace);
    writeFileSync(goSign(folder), '');
  }
  await Promise.all([ended, tracing]);
  rmSync(goSign(folder), { force: true });
  return lines;
};

const attached = async ({ stderr }: ChildProcess): Promise<void> => {
  if (stderr === null) return;
  for await (const line of createInterface({ input: stderr })) {
    if (line.includes('attached')) break;
    throw new Error(line);
  }
  stderr.resume();
};

/** Does the deed once in `folder` and lists every call that touches it. */
export const strikesOf = async (deed: string, folder: string, log: string) => {
  const ids = { main: '', pool: '' };
  const lines = await runDeed(deed, folder, (threads) => {
    Object.assign(ids, threads);
    return ['-y', '-o', log, '-e', `trace=${CALLS.join()}`, '-p', `${threads.main},${threads.pool}`];
  });
  const seen = new Map<string, number>();
  const strikes: Strike[] = [];
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const [, id, call, rest] = /^(\d+) +(\w+)\((.*)/.exec(line) ?? [];
    if (id === undefined || call === undefined || rest === undefined) continue;
    const thread = id === ids.main ? 'main' : 'pool';
    const nth = (seen.get(`${thread} ${call}`) ?? 0) + 1;
    seen.set(`${thread} ${call}`, nth);
    const writes = WRITING.some((each) => each === call) && (call !== 'openat' || rest.includes('O_CREAT'));
    if (rest.includes(folder)) strikes.push({ thread, call, nth, writes });
  }
  return { lines, strikes };
};

/** Does the deed in `folder` and lets one call end in `fault`: `signal=SIGKILL` before it, `error=EIO` instead of it. */
export const deedWithFault = (deed: string, folder: string, { thread, call, nth }: Strike, fault: string) =>
  runDeed(deed, folder, (threads) => [
    ...['-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:${fault}:when=${nth}`, '-p', threads[thread]],
  ]);
