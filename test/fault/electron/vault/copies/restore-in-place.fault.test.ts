import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { makeBackup } from '../../../../../electron/vault/copies/backup.ts';
import { at, backedUpVaults } from '../../../../support/backed-up-vaults.ts';
import { restorePlainly } from '../../../../support/restore-plainly.ts';
import { aRecord, failure, passphrase, value } from '../../../../support/vault-fixture.ts';

const { path, scratchFolder, store, aVault, leftovers, remove } = backedUpVaults();
afterAll(remove);
const other = 'seven grey herons wade upstream';

describe('restoring', () => {
  const instant = '2026-03-05T10:00:00.000Z';

  it('puts a proved copy in place, keeps what was there, and leaves the backup as it was', async () => {
    const { file, vault, place } = await aVault('restored');
    const { backup } = value(await makeBackup(vault, place, at('2026-03-01T10:00:00.000Z')));
    value(await vault.commit({ put: [aRecord({ text: 'three' })] }));
    await vault.lock();
    const bytes = readFileSync(backup.file);
    const restored = value(await restorePlainly(store, { backup: backup.file, file, instant, passphrase }));
    expect(restored).toMatchObject({ records: 2, vaultId: vault.vaultId });
    expect(readFileSync(backup.file).equals(bytes)).toBe(true);
    const textsOf = async (opened: string) => {
      const each = value(await store.unlock({ file: opened, passphrase }));
      const texts = value(await each.readAll()).map(({ body }) => body['text']);
      const { generation } = value(await each.facts());
      await each.lock();
      return { texts, generation };
    };
    expect(await textsOf(file)).toEqual({ texts: ['one', 'two'], generation: 2 });
    expect(await textsOf(restored.replaced ?? '')).toEqual({ texts: ['one', 'two', 'three'], generation: 1 });
  });

  it('keeps a damaged vault with the log that a crash left it', async () => {
    const { file, vault, place } = await aVault('crashed');
    const { backup } = value(await makeBackup(vault, place, at('2026-03-01T10:00:00.000Z')));
    await vault.lock();
    writeFileSync(file, readFileSync(file).fill(0xff, 200, 20_000));
    writeFileSync(`${file}-wal`, 'the log');
    const { replaced } = value(await restorePlainly(store, { backup: backup.file, file, instant, passphrase }));
    expect(readFileSync(`${replaced}-wal`, 'utf8')).toBe('the log');
    expect(existsSync(`${file}-wal`)).toBe(false);
    const again = value(await store.unlock({ file, passphrase }));
    expect(value(await again.check()).records).toBe(2);
    await again.lock();
  });

  it('brings a vault back that is not there any more', async () => {
    const { vault, place } = await aVault('lost');
    const { backup } = value(await makeBackup(vault, place, at('2026-03-01T10:00:00.000Z')));
    await vault.lock();
    const file = path('new place/journal.driftline');
    expect(value(await restorePlainly(store, { backup: backup.file, file, instant, passphrase })).replaced).toBe(null);
    const again = value(await store.unlock({ file, passphrase }));
    expect(value(await again.readAll())).toHaveLength(2);
    await again.lock();
  });

  it('refuses a wrong passphrase, a damaged backup and a vault in use, and changes nothing', async () => {
    const { file, vault, place } = await aVault('refused');
    const { backup } = value(await makeBackup(vault, place, at('2026-03-01T10:00:00.000Z')));
    const request = { backup: backup.file, file, instant, passphrase };
    expect(failure(await restorePlainly(store, request))).toEqual({ code: 'vault-in-use', file });
    await vault.lock();
    const before = readdirSync(path(''));
    const bytes = readFileSync(file);
    const wrong = await restorePlainly(store, { ...request, passphrase: other });
    expect(failure(wrong)).toEqual({ code: 'passphrase-wrong' });
    const rotten = path('rotten.driftline');
    copyFileSync(backup.file, rotten);
    const database = new DatabaseSync(rotten);
    database.exec('DELETE FROM record WHERE rowid = 1');
    database.close();
    const damaged = await restorePlainly(store, { ...request, backup: rotten });
    expect(failure(damaged)).toMatchObject({ code: 'vault-damaged', part: 'digest' });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(path(''))).toEqual([...before, 'rotten.driftline'].sort());
  });
});

describe('a vault that may only be read', () => {
  it('opens from a read-only folder as a copy, its log included, and nothing appears beside it', async () => {
    const { file, vault } = await aVault('to read');
    const shelf = path('shelf');
    mkdirSync(shelf);
    const file2 = join(shelf, 'journal.driftline');
    value(await vault.commit({ put: [aRecord({ text: 'only in the log' })] }));
    // Another process copies the open vault, as a crash would leave it.
    spawnSync('cp', [file, file2]);
    spawnSync('cp', [`${file}-wal`, `${file2}-wal`]);
    await vault.lock();
    for (const name of [file2, `${file2}-wal`]) chmodSync(name, 0o400);
    chmodSync(shelf, 0o500);
    const before = readdirSync(shelf).map((name) => readFileSync(join(shelf, name)).toString('base64'));
    const opened = value(await store.openCopy({ file: file2, scratchFolder, passphrase }));
    expect(opened.file).toBe(file2);
    expect(value(await opened.readAll()).map(({ body }) => body['text'])).toContain('only in the log');
    expect(failure(await opened.changeKey({ proof: { passphrase }, passphrase: other })).code).toBe('storage-failed');
    expect(failure(await opened.startEpoch()).code).toBe('storage-failed');
    await opened.lock();
    expect(readdirSync(shelf).map((name) => readFileSync(join(shelf, name)).toString('base64'))).toEqual(before);
    expect(leftovers()).toEqual([]);
    chmodSync(shelf, 0o700);
  });

  it('is refused while it is open here, and names the original in every error', async () => {
    const { file, vault } = await aVault('held');
    const request = { file, scratchFolder, passphrase };
    expect(failure(await store.openCopy(request))).toEqual({ code: 'vault-in-use', file });
    await vault.lock();
    expect(failure(await store.openCopy({ ...request, passphrase: other }))).toEqual({ code: 'passphrase-wrong' });
    writeFileSync(path('empty.driftline'), '');
    const empty = await store.openCopy({ ...request, file: path('empty.driftline') });
    expect(failure(empty)).toEqual({ code: 'vault-empty-file', file: path('empty.driftline') });
    expect(leftovers()).toEqual([]);
  });
});
