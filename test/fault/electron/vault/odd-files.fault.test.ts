import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signOfFile } from '../../../../electron/vault/copies/backup.ts';
import { readVaultSign } from '../../../../electron/vault/salvage/find-headers.ts';
import { createVaultStore } from '../../../../electron/vault/vault-store.ts';
import { restorePlainly } from '../../../support/restore-plainly.ts';
import { aFolder, aLockedVault, failure, passphrase, unlock } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const path = (name: string) => join(folder.path, name);
const whole = path('whole.driftline');
const scratchFolder = path('scratch');
const store = createVaultStore();
beforeAll(() => aLockedVault(whole, [{ text: 'one' }, { text: 'two' }]));

describe('a vault whose size is no number of whole pages', () => {
  it.each([-1, -2, -4_095, 1, 17])('by %i bytes is damaged, and left as it is', async (bytes) => {
    const file = path(`cut ${bytes}.driftline`);
    copyFileSync(whole, file);
    if (bytes < 0) truncateSync(file, readFileSync(file).length + bytes);
    else appendFileSync(file, Buffer.alloc(bytes));
    const before = readFileSync(file);
    expect(failure(await unlock(file))).toEqual({ code: 'vault-damaged', part: 'file', affected: 0 });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('what is no file', () => {
  const things = {
    'a pipe': () => spawnSync('mkfifo', [path('pipe.driftline')]),
    'a folder': () => mkdirSync(path('folder.driftline')),
    'a device': () => spawnSync('ln', ['-s', '/dev/zero', path('device.driftline')]),
  } as const;

  it.each(Object.entries(things))('is not a vault, and nothing waits for it: %s', async (name, make) => {
    make();
    const file = path(`${name.slice(2)}.driftline`);
    const request = { file, passphrase, scratchFolder };
    expect(failure(await store.unlock(request)).code).toBe('vault-not-a-vault');
    expect(failure(await store.openCopy(request)).code).toBe('vault-not-a-vault');
    expect(failure(await store.salvage(request)).code).toBe('vault-not-a-vault');
    expect(readVaultSign(file)).toBe(null);
    expect(failure(signOfFile(file, 0)).code).toBe('vault-not-a-vault');
    const instant = '2026-03-05T10:00:00.000Z';
    expect(
      failure(await restorePlainly(store, { backup: file, file: path('new.driftline'), instant, passphrase })).code,
    ).toBe('vault-not-a-vault');
    expect(failure(await restorePlainly(store, { backup: whole, file, instant, passphrase })).code).toBe(
      'vault-not-a-vault',
    );
  });

  it('is no scratch folder either: a file there is told', async () => {
    writeFileSync(path('scratch-file'), '');
    const copied = await store.openCopy({ file: whole, passphrase, scratchFolder: path('scratch-file') });
    expect(failure(copied)).toMatchObject({ code: 'storage-failed', reason: 'in-the-way' });
  });
});
