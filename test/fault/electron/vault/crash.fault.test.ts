import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import { aFolder, aLockedVault, passphrase, unlock, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const writerFile = join(import.meta.dirname, '../../../support/vault-writer.ts');

/** The writer's lines; `kill` is called between two of them and ends it at once. */
const linesOf = async (child: ChildProcess, onLine: (line: string, kill: () => void) => void) => {
  if (child.stdout === null) throw new Error('The writer has no stdout');
  const ended = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) onLine(line, () => child.kill('SIGKILL'));
  await ended;
};

const startWriter = (file: string, from: number): ChildProcess =>
  spawn(process.execPath, [writerFile, file, passphrase, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });

describe('a writing process killed in the middle', () => {
  it('loses nothing that was acknowledged, in 20 rounds', async () => {
    const file = join(folder.path, 'killed.driftline');
    await aLockedVault(file);
    let last = -1;
    for (let round = 0; round < 20; round += 1) {
      const killAfter = last + 1 + ((round * 7) % 23);
      await linesOf(startWriter(file, last + 1), (line, kill) => {
        if (line === 'open') return;
        last = Number(line);
        if (last >= killAfter) kill();
      });
      last = await provedLast(file, last);
    }
    expect(last).toBeGreaterThan(100);
  });

  it('ends with a named error and keeps what was saved when the disk stops taking bytes', async () => {
    const file = join(folder.path, 'limited.driftline');
    await aLockedVault(file);
    // The file size limit of the shell makes every write beyond 200 KiB fail, inside SQLite and for real.
    const limited = `ulimit -f 400; trap '' XFSZ; exec "$@"`;
    const command = [process.execPath, writerFile, file, passphrase, '0'];
    const child = spawn('sh', ['-c', limited, 'sh', ...command], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines: string[] = [];
    await linesOf(child, (line) => void lines.push(line));

    expect(lines.at(-1)).toBe('storage-failed io');
    const acknowledged = lines.length - 2;
    expect(acknowledged).toBeGreaterThan(5);
    const vault = value(await unlock(file));
    // The last save failed: its three records are not there, and nothing before it is missing.
    expect(value(await vault.check())).toEqual({ records: acknowledged * 3, damaged: [], commits: acknowledged });
    await vault.lock();
  });
});

/** Opens the vault as a crash left it: all acknowledged numbers, whole commits only, and room for more. */
const provedLast = async (file: string, acknowledged: number): Promise<number> => {
  const vault = value(await unlock(file));
  const numbers = value(await vault.readAll()).map(({ body }) => Number(body['n']));
  const last = Math.max(...numbers);
  expect(last).toBeGreaterThanOrEqual(acknowledged);
  // At most the one save whose acknowledgement the kill cut off, and each save whole: three records of each number.
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: (last + 1) * 3 }, (_, n) => Math.floor(n / 3)));
  value(await vault.check());
  await vault.lock();
  return last;
};
