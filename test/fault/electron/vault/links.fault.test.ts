import { lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VaultStore } from '../../../../electron/vault/contract/vault-contract.ts';
import { listBackups, makeBackup } from '../../../../electron/vault/copies/backup.ts';
import { copyCrashed, makeCrashedVaults } from '../../../support/crashed-vaults.ts';
import { restorePlainly } from '../../../support/restore-plainly.ts';
import { aFolder, cheapKdf, failure, passphrase, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const path = (name: string) => join(folder.path, name);
const scratchFolder = path('scratch');
const instant = '2026-03-05T10:00:00.000Z';
let store: VaultStore;
let at: (name: string) => string;
beforeAll(async () => {
  ({ store, at } = await makeCrashedVaults(folder.path));
  symlinkSync(at('crashed'), path('link.driftline'));
});

describe('a vault reached through a link, as a crash left it', () => {
  const link = path('link.driftline');

  it('brings the saves of its log into a copy, a salvage and a restore', async () => {
    const copy = value(await store.openCopy({ file: link, passphrase, scratchFolder }));
    expect(value(await copy.readAll())).toHaveLength(9);
    await copy.lock();
    const salvaged = value(await store.salvage({ file: link, passphrase, scratchFolder }));
    expect(value(await salvaged.vault.readAll())).toHaveLength(9);
    const file = path('restored.driftline');
    expect(value(await restorePlainly(store, { backup: link, file, instant, passphrase })).records).toBe(9);
  });

  it('opens with them, and stays a link', async () => {
    const there = path('there.driftline');
    copyCrashed(at('crashed'), there);
    const way = path('way.driftline');
    symlinkSync('there.driftline', way);
    const vault = value(await store.unlock({ file: way, passphrase }));
    expect(value(await vault.readAll())).toHaveLength(9);
    await vault.lock();
    expect(lstatSync(way).isSymbolicLink()).toBe(true);
  });
});

describe('restoring over a link', () => {
  it('writes where the link leads and keeps what was there beside it', async () => {
    mkdirSync(path('far'));
    const target = path('far/journal.driftline');
    const made = value(await store.create({ file: target, passphrase, kdf: cheapKdf }));
    await made.lock();
    const link = path('near.driftline');
    symlinkSync(target, link);
    const done = value(await restorePlainly(store, { backup: at('third'), file: link, instant, passphrase }));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(done.replaced).toContain(path('far/journal (replaced '));
    const vault = value(await store.unlock({ file: link, passphrase }));
    expect(value(await vault.readAll())).toHaveLength(9);
    await vault.lock();
  });

  it('that leads to nothing makes the vault where it leads', async () => {
    const link = path('dangling.driftline');
    symlinkSync(path('gone.driftline'), link);
    value(await restorePlainly(store, { backup: at('third'), file: link, instant, passphrase }));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(lstatSync(path('gone.driftline')).isFile()).toBe(true);
  });
});

describe('links that lead to each other', () => {
  it('are named as such at every way in', async () => {
    const [one, two] = [path('one.driftline'), path('two.driftline')];
    symlinkSync(two, one);
    symlinkSync(one, two);
    const request = { file: one, passphrase, scratchFolder };
    const circle = { code: 'storage-failed', reason: 'link-circle', file: one };
    expect(failure(await store.unlock(request))).toMatchObject(circle);
    expect(failure(await store.openCopy(request))).toMatchObject(circle);
    expect(failure(await store.salvage(request))).toMatchObject(circle);
    expect(failure(await store.create({ ...request, kdf: cheapKdf }))).toMatchObject(circle);
    const restored = await restorePlainly(store, { backup: at('third'), file: one, instant, passphrase });
    expect(failure(restored)).toMatchObject(circle);
  });
});

describe('a link to a backup', () => {
  it('in the folder of backups is read as the backup, and rotation takes no more than the link', async () => {
    const vault = value(await store.unlock({ file: at('third'), passphrase }));
    const place = { folder: path('backups'), scratchFolder };
    const moment = (hour: string) => ({ instant: `2026-03-01T${hour}:00:00.000Z`, utcOffsetMinutes: 0 });
    const first = value(await makeBackup(vault, place, moment('10'))).backup;
    const bytes = readFileSync(first.file);
    const elsewhere = path('elsewhere.driftline');
    renameSync(first.file, elsewhere);
    symlinkSync(elsewhere, first.file);
    expect(value(listBackups(place.folder, 0)).map(({ name }) => name)).toContain(first.name);
    value(await makeBackup(vault, place, moment('11')));
    value(await makeBackup(vault, place, moment('12')));
    expect(lstatSync(first.file, { throwIfNoEntry: false })).toBe(undefined);
    expect(readFileSync(elsewhere).equals(bytes)).toBe(true);
    await vault.lock();
  });
});
