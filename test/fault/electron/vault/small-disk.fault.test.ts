import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { OpenVault } from '../../../../electron/vault/contract/vault-contract.ts';
import { makeBackup } from '../../../../electron/vault/copies/backup.ts';
import { createVaultStore } from '../../../../electron/vault/vault-store.ts';
import { aSmallDisk, whyNoDisk } from '../../../support/fault-disk.ts';
import { instantStretch } from '../../../support/fault-life.ts';
import { figure } from '../../../support/fault-scale.ts';
import { aFolder, aRecord, cheapKdf, failure, passphrase, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
const removals: (() => void)[] = [];
afterAll(() => {
  for (const remove of removals) remove();
  folder.remove();
});
const store = createVaultStore(instantStretch);
const hindrance = whyNoDisk();
const where = hindrance === null ? '' : ` [not proved here: ${hindrance}]`;
const onDisk = it.skipIf(hindrance !== null);
const other = 'seven grey herons wade upstream';

const aDisk = (name: string) => {
  const place = join(folder.path, name);
  const disk = aSmallDisk(place, 4);
  removals.push(disk.remove);
  return { ...disk, place, file: join(place, 'journal.driftline') };
};

/** Saves numbered records until one is refused or so many are tried; the numbers that were acknowledged. */
const saveMany = async (vault: OpenVault, from: number, times: number, refusals: Set<string>) => {
  const saved: number[] = [];
  for (let n = from; n < from + times; n += 1) {
    const result = await vault.commit({ put: [aRecord({ n, text: 'x'.repeat((n % 5) * 3_000) })] });
    if (result.ok) saved.push(n);
    else refusals.add(JSON.stringify(result.error));
  }
  return saved;
};

const numbersIn = async (vault: OpenVault): Promise<readonly number[]> =>
  value(await vault.readAll()).map(({ body }) => Number(body['n']));

describe('a disk of 4 MiB', () => {
  onDisk(`that fills up loses nothing acknowledged, and the session goes on once there is room${where}`, async () => {
    const { place, file } = aDisk('full');
    writeFileSync(join(place, 'holiday.mov'), Buffer.alloc(1_500_000));
    const vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
    const refusals = new Set<string>();
    const saved = await saveMany(vault, 0, 400, refusals);
    expect(statfsSync(place).bavail).toBeLessThan(16);
    saved.push(...(await saveMany(vault, 400, 50, refusals)));
    const full = JSON.stringify({ code: 'storage-failed', reason: 'full', file });
    expect([...refusals]).toEqual([full]);

    const change = { proof: { passphrase }, passphrase: other, kdf: cheapKdf };
    expect(failure(await vault.changeKey(change))).toEqual(JSON.parse(full));
    const backup = await makeBackup(
      vault,
      { folder: join(place, 'backups'), scratchFolder: join(place, 'scratch') },
      { instant: '2026-03-01T10:00:00.000Z', utcOffsetMinutes: 0 },
    );
    expect(failure(backup)).toMatchObject({ code: 'storage-failed', reason: 'full' });
    expect(await numbersIn(vault)).toEqual(saved);

    rmSync(join(place, 'holiday.mov'));
    expect(vault.readOnly()).toBe(null);
    const after = await saveMany(vault, 1_000, 5, refusals);
    expect(after).toHaveLength(5);
    await vault.lock();
    expect(failure(await store.unlock({ file, passphrase: other }))).toEqual({ code: 'passphrase-wrong' });
    const again = value(await store.unlock({ file, passphrase }));
    expect(await numbersIn(again)).toEqual([...saved, ...after]);
    expect(value(await again.check()).damaged).toEqual([]);
    value(await again.changeKey(change));
    await again.lock();
    expect(readdirSync(place).filter((name) => name !== 'backups' && name !== 'scratch')).toEqual([
      'journal.driftline',
    ]);
    figure('F4', `4 MiB full: ${saved.length} saved, ${450 - saved.length} refused, 0 lost, old passphrase valid`);
  });

  onDisk(`that fills up while it is locked and unlocked is never called damaged${where}`, async () => {
    const { place, file } = aDisk('filled');
    const vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
    const saved = await saveMany(vault, 0, 20, new Set());
    fillUp(place);
    await vault.lock();
    const tried = await store.unlock({ file, passphrase });
    if (!tried.ok) expect(tried.error).toMatchObject({ code: 'storage-failed', reason: 'full' });
    if (tried.ok) await tried.value.lock();
    rmSync(join(place, 'filler'));
    const again = value(await store.unlock({ file, passphrase }));
    expect(await numbersIn(again)).toEqual(saved);
    await again.lock();
  });

  onDisk(`that may only be read opens as a copy elsewhere, and by no other name than read-only${where}`, async () => {
    const disk = aDisk('read-only');
    const { file } = disk;
    const vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
    const saved = await saveMany(vault, 0, 5, new Set());
    await vault.lock();
    disk.makeReadOnly();
    const refused = failure(await store.unlock({ file, passphrase }));
    expect(refused).toEqual({ code: 'storage-failed', reason: 'read-only', file });
    const copy = value(await store.openCopy({ file, scratchFolder: join(folder.path, 'scratch'), passphrase }));
    expect(copy.readOnly()).toBe('copy');
    expect(await numbersIn(copy)).toEqual(saved);
    expect(failure(await copy.commit({ put: [aRecord({})] }))).toMatchObject({ reason: 'read-only' });
    await copy.lock();
    disk.makeWritable();
    await value(await store.unlock({ file, passphrase })).lock();
  });
});

const fillUp = (place: string): void => {
  const filler = join(place, 'filler');
  try {
    writeFileSync(filler, Buffer.alloc(5_000_000));
  } catch {
    // Full: what fitted stays.
  }
};
