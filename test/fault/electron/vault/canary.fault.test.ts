import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createVaultStore } from '../../../../electron/vault/vault-store.ts';
import { aFolder, aRecord, cheapKdf, unlock, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);

const aWord = () => `Zeisig${randomBytes(9).toString('hex')}`;

/** A word as it could leak: plain, wide, and inside hex or Base64 at each of the three alignments. */
const spellings = (word: string): readonly Buffer[] => {
  const plain = Buffer.from(word, 'utf8');
  const wide = Buffer.from(word, 'utf16le');
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), plain]).toString('base64');
    // The first and last group also carry neighbours: only the middle is the word's own.
    return Buffer.from(text.slice(4, -4));
  });
  const hex = plain.toString('hex');
  return [plain, wide, Buffer.from(wide).swap16(), Buffer.from(hex), Buffer.from(hex.toUpperCase()), ...base64];
};

const leaks = (files: readonly string[], words: readonly string[]): readonly string[] =>
  files.filter((file) => {
    const bytes = readFileSync(file);
    return words.some((word) => spellings(word).some((spelling) => bytes.includes(spelling)));
  });

describe('what is written in a vault', () => {
  it('is nowhere in its files, neither while it is open nor after', async () => {
    const file = join(folder.path, 'canary.driftline');
    const words = Array.from({ length: 60 }, aWord);
    const phrase = words.slice(0, 5).join(' ');
    const vault = value(await createVaultStore().create({ file, passphrase: phrase, kdf: cheapKdf }));
    const records = words.map((word, n) => aRecord({ [word]: n, text: word, deep: [{ tags: [word] }] }));
    for (const record of records) value(await vault.commit({ put: [record] }));
    value(await vault.commit({ put: records.slice(0, 20).map(({ id }) => ({ id, body: { text: words[0] } })) }));
    value(await vault.commit({ remove: records.slice(20, 30).map(({ id }) => id) }));

    // Copied by another process: reading the file in this one would drop SQLite's lock on it.
    const copies = await copiedElsewhere(file);
    expect(copies).toHaveLength(2);
    expect(leaks(copies, words)).toEqual([]);
    await vault.lock();
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(leaks([file], words)).toEqual([]);
    const again = value(await unlock(file, phrase));
    expect(value(await again.check()).records).toBe(50);
    await again.lock();
  });

  it('would be found by this search if it were there', () => {
    const [word, other] = [aWord(), aWord()];
    for (const [n, spelling] of spellings(word).entries()) {
      const file = join(folder.path, `leak-${n}`);
      writeLeak(file, spelling);
      expect(leaks([file], [word])).toEqual([file]);
      expect(leaks([file], [other])).toEqual([]);
    }
  });

  it('leaves no sealed remains of a removed record in the closed file', async () => {
    const file = join(folder.path, 'removed.driftline');
    const vault = value(await createVaultStore().create({ file, passphrase: 'eight or more', kdf: cheapKdf }));
    const [kept, removed] = [aRecord({ text: 'kept' }), aRecord({ text: 'removed' })];
    value(await vault.commit({ put: [kept, removed] }));
    await vault.lock();
    const idBytes = Buffer.from(removed.id, 'hex');
    expect(readFileSync(file).includes(idBytes)).toBe(true);

    const again = value(await unlock(file, 'eight or more'));
    value(await again.commit({ remove: [removed.id] }));
    await again.lock();

    expect(readFileSync(file).includes(idBytes)).toBe(false);
  });
});

describe('a record that was removed', () => {
  it('is in neither file nor log from then on, while the vault is open', async () => {
    const file = join(folder.path, 'forgotten.driftline');
    const vault = value(await createVaultStore().create({ file, passphrase: 'eight or more', kdf: cheapKdf }));
    const [kept, removed] = [aRecord({ text: 'kept' }), aRecord({ text: 'removed' })];
    value(await vault.commit({ put: [kept, removed] }));
    const idBytes = Buffer.from(removed.id, 'hex');
    const holding = async () => (await copiedElsewhere(file)).filter((copy) => readFileSync(copy).includes(idBytes));
    expect(await holding()).not.toEqual([]);
    value(await vault.commit({ remove: [removed.id] }));
    expect(await holding()).toEqual([]);
    value(await vault.commit({ put: [kept] }));
    await vault.lock();
  });
});

const writeLeak = (file: string, spelling: Buffer): void =>
  writeFileSync(file, Buffer.concat([randomBytes(500), spelling, randomBytes(500)]));

/** The vault's file and log, copied by another process. */
const copiedElsewhere = async (file: string): Promise<readonly string[]> => {
  const target = mkdtempSync(join(folder.path, 'copies-'));
  await once(spawn('cp', [file, `${file}-wal`, target]), 'close');
  return readdirSync(target).map((name) => join(target, name));
};
