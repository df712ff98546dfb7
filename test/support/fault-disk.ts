import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** `null` when a small disk of its own may be mounted here; else why not. */
export const whyNoDisk = (): string | null => {
  if (process.platform !== 'linux') return 'a small disk is mounted on Linux alone';
  if (process.getuid?.() !== 0) return 'only root may mount a small disk';
  const tried = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt'], { encoding: 'utf8' });
  return tried.status === 0 ? null : `mounting is refused here: ${(tried.stderr ?? '').trim()}`;
};

const run = (command: string, ...words: readonly string[]): void => {
  const ended = spawnSync(command, words, { encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`${command}: ${ended.stderr}`);
};

/** A disk of so many MiB in memory at `folder`; `remove` takes it away, open files and all. */
export const aSmallDisk = (folder: string, mebibytes: number) => {
  mkdirSync(folder);
  run('mount', '-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'driftline-test', folder);
  return {
    makeReadOnly: () => run('mount', '-o', 'remount,ro', folder),
    makeWritable: () => run('mount', '-o', 'remount,rw', folder),
    remove: () => run('umount', '-l', folder),
  };
};
