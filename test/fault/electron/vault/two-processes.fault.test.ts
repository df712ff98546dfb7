import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createVaultStore } from '../../../../electron/vault/vault-store.ts';
import { linesOf } from '../../../support/fault-child.ts';
import { instantStretch } from '../../../support/fault-life.ts';
import {
  aFolder,
  aLockedVault,
  aRecord,
  cheapKdf,
  failure,
  passphrase,
  unlock,
  value,
} from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const secondFile = join(import.meta.dirname, '../../../support/fault-second.ts');
const writerFile = join(import.meta.dirname, '../../../support/vault-writer.ts');

describe('a vault that is open', () => {
  it('is refused to a second process, which changes nothing', async () => {
    const file = join(folder.path, 'held.driftline');
    await aLockedVault(file, [{ text: 'first' }]);
    const vault = value(await unlock(file));

    expect(await linesOfSecondProcess(file)).toBe('vault-in-use\n');

    value(await vault.commit({ put: [aRecord({ text: 'second' })] }));
    expect(value(await vault.check()).records).toBe(2);
    await vault.lock();
  });

  it('is refused to a second process at every verb, and loses nothing', async () => {
    const [file, backup] = [join(folder.path, 'verbs.driftline'), join(folder.path, 'verbs-backup.driftline')];
    const store = createVaultStore(instantStretch);
    const vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
    value(await vault.writeCopy(backup));
    value(await vault.commit({ put: [aRecord({ text: 'held' })] }));

    const words = [secondFile, file, backup, join(folder.path, 'scratch'), passphrase];
    const lines = await linesOf([process.execPath, '--disable-warning=ExperimentalWarning', ...words]);
    expect(lines).toEqual([
      'unlock: vault-in-use',
      'open a copy: vault-in-use',
      'salvage: vault-in-use',
      'restore over it: vault-in-use',
      'create: vault-exists',
    ]);

    value(await vault.commit({ put: [aRecord({ text: 'still held' })] }));
    expect(value(await vault.check())).toEqual({ records: 2, damaged: [], commits: 2 });
    await vault.lock();
    const again = value(await store.unlock({ file, passphrase }));
    expect(value(await again.readAll())).toHaveLength(2);
    await again.lock();
  });

  it('is refused to this process when another holds it, and opens once that one is gone', async () => {
    const file = join(folder.path, 'theirs.driftline');
    await aLockedVault(file);
    const child = spawn(process.execPath, [writerFile, file, passphrase, '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = once(child, 'close');
    await once(child.stdout, 'data');

    const before = readFileSync(file).length;
    expect(failure(await unlock(file))).toEqual({ code: 'vault-in-use', file });
    expect(before).toBeGreaterThan(0);

    child.stdout.resume();
    child.kill('SIGKILL');
    await closed;
    const vault = value(await unlock(file));
    expect(value(await vault.check()).records).toBeGreaterThanOrEqual(0);
    await vault.lock();
  });

  it('is refused to the same process under any name, and its lock survives the refusal', async () => {
    const file = join(folder.path, 'named.driftline');
    const link = join(folder.path, 'link.driftline');
    await aLockedVault(file);
    symlinkSync(file, link);
    const vault = value(await unlock(file));

    expect(failure(await unlock(link))).toEqual({ code: 'vault-in-use', file });
    expect(failure(await unlock(file))).toEqual({ code: 'vault-in-use', file });
    // Closing any descriptor of the file in this process would have dropped the lock.
    expect(await linesOfSecondProcess(file)).toBe('vault-in-use\n');

    await vault.lock();
    const again = value(await unlock(link));
    await again.lock();
  });

  it('is refused while its first unlocking is still under way', async () => {
    const file = join(folder.path, 'twice.driftline');
    await aLockedVault(file);
    const [first, second] = await Promise.all([unlock(file), unlock(file)]);
    expect(failure(second)).toEqual({ code: 'vault-in-use', file });
    await value(first).lock();
  });
});

const linesOfSecondProcess = async (file: string): Promise<string> => {
  const child = spawn(process.execPath, [writerFile, file, passphrase, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    // A second writer that got in would write for ever.
    if (text.includes('open')) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return text;
};
