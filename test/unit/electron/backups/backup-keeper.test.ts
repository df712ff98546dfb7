import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createBackupKeeper } from '../../../../electron/backups/backup-keeper.ts';
import { momentAt } from '../../../../electron/platform/clock.ts';
import type { JsonObject } from '../../../../electron/vault/contract/vault-contract.ts';
import { aReflection, day } from '../../../support/builders.ts';
import {
  aFolder,
  aRecord,
  aRememberingStore,
  cheapKdf,
  failure,
  passphrase,
  value,
} from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const { store } = aRememberingStore();
const path = (name: string) => join(folder.path, name);

const aKeeper = async (name: string) => {
  let nowMs = Date.UTC(2026, 2, 1, 9);
  const backups = path(`${name} backups`);
  const place = { folder: backups, scratchFolder: path('scratch') };
  const keeper = createBackupKeeper({ store, clock: () => momentAt(nowMs, 60, 'Europe/Paris'), place: () => place });
  const vault = value(await store.create({ file: path(`${name}.driftline`), passphrase, kdf: cheapKdf }));
  const entries = [
    aReflection({ id: 'a', forDate: day('2026-02-03') }),
    aReflection({ id: 'b', forDate: day('2026-02-05') }),
    aReflection({ id: 'c', forDate: day('2026-02-27'), deletedAt: '2026-02-27T18:00:00.000Z' }),
  ];
  value(await vault.commit({ put: entries.map((entry) => aRecord(entry as unknown as JsonObject)) }));
  const hoursPass = (hours: number) => {
    nowMs += hours * 3_600_000;
  };
  return { keeper, vault, backups, hoursPass };
};

describe('backups by themselves', () => {
  it('are taken once on each day of unlocking, and before every risk', async () => {
    const { keeper, vault, backups, hoursPass } = await aKeeper('daily');
    expect(value(await keeper.afterUnlock(vault))).not.toBe(null);
    hoursPass(5);
    expect(value(await keeper.afterUnlock(vault))).toBe(null);
    expect(value(await keeper.beforeRisk(vault)).records).toBe(3);
    hoursPass(24);
    expect(value(await keeper.afterUnlock(vault))).not.toBe(null);
    expect(readdirSync(backups)).toHaveLength(2);
    await vault.lock();
  });

  it('are taken before an import that changes fifty entries, not before a small one', async () => {
    const { keeper, vault } = await aKeeper('import');
    const report = { added: 30, replaced: 10, unchanged: 500, conflicts: 9 };
    expect(value(await keeper.beforeImport(vault, report))).toBe(null);
    expect(value(await keeper.beforeImport(vault, { ...report, conflicts: 10 }))).not.toBe(null);
    await vault.lock();
  });

  it('are not taken of a copy', async () => {
    const { keeper, vault, backups } = await aKeeper('copied');
    await vault.lock();
    const copy = value(await store.openCopy({ file: vault.file, scratchFolder: path('scratch'), passphrase }));
    expect(value(await keeper.afterUnlock(copy))).toBe(null);
    mkdirSync(backups, { recursive: true });
    expect(readdirSync(backups)).toEqual([]);
    await copy.lock();
  });

  it('are missed after fourteen days', async () => {
    const { keeper, vault, hoursPass } = await aKeeper('overdue');
    expect(value(keeper.overdue(vault.vaultId))).toBe('never');
    value(await keeper.beforeRisk(vault));
    hoursPass(14 * 24);
    expect(value(keeper.overdue(vault.vaultId))).toBe(null);
    hoursPass(24);
    expect(value(keeper.overdue(vault.vaultId))).toBe(15);
    await vault.lock();
  });
});

describe('a look at a backup', () => {
  it('shows date and size to anyone, and entries and the newest day with the keys or the passphrase', async () => {
    const { keeper, vault } = await aKeeper('looked');
    value(await keeper.beforeRisk(vault));
    const [backup] = value(keeper.list());
    if (backup === undefined) throw new Error('No backup is listed');
    expect(backup).toMatchObject({ day: '2026-03-01', ofDay: 1 });
    expect(backup.bytes).toBeGreaterThan(10_000);
    const contents = { entries: 2, newest: '2026-02-05' };
    expect(value(await keeper.look(vault, backup))).toEqual(contents);
    value(await vault.changeKey({ proof: { passphrase }, passphrase: 'another one now', kdf: cheapKdf }));
    expect(failure(await keeper.look(vault, backup)).code).toBe('backup-other-key');
    await vault.lock();
    expect(value(await keeper.lookWith(backup, { passphrase }))).toEqual(contents);
    expect(failure(await keeper.lookWith(backup, { passphrase: 'another one now' }))).toEqual({
      code: 'passphrase-wrong',
    });
    expect(readdirSync(path('scratch'))).toEqual([]);
  });
});
