import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { backupsOf, hasBackupName, listBackups, makeBackup } from '../../../../electron/vault/copies/backup.ts';
import { openVault } from '../../../../electron/vault/open-vault.ts';
import { at, backedUpVaults } from '../../../support/backed-up-vaults.ts';
import { aRecord, cheapKdf, contents, failure, passphrase, value } from '../../../support/vault-fixture.ts';
import { aGround } from '../../../support/vault-resources.ts';

const { path, scratchFolder, store, aVault, leftovers, remove } = backedUpVaults();
afterAll(remove);
const other = 'seven grey herons wade upstream';

describe('a backup', () => {
  it('is one whole, closed vault of its own that the same passphrase opens', async () => {
    const { vault, place } = await aVault('plain');
    const made = value(await makeBackup(vault, place, at('2026-03-01T23:30:00.000Z')));
    expect(made).toMatchObject({ records: 2, removed: [], second: null });
    expect(made.backup.day).toBe('2026-03-02');
    expect(readdirSync(place.folder)).toEqual([made.backup.name]);
    expect(statSync(made.backup.file).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(made.backup.file);
    const opened = value(await store.openCopy({ file: made.backup.file, scratchFolder, passphrase }));
    expect(opened.readOnly()).toBe('copy');
    expect(contents(value(await opened.readAll()))).toEqual(contents(value(await vault.readAll())));
    expect(failure(await opened.commit({ put: [aRecord({})] })).code).toBe('storage-failed');
    await opened.lock();
    expect(readFileSync(made.backup.file).equals(bytes)).toBe(true);
    expect(readdirSync(place.folder)).toEqual([made.backup.name]);
    expect(leftovers()).toEqual([]);
    expect(listBackups(place.folder, 60)).toEqual({ ok: true, value: [made.backup] });
    await vault.lock();
  });

  it('is read with the open vault’s own keys, until those change', async () => {
    const { vault, place } = await aVault('own-keys');
    const { backup } = value(await makeBackup(vault, place, at('2026-03-01T10:00:00.000Z')));
    value(await vault.commit({ put: [aRecord({ text: 'later' })] }));
    const read = value(await vault.readCopy({ file: backup.file, scratchFolder }));
    expect(read.map(({ body }) => body['text'])).toEqual(['one', 'two']);
    value(await vault.changeKey({ proof: { passphrase }, passphrase: other, kdf: cheapKdf }));
    const refused = await vault.readCopy({ file: backup.file, scratchFolder });
    expect(failure(refused)).toEqual({ code: 'backup-other-key', file: backup.file });
    const later = value(await makeBackup(vault, place, at('2026-03-02T10:00:00.000Z'))).backup;
    await vault.lock();
    const tried = async (file: string, phrase: string) => {
      const opened = await store.openCopy({ file, scratchFolder, passphrase: phrase });
      if (opened.ok) await opened.value.lock();
      return opened.ok;
    };
    expect([await tried(backup.file, passphrase), await tried(backup.file, other)]).toEqual([true, false]);
    expect([await tried(later.file, passphrase), await tried(later.file, other)]).toEqual([false, true]);
  });

  it('gives way by rotation, but only to its own kind: nothing else in the folder is touched', async () => {
    const { vault, place } = await aVault('rotated');
    mkdirSync(place.folder);
    const foreign = ['driftline-ffffffffffff-2020-01-01T00-00-00-000Z.driftline', 'letter.txt', 'mine.driftline'];
    for (const name of foreign) writeFileSync(join(place.folder, name), 'not ours');
    for (let n = 10; n < 20; n += 1) value(await makeBackup(vault, place, at(`2026-01-01T${n}:00:00.000Z`)));
    const kept = backupsOf(vault.vaultId, value(listBackups(place.folder, 60)));
    expect(kept.map(({ day, ofDay }) => [day, ofDay])).toEqual([['2026-01-01', 10]]);
    expect(readdirSync(place.folder)).toEqual(expect.arrayContaining(foreign));
    await vault.lock();
  });

  it('names the day it was taken on and no time, and counts on within a day', async () => {
    const { vault, place } = await aVault('named', ['one']);
    const id = vault.vaultId.slice(0, 12);
    const days = ['2026-03-01T23:30:00.000Z', '2026-03-02T09:00:00.000Z', '2026-03-03T09:00:00.000Z'];
    const names = [];
    for (const day of days) names.push(value(await makeBackup(vault, place, at(day))).backup.name);
    // Half past eleven in UTC is the next day an hour to the east.
    expect(names).toEqual([
      `driftline-${id}-2026-03-02.driftline`,
      `driftline-${id}-2026-03-02-2.driftline`,
      `driftline-${id}-2026-03-03.driftline`,
    ]);
    await vault.lock();
  });

  it('of a name with the time, as they were before, is listed, sorted and rotated among the others', async () => {
    const { vault, place } = await aVault('older names', ['one']);
    const id = vault.vaultId.slice(0, 12);
    for (const n of [1, 2]) value(await makeBackup(vault, place, at(`2026-03-0${n}T10:00:00.000Z`)));
    const old = `driftline-${id}-2026-02-28T09-00-00-000Z.driftline`;
    renameSync(join(place.folder, `driftline-${id}-2026-03-01.driftline`), join(place.folder, old));
    expect(hasBackupName(old)).toBe(true);
    const listed = value(listBackups(place.folder, 60));
    expect(listed.map(({ day, ofDay }) => [day, ofDay])).toEqual([
      ['2026-03-02', 1],
      ['2026-02-28', null],
    ]);
    for (let n = 3; n < 9; n += 1) value(await makeBackup(vault, place, at(`2026-03-0${n}T10:00:00.000Z`)));
    expect(readdirSync(place.folder)).toContain(old);
    for (let n = 10; n < 29; n += 1) value(await makeBackup(vault, place, at(`2026-03-${n}T10:00:00.000Z`)));
    // The only one of February.
    expect(readdirSync(place.folder)).toContain(old);
    expect(readdirSync(place.folder).length).toBeLessThan(14);
    await vault.lock();
  });

  it('that is smaller never takes the place of the last larger one', async () => {
    const { vault, place } = await aVault(
      'smaller',
      Array.from({ length: 80 }, (_, n) => `${n}`),
    );
    const { backup } = value(await makeBackup(vault, place, at('2026-01-01T10:00:00.000Z')));
    value(await vault.commit({ remove: value(await vault.readAll()).map(({ id }) => id) }));
    for (let n = 11; n < 16; n += 1) value(await makeBackup(vault, place, at(`2026-01-01T${n}:00:00.000Z`)));
    expect(value(listBackups(place.folder, 60)).map(({ ofDay }) => ofDay)).toEqual([6, 1]);
    expect(value(await vault.readCopy({ file: backup.file, scratchFolder }))).toHaveLength(80);
    await vault.lock();
  });

  it('of a vault with a record that does not open is refused, and the last good one stays', async () => {
    const { file, vault, place } = await aVault('broken');
    const { backup } = value(await makeBackup(vault, place, at('2026-01-01T10:00:00.000Z')));
    await vault.lock();
    const database = new DatabaseSync(file);
    database.exec(
      'UPDATE record SET sealed = CAST(substr(sealed, 1, 40) || substr(sealed, -16) AS BLOB) WHERE rowid = 1',
    );
    database.close();
    const again = value(await store.unlock({ file, passphrase }));
    const made = await makeBackup(again, place, at('2026-01-01T11:00:00.000Z'));
    expect(failure(made)).toEqual({ code: 'vault-damaged', part: 'record', affected: 1 });
    expect(readdirSync(place.folder)).toEqual([backup.name]);
    await again.lock();
  });

  it('that cannot be written leaves nothing behind and takes nothing away', async () => {
    const { file, vault, place } = await aVault('unwritable');
    const { backup } = value(await makeBackup(vault, place, at('2026-01-01T10:00:00.000Z')));
    await vault.lock();
    const { ground } = await aGround(file);
    const noRoom = () => {
      throw Object.assign(new Error('disk'), { code: 'ERR_SQLITE_ERROR', errcode: 13 });
    };
    const failing = value(openVault({ ...ground, tables: { ...ground.tables, copyInto: noRoom } }));
    const made = failure(await makeBackup(failing, place, at('2026-01-01T11:00:00.000Z')));
    expect(made).toMatchObject({ code: 'storage-failed', reason: 'full' });
    expect(readdirSync(place.folder)).toEqual([backup.name]);
    value(await failing.commit({ put: [aRecord({ text: 'the vault goes on' })] }));
    await failing.lock();
  });

  it('goes to a second folder as well, and one that fails is told without failing the first', async () => {
    const { vault, place } = await aVault('second');
    const secondFolder = path('other disk');
    const made = value(await makeBackup(vault, { ...place, secondFolder }, at('2026-01-01T10:00:00.000Z')));
    expect(readFileSync(join(secondFolder, made.backup.name)).equals(readFileSync(made.backup.file))).toBe(true);
    writeFileSync(path('no folder'), '');
    const lonely = await makeBackup(
      vault,
      { ...place, secondFolder: path('no folder') },
      at('2026-01-02T10:00:00.000Z'),
    );
    expect(value(lonely).second).not.toBe(null);
    expect(existsSync(value(lonely).backup.file)).toBe(true);
    await vault.lock();
  });
});

describe('a copy', () => {
  it('with a row too few, or one set back, does not pass for whole', async () => {
    const { vault, place } = await aVault('tampered');
    const { backup } = value(await makeBackup(vault, place, at('2026-03-01T10:00:00.000Z')));
    const [first] = value(await vault.readAll());
    value(await vault.commit({ put: first === undefined ? [] : [{ id: first.id, body: { text: 'changed' } }] }));
    const later = value(await makeBackup(vault, place, at('2026-03-02T10:00:00.000Z'))).backup;
    const tried = async (name: string, sql: string) => {
      copyFileSync(later.file, path(name));
      const database = new DatabaseSync(path(name));
      database.exec(`ATTACH '${backup.file}' AS older; ${sql}`);
      database.close();
      return failure(await vault.readCopy({ file: path(name), scratchFolder }));
    };
    const digest = { code: 'vault-damaged', part: 'digest', affected: 1 };
    expect(await tried('fewer.driftline', 'DELETE FROM record WHERE rowid = 2')).toEqual(digest);
    const setBack = 'UPDATE record SET sealed = (SELECT sealed FROM older.record WHERE rowid = 1) WHERE rowid = 1';
    expect(await tried('set-back.driftline', setBack)).toEqual(digest);
    await vault.lock();
  });
});
