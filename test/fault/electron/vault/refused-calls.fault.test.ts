import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoStrace } from '../../../support/fault-strace.ts';
import { restorePlainly } from '../../../support/restore-plainly.ts';
import {
  aFolder,
  aLockedVault,
  aRememberingStore,
  cheapKdf,
  failure,
  passphrase,
  value,
} from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const file = join(folder.path, 'journal.driftline');
const writer = new URL('../../../support/vault-writer.ts', import.meta.url).pathname;
beforeAll(() => aLockedVault(file, [{ text: 'before' }]));
const hindrance = whyNoStrace();
const where = hindrance === null ? '' : ` [not proved here: ${hindrance}]`;

const underStrace = (log: string, ...options: readonly string[]): string => {
  // A wrong passphrase where nothing fails: the process ends by itself.
  const command = [process.execPath, writer, file, `not ${passphrase}`];
  return spawnSync('strace', ['-f', '-qq', '-o', log, ...options, ...command], { encoding: 'utf8' }).stdout.trim();
};

/** What a process says that opens the vault while each opening of its file ends in `code`. */
const openedWhile = (code: string): string =>
  underStrace('/dev/null', '-P', file, '-e', 'trace=openat', '-e', `inject=openat:error=${code}`);

/** The same while no lock is given: Node asks `fcntl` other things first, and would not start without an answer. */
const openedWithoutLocks = (): string => {
  const log = join(folder.path, 'calls');
  expect(underStrace(log, '-e', 'trace=fcntl')).toBe('passphrase-wrong');
  const calls = readFileSync(log, 'utf8').split('\n');
  const thread = calls.find((line) => line.includes('F_SETLK'))?.split(' ')[0] ?? '';
  const first = calls.filter((line) => line.startsWith(`${thread} `)).findIndex((line) => line.includes('F_SETLK'));
  return underStrace('/dev/null', '-e', 'trace=fcntl', '-e', `inject=fcntl:error=ENOLCK:when=${first + 1}+`);
};

describe('a vault whose system', () => {
  const refusals = [
    ['EBUSY', 'storage-failed busy'],
    ['ESTALE', 'storage-failed unreachable'],
    ['ETIMEDOUT', 'storage-failed unreachable'],
    ['ENOTCONN', 'storage-failed unreachable'],
    ['EMFILE', 'storage-failed no-handles'],
    ['ENOKEY', 'storage-failed unknown'],
  ] as const;

  it.skipIf(hindrance !== null).each(refusals)(`refuses to open it with %s is told so${where}`, (code, said) => {
    const names = readdirSync(folder.path);
    expect(openedWhile(code)).toBe(said);
    expect(readdirSync(folder.path)).toEqual(names);
  });

  it.skipIf(hindrance !== null)(`gives no locks is not taken for another Driftline${where}`, () => {
    expect(openedWithoutLocks()).toBe('storage-failed no-locks');
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('a name', () => {
  const { store } = aRememberingStore();
  const scratchFolder = join(folder.path, 'scratch');
  const request = (name: string) => ({ file: join(folder.path, name), passphrase, scratchFolder, kdf: cheapKdf });
  const tooLong = { code: 'storage-failed', reason: 'name-long' };

  it('that no disk takes is refused at every way in, and nothing appears', async () => {
    const names = readdirSync(folder.path);
    for (const name of [`${'n'.repeat(300)}.driftline`, `${'folder/'.repeat(700)}j.driftline`]) {
      expect(failure(await store.create(request(name)))).toMatchObject(tooLong);
      expect(failure(await store.unlock(request(name)))).toMatchObject(tooLong);
      expect(failure(await store.openCopy(request(name)))).toMatchObject(tooLong);
      expect(failure(await store.salvage(request(name)))).toMatchObject(tooLong);
    }
    expect(readdirSync(folder.path)).toEqual(names);
  });

  it('that would leave no room for a log makes no vault', async () => {
    const names = readdirSync(folder.path);
    expect(failure(await store.create(request(`${'n'.repeat(240)}.driftline`)))).toMatchObject(tooLong);
    expect(readdirSync(folder.path)).toEqual(names);
  });

  it('that is as long as it may be can be made, restored over and set aside beside', async () => {
    const longest = request(`${'ü'.repeat(118)}.driftline`);
    const made = value(await store.create(longest));
    await made.lock();
    const done = await restorePlainly(store, { backup: file, ...longest, instant: '2026-03-05T10:00:00.000Z' });
    expect(value(done).replaced).toMatch(/ü+ \(replaced 2026-03-05T10-00-00-000Z-[0-9a-f]{4}\)\.driftline$/);
    const again = value(await store.unlock(longest));
    expect(value(await again.readAll())).toHaveLength(1);
    await again.lock();
  });

  it('deeper than SQLite reaches is refused as too long, by name', async () => {
    const deep = join(folder.path, ...Array.from({ length: 12 }, () => 'd'.repeat(50)));
    mkdirSync(deep, { recursive: true });
    const deepest = { ...request(''), file: join(deep, 'journal.driftline') };
    expect(failure(await store.create(deepest))).toMatchObject(tooLong);
    expect(readdirSync(deep)).toEqual([]);
  });
});
