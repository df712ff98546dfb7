import { createSecretKey } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seal } from '../../../../../electron/vault/crypto/cipher.ts';
import { emptyDigest } from '../../../../../electron/vault/format/digest.ts';
import { createMarkerKeeper } from '../../../../../electron/vault/rollback/marker-keeper.ts';
import { judgePin, sealPin } from '../../../../../electron/vault/rollback/rollback-marker.ts';
import { aMarkerStore } from '../../../../support/markers.ts';
import { aFolder, aRecord, aRememberingStore, cheapKdf, passphrase, value } from '../../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const { store } = aRememberingStore();
const path = (name: string) => join(folder.path, `${name}.driftline`);

const open = async (name: string) => value(await store.unlock({ file: path(name), passphrase }));
const make = async (name: string) => value(await store.create({ file: path(name), passphrase, kdf: cheapKdf }));
const save = async (vault: Awaited<ReturnType<typeof open>>) => value(await vault.commit({ put: [aRecord({})] }));

describe('the rollback pin', () => {
  it('sees a whole older file that took the place of a newer one, and how many saves are missing', async () => {
    const shelf = aMarkerStore();
    const keeper = createMarkerKeeper(shelf, () => 0);
    const vault = await make('rolled');
    await save(vault);
    await vault.lock();
    copyFileSync(path('rolled'), path('older'));
    const later = await open('rolled');
    expect(value(await keeper.meet(later))).toEqual({ verdict: 'in-order' });
    await save(later);
    await save(later);
    await keeper.pinNow(later);
    await later.lock();
    copyFileSync(path('older'), path('rolled'));
    const rolled = await open('rolled');
    const before = shelf.read(rolled.vaultId);
    expect(value(await keeper.meet(rolled))).toEqual({ verdict: 'rolled-back', commits: 2 });
    // The proof must not be written over by looking at it.
    expect(shelf.read(rolled.vaultId)).toContain(before);
    keeper.forget(rolled.vaultId);
    expect(value(await keeper.meet(rolled))).toEqual({ verdict: 'in-order' });
    await rolled.lock();
  });

  it('tells a copy that was changed apart, with as many saves, from the vault it was copied from', async () => {
    const keeper = createMarkerKeeper(aMarkerStore(), () => 0);
    const vault = await make('own');
    await save(vault);
    await vault.lock();
    copyFileSync(path('own'), path('fork'));
    const [own, fork] = [await open('own'), await open('fork')];
    await save(own);
    await save(fork);
    await keeper.pinNow(own);
    expect(value(await keeper.meet(own))).toEqual({ verdict: 'in-order' });
    expect(value(await keeper.meet(fork))).toEqual({ verdict: 'unreadable' });
    await own.lock();
    await fork.lock();
  });

  it('of an earlier version, without a digest, is still read', () => {
    const key = createSecretKey(Buffer.alloc(32, 5));
    const now = { vaultId: Buffer.alloc(16, 1), generation: 3, commits: 7, digest: emptyDigest };
    const number = (value: number) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64BE(BigInt(value));
      return bytes;
    };
    const short = (commits: number) => {
      const context = Buffer.concat([Buffer.from('DLP1', 'latin1'), now.vaultId, number(3)]);
      return Buffer.concat([number(3), seal(key, context, number(commits))]).toString('base64');
    };
    expect(judgePin(key, now, short(7))).toEqual({ verdict: 'in-order' });
    expect(judgePin(key, now, short(9))).toEqual({ verdict: 'rolled-back', commits: 2 });
    expect(judgePin(key, now, sealPin(key, now))).toEqual({ verdict: 'in-order' });
  });

  it('is not lulled by saves on top of an older file; only an answer ends the doubt', async () => {
    const shelf = aMarkerStore();
    const keeper = createMarkerKeeper(shelf, () => 0);
    const vault = await make('lulled');
    await vault.lock();
    copyFileSync(path('lulled'), path('lulled-before'));
    const later = await open('lulled');
    await save(later);
    await keeper.pinNow(later);
    await later.lock();
    copyFileSync(path('lulled-before'), path('lulled'));
    const rolled = await open('lulled');
    expect(value(await keeper.meet(rolled))).toEqual({ verdict: 'rolled-back', commits: 1 });
    for (let n = 0; n < 3; n += 1) await save(rolled);
    await keeper.saved(rolled);
    await keeper.pinNow(rolled);
    expect(value(await keeper.meet(rolled))).toEqual({ verdict: 'rolled-back', commits: null });
    await keeper.accept(rolled);
    expect(value(await keeper.meet(rolled))).toEqual({ verdict: 'in-order' });
    await rolled.lock();
  });

  it('sees an older file from before a change of keys, and does not blame the newer one for an older pin', async () => {
    const keeper = createMarkerKeeper(aMarkerStore(), () => 0);
    const elsewhere = createMarkerKeeper(aMarkerStore(), () => 0);
    const vault = await make('keys');
    await vault.lock();
    copyFileSync(path('keys'), path('keys-before'));
    const again = await open('keys');
    await keeper.meet(again);
    await elsewhere.meet(again);
    value(await again.changeKey({ proof: { passphrase }, passphrase, kdf: cheapKdf }));
    await keeper.pinNow(again);
    expect(value(await elsewhere.meet(again))).toEqual({ verdict: 'in-order' });
    await again.lock();
    const before = await open('keys-before');
    expect(value(await keeper.meet(before))).toEqual({ verdict: 'rolled-back', commits: null });
    await before.lock();
  });

  it('is written at most once a minute while saving, and never for a copy', async () => {
    let now = 0;
    const shelf = aMarkerStore();
    const keeper = createMarkerKeeper(shelf, () => now);
    const vault = await make('paused');
    await keeper.meet(vault);
    const first = shelf.read(vault.vaultId);
    now = 59_999;
    await save(vault);
    await keeper.saved(vault);
    expect(shelf.read(vault.vaultId)).toBe(first);
    now = 60_000;
    await keeper.saved(vault);
    const second = shelf.read(vault.vaultId);
    expect(second).not.toBe(first);
    await vault.lock();
    await keeper.pinNow(vault);
    const copy = value(await store.openCopy({ file: path('paused'), scratchFolder: folder.path, passphrase }));
    await keeper.pinNow(copy);
    expect(shelf.read(vault.vaultId)).toBe(second);
    await copy.lock();
  });

  it('that was tampered with, or is another vault’s, is unreadable, and shows no number', async () => {
    const vault = await make('mine');
    const other = await make('other');
    const pin = value(await vault.sealPin());
    expect(value(await other.judgePin(pin))).toEqual({ verdict: 'unreadable' });
    const bytes = Buffer.from(pin, 'base64');
    bytes[12] = (bytes[12] ?? 0) ^ 1;
    for (const forged of [bytes.toString('base64'), '', 'AAAA', pin.slice(4)]) {
      expect(value(await vault.judgePin(forged))).toEqual({ verdict: 'unreadable' });
    }
    expect(value(await vault.judgePin(pin))).toEqual({ verdict: 'in-order' });
    await vault.lock();
    await other.lock();
  });
});
