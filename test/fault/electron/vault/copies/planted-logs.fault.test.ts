import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeBackup } from '../../../../../electron/vault/copies/backup.ts';
import { at, backedUpVaults } from '../../../../support/backed-up-vaults.ts';
import { copyCrashed } from '../../../../support/crashed-vaults.ts';
import { restorePlainly } from '../../../../support/restore-plainly.ts';
import { aRecord, passphrase, value } from '../../../../support/vault-fixture.ts';

const { path, scratchFolder, store, aVault, leftovers, remove } = backedUpVaults();
afterAll(remove);
const hour = (n: number) => at(`2026-03-01T${n}:00:00.000Z`);

/** The log of another vault, as a crash leaves it. */
const aForeignLog = async (): Promise<Buffer> => {
  const { file, vault } = await aVault('foreign', ['a', 'b', 'c']);
  copyCrashed(file, path('foreign copy.driftline'));
  await vault.lock();
  return readFileSync(path('foreign copy.driftline-wal'));
};

describe('a log that was planted beside a backup', () => {
  it('makes no backup look broken, stops no rotation, and is no part of what is restored', async () => {
    const log = await aForeignLog();
    const { file, vault, place } = await aVault('planted');
    const { backup } = value(await makeBackup(vault, place, hour(10)));
    writeFileSync(`${backup.file}-wal`, log);
    writeFileSync(`${backup.file}-journal`, Buffer.alloc(8_192, 1));
    const bytes = readFileSync(backup.file);

    expect(value(await vault.readCopy({ file: backup.file, scratchFolder }))).toHaveLength(2);
    expect(value(await vault.signOf({ file: backup.file, scratchFolder }))).toEqual({
      standing: { generation: 1, commits: 1 },
      isUsed: false,
    });
    expect(readFileSync(backup.file).equals(bytes)).toBe(true);
    expect(leftovers()).toEqual([]);

    await vault.lock();
    const request = { backup: backup.file, file, instant: '2026-03-05T10:00:00.000Z', passphrase };
    expect(value(await restorePlainly(store, request)).records).toBe(2);
    const again = value(await store.unlock({ file, passphrase }));
    value(await makeBackup(again, place, hour(11)));
    const { removed } = value(await makeBackup(again, place, hour(12)));
    expect(removed.length).toBeGreaterThan(0);
    await again.lock();
  });
});

describe('a log that somebody’s saves left beside a backup', () => {
  it('keeps the backup: it is used as a vault, and its saves are nowhere else', async () => {
    const { file, vault, place } = await aVault('used');
    const { backup } = value(await makeBackup(vault, place, hour(10)));
    await vault.lock();
    const used = value(await store.unlock({ file: backup.file, passphrase }));
    value(await used.commit({ put: [aRecord({ text: 'only here' })] }));
    const crashed = path('used copy.driftline');
    copyCrashed(backup.file, crashed);
    await used.lock();
    copyFileSync(crashed, backup.file);
    copyFileSync(`${crashed}-wal`, `${backup.file}-wal`);
    const again = value(await store.unlock({ file, passphrase }));
    for (const n of [11, 12, 13]) value(await makeBackup(again, place, hour(n)));
    expect(existsSync(backup.file)).toBe(true);
    expect(value(await again.readCopy({ file: backup.file, scratchFolder })).map(({ body }) => body['text'])).toContain(
      'only here',
    );
    expect(readdirSync(place.folder)).toContain(`${backup.name}-wal`);
    await again.lock();
    expect(join(place.folder, backup.name)).toBe(backup.file);
  });
});
