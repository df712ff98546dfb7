import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { OpenVault } from '../../../../../electron/vault/contract/vault-contract.ts';
import { newRecoveryKey } from '../../../../../electron/vault/crypto/recovery-key.ts';
import { damageNewestRecord } from '../../../../support/damage.ts';
import {
  aFolder,
  aRecord,
  aRememberingStore,
  cheapKdf,
  contents,
  failure,
  passphrase,
  value,
} from '../../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const { store, stretched } = aRememberingStore();
const other = 'seven grey herons wade upstream';
const third = 'eleven lanterns drift to sea';
let made = 0;

/** An open vault with two copies of different age, and what each of them holds. */
const aVaultWithCopies = async (recoveryKey?: string) => {
  made += 1;
  const home = join(folder.path, String(made));
  mkdirSync(home);
  const path = (name: string) => join(home, `${name}.driftline`);
  const request = { file: path('vault'), passphrase, kdf: cheapKdf };
  const vault = value(await store.create(recoveryKey === undefined ? request : { ...request, recoveryKey }));
  value(await vault.commit({ put: [aRecord({ text: 'first' }), aRecord({ text: 'kept '.repeat(900) })] }));
  value(await vault.writeCopy(path('older')));
  const older = contents(value(await vault.readAll()));
  value(await vault.commit({ put: [aRecord({ text: 'second' })] }));
  value(await vault.writeCopy(path('newer')));
  const newer = contents(value(await vault.readAll()));
  return { home, vault, files: [path('older'), path('newer')] as const, held: [older, newer] as const };
};

const change = async (vault: OpenVault, next = other, present = passphrase) =>
  value(await vault.changeKey({ proof: { passphrase: present }, passphrase: next, kdf: cheapKdf }));

const read = async (file: string, secret: { passphrase: string } | { recoveryKey: string }) => {
  const opened = await store.openCopy({ file, scratchFolder: folder.path, ...secret });
  if (!opened.ok) return opened.error.code;
  const records = contents(value(await opened.value.readAll()));
  await opened.value.lock();
  return records;
};

describe('a backup sealed again', () => {
  it('opens with what opens the vault now, and with nothing else, and holds what it held', async () => {
    const recoveryKey = newRecoveryKey();
    const { home, vault, files, held } = await aVaultWithCopies(recoveryKey);
    await change(vault);
    const told: number[] = [];
    const done = await vault.resealCopies({
      files,
      secret: { passphrase },
      onProgress: (...of) => void told.push(...of),
    });
    expect(done).toEqual(files.map((file) => ({ file, error: null })));
    expect(told).toEqual([1, 2, 2, 2]);
    for (const [at, file] of files.entries()) {
      expect(await read(file, { passphrase })).toBe('passphrase-wrong');
      expect(await read(file, { passphrase: other })).toEqual(held[at]);
      expect(await read(file, { recoveryKey })).toEqual(held[at]);
      expect(contents(value(await vault.readCopy({ file, scratchFolder: folder.path })))).toEqual(held[at]);
    }
    await vault.lock();
    expect(readdirSync(home).sort()).toEqual(['newer.driftline', 'older.driftline', 'vault.driftline']);
  });

  it('takes one derivation for all that were made under the same keys', async () => {
    const { vault, files } = await aVaultWithCopies();
    await change(vault);
    const before = stretched();
    await vault.resealCopies({ files, secret: { passphrase } });
    expect(stretched() - before).toBe(1);
    await vault.lock();
  });

  it('still says where in the history of the vault it stands', async () => {
    const { vault, files } = await aVaultWithCopies();
    await change(vault);
    await vault.resealCopies({ files, secret: { passphrase } });
    const standings = [];
    for (const file of files) {
      standings.push(value(await vault.signOf({ file, scratchFolder: folder.path })).standing);
    }
    expect(standings).toEqual([
      { generation: 2, commits: 1 },
      { generation: 2, commits: 2 },
    ]);
    await vault.lock();
  });

  it('keeps its date and who may read it, and leaves no trace of what opened it', async () => {
    const { vault, files } = await aVaultWithCopies();
    const [file] = files;
    const date = new Date('2026-03-03T18:00:00Z');
    utimesSync(file, date, date);
    const before = statSync(file);
    const slot = /"kcv":"([^"]+)"/.exec(readFileSync(file, 'latin1'))?.[1] ?? '';
    await change(vault);
    await vault.resealCopies({ files: [file], secret: { passphrase } });
    const after = statSync(file);
    expect([after.mtimeMs, after.mode]).toEqual([before.mtimeMs, before.mode]);
    expect(slot).not.toBe('');
    expect(readFileSync(file, 'latin1')).not.toContain(slot);
    await vault.lock();
  });
});

describe('a backup that cannot be sealed again', () => {
  const failing: Readonly<Record<string, (file: string, vault: OpenVault) => Promise<void> | void>> = {
    'vault-damaged': (file) => damageNewestRecord(file),
    'passphrase-wrong': async (file, vault) => {
      await change(vault, third, other);
      // Now of a generation that another passphrase opens.
      copyFileSync(value(await vault.writeCopy(`${file}.copy`)).file, file);
      await change(vault, other, third);
    },
  };

  it.each(Object.keys(failing))('is named (%s) and stays as it was, and the others are sealed', async (code) => {
    const { home, vault, files, held } = await aVaultWithCopies();
    const [broken, sound] = files;
    await change(vault);
    await failing[code]?.(broken, vault);
    const before = readFileSync(broken);
    const done = await vault.resealCopies({ files, secret: { passphrase } });
    expect(done).toMatchObject([
      { file: broken, error: { code } },
      { file: sound, error: null },
    ]);
    expect(readFileSync(broken).equals(before)).toBe(true);
    expect(await read(sound, { passphrase: other })).toEqual(held[1]);
    expect(readdirSync(home).filter((name) => name.includes('.part'))).toEqual([]);
    await vault.lock();
  });

  it('is one of another vault, or one that somebody has open', async () => {
    const { vault, files } = await aVaultWithCopies();
    const foreign = await aVaultWithCopies();
    await change(vault);
    const used = value(await store.unlock({ file: files[1], passphrase }));
    const done = await vault.resealCopies({ files: [foreign.files[0], files[1]], secret: { passphrase } });
    expect(done.map(({ error }) => error?.code)).toEqual(['vault-not-a-vault', 'vault-in-use']);
    expect(await read(foreign.files[0], { passphrase })).toEqual(foreign.held[0]);
    for (const open of [used, vault, foreign.vault]) await open.lock();
  });

  it('is every one that a lock left over', async () => {
    const { vault, files } = await aVaultWithCopies();
    await change(vault);
    const running = vault.resealCopies({
      files,
      secret: { passphrase },
      onProgress: () => void vault.lock(),
    });
    expect((await running).map(({ error }) => error?.code ?? null)).toEqual([null, 'vault-locked']);
    expect(failure(await vault.facts()).code).toBe('vault-locked');
  });
});

describe('a vault that was kept with its log', () => {
  it('is sealed again with what only the log held, and the log goes', async () => {
    const { home, vault, held, files } = await aVaultWithCopies();
    const kept = join(home, 'kept.driftline');
    // As a kill leaves it: the file, and beside it the saves that were not folded yet.
    const present = join(home, 'vault.driftline');
    for (const end of ['', '-wal']) copyFileSync(`${present}${end}`, `${kept}${end}`);
    await change(vault);
    expect(await vault.resealCopies({ files: [kept], secret: { passphrase } })).toEqual([{ file: kept, error: null }]);
    expect(await read(kept, { passphrase: other })).toEqual(held[1]);
    expect(existsSync(`${kept}-wal`)).toBe(false);
    expect(files).toHaveLength(2);
    await vault.lock();
  });
});
