import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder, aRecord, aRememberingStore, cheapKdf, passphrase, value } from './vault-fixture.ts';

/** A folder for vaults, each with a place for its backups; `remove` takes all of it away. */
export const backedUpVaults = () => {
  const folder = aFolder();
  const path = (name: string): string => join(folder.path, name);
  const scratchFolder = path('scratch');
  const { store } = aRememberingStore();
  return {
    path,
    scratchFolder,
    store,
    remove: folder.remove,
    /** An open vault with these texts, and where its backups go. */
    aVault: async (name: string, texts: readonly string[] = ['one', 'two']) => {
      const file = path(`${name}.driftline`);
      const vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
      value(await vault.commit({ put: texts.map((text) => aRecord({ text })) }));
      return { file, vault, place: { folder: path(`${name} backups`), scratchFolder } };
    },
    /** What is still in the scratch folder. */
    leftovers: (): readonly string[] => (existsSync(scratchFolder) ? readdirSync(scratchFolder) : []),
  };
};

/** A moment, in a zone an hour ahead of UTC. */
export const at = (instant: string) => ({ instant, utcOffsetMinutes: 60 });
