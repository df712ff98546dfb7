import { copyFileSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createBackupKeeper } from '../../../../electron/backups/backup-keeper.ts';
import { momentAt } from '../../../../electron/platform/clock.ts';
import { makeBackup } from '../../../../electron/vault/copies/backup.ts';
import { aFolder, aRecord, aRememberingStore, cheapKdf, passphrase, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const path = (name: string) => join(folder.path, name);
const scratchFolder = path('scratch');
const { store } = aRememberingStore();
const at = (instant: string) => ({ instant, utcOffsetMinutes: 0 });

/** A vault with a backup at nine on each of some days of January 2026, a record more each time. */
const aVaultOf = async (name: string, days: readonly string[]) => {
  const file = path(`${name}.driftline`);
  const vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
  const place = { folder: path(`${name} backups`), scratchFolder };
  const made: string[] = [];
  for (const day of days) {
    value(await vault.commit({ put: [aRecord({ day })] }));
    made.push(value(await makeBackup(vault, place, at(`2026-01-${day}T09:00:00.000Z`))).backup.name);
  }
  return { file, vault, place, made };
};

describe('a backup that is used as the vault', () => {
  it('is never removed by rotation while it is open, whatever gives way around it', async () => {
    const { vault, place, made } = await aVaultOf('open', ['01']);
    await vault.lock();
    const [name = ''] = made;
    const file = join(place.folder, name);
    const opened = value(await store.unlock({ file, passphrase }));
    for (const hour of ['10', '11', '12']) {
      value(await opened.commit({ put: [aRecord({ hour })] }));
      value(await makeBackup(opened, place, at(`2026-01-01T${hour}:00:00.000Z`)));
      expect(existsSync(file)).toBe(true);
    }
    value(await opened.commit({ put: [aRecord({ text: 'still there' })] }));
    await opened.lock();
    const again = value(await store.unlock({ file, passphrase }));
    expect(value(await again.readAll())).toHaveLength(5);
    await again.lock();
  });

  it('makes no backup of the vault give way, however many it leaves and however often both are used', async () => {
    const { file, vault, place, made } = await aVaultOf('lines', ['05', '06', '07']);
    await vault.lock();
    const renamed = path('my old journal.driftline');
    copyFileSync(join(place.folder, made[0] ?? ''), renamed);
    const copy = value(await store.unlock({ file: renamed, passphrase }));
    for (const hour of ['10', '11', '12', '13', '14', '15']) {
      value(await makeBackup(copy, place, at(`2026-01-07T${hour}:00:00.000Z`)));
      value(await copy.commit({ put: [aRecord({ hour })] }));
    }
    await copy.lock();
    expect(readdirSync(place.folder)).toEqual(expect.arrayContaining([...made]));
    const back = value(await store.unlock({ file, passphrase }));
    value(await makeBackup(back, place, at('2026-01-07T16:00:00.000Z')));
    value(await makeBackup(back, place, at('2026-01-07T17:00:00.000Z')));
    await back.lock();
    expect(readdirSync(place.folder)).toEqual(expect.arrayContaining([...made]));
    expect(readdirSync(place.folder).length).toBeLessThan(made.length + 8);
  });

  it('gets a backup of its own at once, even on a day that has one', async () => {
    const { vault, place, made } = await aVaultOf('at-once', ['05', '06']);
    const keeper = createBackupKeeper({
      store,
      clock: () => momentAt(Date.UTC(2026, 0, 6, 12), 0, 'UTC'),
      place: () => place,
    });
    expect(value(await keeper.afterUnlock(vault))).toBe(null);
    await vault.lock();
    const renamed = path('once.driftline');
    renameSync(join(place.folder, made[0] ?? ''), renamed);
    const copy = value(await store.unlock({ file: renamed, passphrase }));
    expect(value(await keeper.afterUnlock(copy))?.removed).toEqual([]);
    expect(readdirSync(place.folder)).toContain(made[1]);
    await copy.lock();
  });
});
