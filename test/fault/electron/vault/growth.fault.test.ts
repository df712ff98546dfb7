import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf } from '../../../support/fault-child.ts';
import { aFolder, aLockedVault, passphrase, unlock, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const writerFile = join(import.meta.dirname, '../../../support/vault-writer.ts');

describe('a writing process whose files may not grow', () => {
  it('ends with a named error and keeps what was saved when the disk stops taking bytes', async () => {
    const file = join(folder.path, 'limited.driftline');
    await aLockedVault(file);
    // The file size limit of the shell makes every write beyond 200 KiB fail, inside SQLite and for real.
    const limited = `ulimit -f 400; trap '' XFSZ; exec "$@"`;
    const command = [process.execPath, writerFile, file, passphrase, '0'];
    const lines = await linesOf(['sh', '-c', limited, 'sh', ...command]);

    expect(lines.at(-1)).toBe('storage-failed io');
    const acknowledged = lines.length - 2;
    expect(acknowledged).toBeGreaterThan(5);
    const vault = value(await unlock(file));
    // The last save failed: its three records are not there, and nothing before it is missing.
    expect(value(await vault.check())).toEqual({ records: acknowledged * 3, damaged: [], commits: acknowledged });
    await vault.lock();
  });
});
