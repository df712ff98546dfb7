import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OpenVault } from '../../electron/vault/contract/vault-contract.ts';
import { aRecord, aRememberingStore, cheapKdf, passphrase, value } from './vault-fixture.ts';

/** Another passphrase, of a vault whose keys were changed. */
export const nextPassphrase = 'seven lanterns by the river';

/** Takes file and log of an open vault as a crash would leave them. */
export const copyCrashed = (file: string, to: string): void => {
  copyFileSync(file, to);
  copyFileSync(`${file}-wal`, `${to}-wal`);
};

/** Every file of a folder whose name begins as that of the vault does, with its bytes. */
export const bytesBeside = (file: string): ReadonlyMap<string, string> => {
  const stem = basename(file).replace(/\.driftline$/, '');
  const names = readdirSync(dirname(file)).filter((name) => name.startsWith(stem));
  return new Map(names.sort().map((name) => [name, readFileSync(join(dirname(file), name)).toString('base64')]));
};

/**
 * Files and logs of one vault and of another, all closed or crashed, for putting together what does not belong
 * together. `first`: 3 records. `second`: 6, `third`: 9, both folded. `crashed`: `second` with a log that has three
 * more. `rekeyed`: `third` under `nextPassphrase`; `rekeyedCrashed` the same with its log of three more.
 */
export const makeCrashedVaults = async (folder: string) => {
  const { store } = aRememberingStore();
  const at = (name: string) => join(folder, `${name}.driftline`);
  const file = at('life');
  const add = async (vault: OpenVault, text: string) => {
    for (let n = 0; n < 3; n += 1) value(await vault.commit({ put: [aRecord({ text: `${text} ${n} `.repeat(200) })] }));
  };
  const open = async (secret = passphrase) => value(await store.unlock({ file, passphrase: secret }));
  const closeAs = async (vault: OpenVault, name: string) => {
    await vault.lock();
    copyFileSync(file, at(name));
  };

  const made = value(await store.create({ file, passphrase, kdf: cheapKdf }));
  await add(made, 'first');
  await closeAs(made, 'first');
  const again = await open();
  await add(again, 'second');
  await closeAs(again, 'second');
  const third = await open();
  await add(third, 'third');
  copyCrashed(file, at('crashed'));
  await closeAs(third, 'third');
  const rekeyed = await open();
  value(await rekeyed.changeKey({ proof: { passphrase }, passphrase: nextPassphrase, kdf: cheapKdf }));
  await closeAs(rekeyed, 'rekeyed');
  const later = await open(nextPassphrase);
  await add(later, 'later');
  copyCrashed(file, at('rekeyedCrashed'));
  await later.lock();
  const other = value(await store.create({ file: at('other'), passphrase, kdf: cheapKdf }));
  await add(other, 'other');
  copyCrashed(at('other'), at('otherCrashed'));
  await other.lock();
  return { store, at, exists: existsSync };
};
