import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VaultStore } from '../../../../electron/vault/contract/vault-contract.ts';
import { bytesBeside, makeCrashedVaults, nextPassphrase } from '../../../support/crashed-vaults.ts';
import { aFolder, failure, passphrase, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
let store: VaultStore;
let at: (name: string) => string;
beforeAll(async () => {
  ({ store, at } = await makeCrashedVaults(folder.path));
});

let made = 0;
/** A vault of these bytes with that log, or anything else, beside it, in a folder of its own. */
const pair = (file: string, log: string | Uint8Array | null, beside: 'wal' | 'journal' = 'wal'): string => {
  made += 1;
  const place = join(folder.path, `pair ${made}`);
  mkdirSync(place);
  const vault = join(place, 'journal.driftline');
  copyFileSync(at(file), vault);
  if (typeof log === 'string') copyFileSync(`${at(log)}-wal`, `${vault}-${beside}`);
  else if (log !== null) writeFileSync(`${vault}-${beside}`, log);
  return vault;
};

const recordsIn = async (file: string, secret = passphrase, withoutLog = false): Promise<number> => {
  const vault = value(await store.unlock({ file, passphrase: secret, withoutLog }));
  const records = value(await vault.readAll()).length;
  expect(value(await vault.check()).damaged).toEqual([]);
  await vault.lock();
  return records;
};

/** A journal that SQLite holds for hot: right header, and a page of zeros as the file’s second page. */
const hotJournal = (): Uint8Array => {
  const bytes = Buffer.alloc(512 + 4 + 4_096 + 4);
  Buffer.from('d9d505f920a163d7', 'hex').copy(bytes);
  bytes.writeUInt32BE(1, 8);
  bytes.writeUInt32BE(9, 16);
  bytes.writeUInt32BE(512, 20);
  bytes.writeUInt32BE(4_096, 24);
  bytes.writeUInt32BE(2, 512);
  bytes.writeUInt32BE(0, 512 + 4 + 4_096);
  return bytes;
};

describe('a log that was not written for the file', () => {
  const foreign = {
    'an older file under the log of later saves': ['first', 'crashed', 3],
    'an older file under the log of another passphrase': ['first', 'rekeyedCrashed', 3],
    'a file under the log of another vault': ['third', 'otherCrashed', 9],
    'another vault under the log of this one': ['other', 'crashed', 3],
  } as const;

  it.each(Object.entries(foreign))('is told and left alone: %s', async (_, [file, log, records]) => {
    const vault = pair(file, log);
    const before = bytesBeside(vault);

    expect(failure(await store.unlock({ file: vault, passphrase: 'not the words at all' })).code).toBe(
      'passphrase-wrong',
    );
    expect(bytesBeside(vault)).toEqual(before);
    expect(failure(await store.unlock({ file: vault, passphrase }))).toEqual({
      code: 'vault-log-foreign',
      file: vault,
    });
    expect(bytesBeside(vault)).toEqual(before);

    expect(await recordsIn(vault, passphrase, true)).toBe(records);
    expect([...bytesBeside(vault).values()]).toContain(readFileSync(`${at(log)}-wal`).toString('base64'));
    expect(await recordsIn(vault)).toBe(records);
  });

  it('is told although it proves too, when it is older than the file', async () => {
    const vault = pair('third', 'crashed');
    expect(await recordsIn(vault)).toBe(9);
    const older = pair('rekeyed', 'crashed');
    const before = bytesBeside(older);
    expect(failure(await store.unlock({ file: older, passphrase })).code).toBe('passphrase-wrong');
    expect(failure(await store.unlock({ file: older, passphrase: nextPassphrase })).code).toBe('vault-log-foreign');
    expect(bytesBeside(older)).toEqual(before);
    expect(await recordsIn(older, nextPassphrase, true)).toBe(9);
  });

  it('is left out where a copy is read, and the file beside it is whole', async () => {
    const vault = pair('third', 'otherCrashed');
    const before = bytesBeside(vault);
    const copy = value(await store.openCopy({ file: vault, passphrase, scratchFolder: join(folder.path, 'scratch') }));
    expect(value(await copy.readAll())).toHaveLength(9);
    await copy.lock();
    expect(bytesBeside(vault)).toEqual(before);
  });
});

describe('a log that was written for the file', () => {
  it('brings its saves, and is folded only by the right passphrase', async () => {
    const vault = pair('second', 'crashed');
    const before = bytesBeside(vault);
    expect(failure(await store.unlock({ file: vault, passphrase: 'not the words at all' })).code).toBe(
      'passphrase-wrong',
    );
    expect(bytesBeside(vault)).toEqual(before);
    expect(await recordsIn(vault)).toBe(9);
    expect(existsSync(`${vault}-wal`)).toBe(false);
  });

  it('of a damaged vault is left as it is, and so is the file', async () => {
    const vault = pair('second', 'crashed');
    const bytes = readFileSync(vault);
    writeFileSync(vault, bytes.fill(0xff, 100, 4_096));
    writeFileSync(`${vault}-wal`, readFileSync(`${vault}-wal`).fill(0x5a, 200, 9_000));
    const before = bytesBeside(vault);
    expect(failure(await store.unlock({ file: vault, passphrase })).code).toBe('vault-damaged');
    expect(bytesBeside(vault)).toEqual(before);
  });
});

describe('what was planted beside a vault', () => {
  const planted = {
    'a log of zeros': ['wal', Buffer.alloc(40 * 4_096)],
    'a log of noise': ['wal', Buffer.alloc(9_000, 0x5a)],
    'a journal of zeros': ['journal', Buffer.alloc(8_192)],
    'a journal that SQLite would roll the file back by': ['journal', hotJournal()],
  } as const;

  it.each(Object.entries(planted))(
    'changes nothing before the passphrase and nothing after: %s',
    async (_, [beside, bytes]) => {
      const vault = pair('third', bytes, beside);
      const before = bytesBeside(vault);
      expect(failure(await store.unlock({ file: vault, passphrase: 'not the words at all' })).code).toBe(
        'passphrase-wrong',
      );
      expect(bytesBeside(vault)).toEqual(before);
      expect(await recordsIn(vault)).toBe(9);
    },
  );

  it('is kept under another name when it is a journal', async () => {
    const vault = pair('third', hotJournal(), 'journal');
    expect(await recordsIn(vault)).toBe(9);
    expect(existsSync(`${vault}-journal`)).toBe(false);
    const kept = [...bytesBeside(vault)].find(([name]) => /set aside [0-9a-f]{8}\)\.driftline-journal$/.test(name));
    expect(kept?.[1]).toBe(Buffer.from(hotJournal()).toString('base64'));
  });

  it('is never written through when it is a link, and never waited for when it is a pipe', async () => {
    const linked = pair('third', null);
    const elsewhere = join(folder.path, 'elsewhere.txt');
    writeFileSync(elsewhere, 'not a log');
    symlinkSync(elsewhere, `${linked}-wal`);
    const piped = pair('third', null);
    spawnSync('mkfifo', [`${piped}-wal`]);
    for (const vault of [linked, piped]) {
      expect(failure(await store.unlock({ file: vault, passphrase })).code).toBe('vault-log-foreign');
      expect(await recordsIn(vault, passphrase, true)).toBe(9);
    }
    expect(readFileSync(elsewhere, 'utf8')).toBe('not a log');
  });

  it('is not folded into a vault that is made where another one was', async () => {
    const vault = pair('third', 'crashed');
    spawnSync('rm', [vault]);
    const fresh = value(
      await store.create({ file: vault, passphrase, kdf: { memoryKib: 19_456, passes: 1, lanes: 1 } }),
    );
    expect(value(await fresh.readAll())).toHaveLength(0);
    await fresh.lock();
    expect(await recordsIn(vault)).toBe(0);
    expect([...bytesBeside(vault).values()]).toContain(readFileSync(`${at('crashed')}-wal`).toString('base64'));
  });
});
