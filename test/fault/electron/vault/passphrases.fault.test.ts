import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createVaultStore } from '../../../../electron/vault/vault-store.ts';
import { amount, figure, patience } from '../../../support/fault-scale.ts';
import { aFolder, aLockedVault, cheapKdf, failure, passphrase, unlock, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);

/** Passphrases that a tired hand or eye takes for the right one, and then any others. */
const nearMisses = (wanted: number): readonly string[] => {
  const characters = [...passphrase];
  const misses = new Set<string>(['', ' ', `${passphrase} `, ` ${passphrase}`, `${passphrase}\n`, `${passphrase}\0`]);
  misses.add(passphrase.toUpperCase()).add(passphrase.replaceAll(' ', '')).add(passphrase.replaceAll(' ', '\u00a0 '));
  for (let at = 0; at < characters.length; at += 1) {
    misses.add(characters.toSpliced(at, 1).join(''));
    misses.add(characters.toSpliced(at, 0, characters[at] ?? '').join(''));
    misses.add(characters.with(at, (characters[at] ?? '').toUpperCase()).join(''));
    misses.add(characters.with(at, 'x').join(''));
    misses.add(characters.slice(0, at).join(''));
  }
  for (let n = 0; misses.size <= wanted; n += 1) misses.add(`${passphrase.slice(0, n % 20)}${n}`);
  misses.delete(passphrase);
  return [...misses].slice(0, wanted);
};

describe('a passphrase', () => {
  const tried = amount({ short: 40, long: 1_000 });
  it(`is wrong in all of ${tried} near misses, and the file stays as it was`, { timeout: patience }, async () => {
    const file = join(folder.path, 'near.driftline');
    await aLockedVault(file, [{ text: 'closed' }]);
    const before = readFileSync(file);
    const misses = nearMisses(tried);
    expect(misses).toHaveLength(tried);
    for (const miss of misses) {
      // Whoever typed a blank at an end is told so: it is what the eye passes over.
      const told = miss === miss.trim() ? {} : { blankAtEnd: true };
      expect(failure(await unlock(file, miss)), JSON.stringify(miss)).toEqual({ code: 'passphrase-wrong', ...told });
    }
    expect(readFileSync(file).equals(before)).toBe(true);
    figure('F11', `${tried} wrong passphrases through Argon2id: 0 accepted, 0 called damage, file untouched`);
    const vault = value(await unlock(file));
    await vault.lock();
  });

  it('opens the vault in every spelling that NFKC makes equal', async () => {
    const file = join(folder.path, 'spelling.driftline');
    const composed = 'caf\u00e9 fi 12 \u00c5ngstr\u00f6m';
    const vault = value(await createVaultStore().create({ file, passphrase: composed, kdf: cheapKdf }));
    await vault.lock();
    for (const spelling of [
      composed.normalize('NFD'),
      composed.replace('fi', '\ufb01'),
      composed.replace('12', '１２'),
    ]) {
      expect(spelling).not.toBe(composed);
      const opened = value(await unlock(file, spelling));
      await opened.lock();
    }
  });

  it('appears in no error', async () => {
    const file = join(folder.path, 'silent.driftline');
    await aLockedVault(file);
    const wrong = 'these words must not be repeated';
    expect(JSON.stringify(failure(await unlock(file, wrong)))).not.toContain('words');
  });
});
