import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { aFolder, aRecord, aRememberingStore, cheapKdf, failure, passphrase, value } from './vault-fixture.ts';

/** What opening a vault says of damage. */
export const damaged = (part: string, affected: number) => ({ code: 'vault-damaged', part, affected });

/** A vault of ten records, as it was before a change and beside another one, for attacks from outside. */
export const aVaultToAttack = () => {
  const folder = aFolder();
  const whole = join(folder.path, 'whole.driftline');
  const older = join(folder.path, 'older.driftline');
  const foreign = join(folder.path, 'foreign.driftline');
  const { store, stretched } = aRememberingStore();

  const prepare = async () => {
    const records = Array.from({ length: 10 }, (_, n) => aRecord({ n, text: `entry ${n}` }));
    const vault = value(await store.create({ file: whole, passphrase, kdf: cheapKdf }));
    value(await vault.commit({ put: records }));
    await vault.lock();
    copyFileSync(whole, older);
    const again = value(await store.unlock({ file: whole, passphrase }));
    value(await again.commit({ put: records.slice(0, 5).map(({ id }) => ({ id, body: { text: 'changed' } })) }));
    await again.lock();
    const other = value(await store.create({ file: foreign, passphrase, kdf: cheapKdf }));
    value(await other.commit({ put: records.map(({ id }) => ({ id, body: { text: 'from elsewhere' } })) }));
    await other.lock();
  };

  let made = 0;
  /** How a vault ends that someone changed through SQL, with `older` and `foreign` at hand. */
  const afterAttack = async (sql: string, attack?: (database: DatabaseSync) => void) => {
    made += 1;
    const file = join(folder.path, `attacked-${made}.driftline`);
    copyFileSync(whole, file);
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false, defensive: false });
    database.exec(`ATTACH '${older}' AS older; ATTACH '${foreign}' AS foreign_vault`);
    if (sql !== '') database.exec(sql);
    attack?.(database);
    database.close();
    const opened = await store.unlock({ file, passphrase });
    if (!opened.ok) return opened.error;
    const read = await opened.value.readAll();
    await opened.value.lock();
    return failure(read);
  };

  return { folder, whole, store, stretched, prepare, afterAttack };
};
