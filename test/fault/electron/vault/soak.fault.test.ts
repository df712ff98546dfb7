import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import type { OpenVault } from '../../../../electron/vault/contract/vault-contract.ts';
import { createVaultStore } from '../../../../electron/vault/vault-store.ts';
import { instantStretch } from '../../../support/fault-life.ts';
import { amount, figure, patience } from '../../../support/fault-scale.ts';
import { aFolder, aRecord, cheapKdf, passphrase, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const store = createVaultStore(instantStretch);

/** An entry of about 300 words, as people write them. */
const anEntry = (n: number) => aRecord({ n, text: 'a word '.repeat(300) });

const filled = async (file: string, records: number): Promise<OpenVault> => {
  const vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
  for (let n = 0; n < records; n += 1_000) {
    const put = Array.from({ length: Math.min(1_000, records - n) }, (_, at) => anEntry(n + at));
    value(await vault.commit({ put }));
  }
  return vault;
};

/**
 * What unlocking takes beside the key derivation, alone and with every record opened, in milliseconds of this process's
 * own work: on a busy machine the clock would measure the others. The best of three.
 */
const unlockMs = async (file: string): Promise<{ readonly alone: number; readonly whole: number }> => {
  const alone: number[] = [];
  const whole: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    const start = process.cpuUsage();
    const worked = () => (process.cpuUsage(start).user + process.cpuUsage(start).system) / 1_000;
    const vault = value(await store.unlock({ file, passphrase }));
    alone.push(worked());
    value(await vault.readAll());
    whole.push(worked());
    await vault.lock();
  }
  return { alone: Math.min(...alone), whole: Math.min(...whole) };
};

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** What is still held, in MiB, after everything let go of was collected. */
const memory = (): number => {
  if (typeof collect !== 'function') throw new Error('Node does not let us collect');
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
};

describe('a long use', () => {
  it('of many saves and locks keeps every record and gives its memory back', { timeout: patience }, async () => {
    const [saves, locks] = [amount({ short: 300, long: 10_000 }), amount({ short: 6, long: 50 })];
    const file = join(folder.path, 'saves.driftline');
    let vault = await filled(file, amount({ short: 100, long: 2_000 }));
    const held = value(await vault.facts()).records;
    // At the first lock nothing is warm yet: the second is what the last one is held against.
    const atLock: number[] = [];
    for (let n = 0; n < saves; n += 1) {
      value(await vault.commit({ put: [anEntry(n)] }));
      if ((n + 1) % Math.floor(saves / locks) !== 0) continue;
      await vault.lock();
      atLock.push(memory());
      vault = value(await store.unlock({ file, passphrase }));
    }
    const { records, damaged } = value(await vault.check());
    expect({ records, damaged }).toEqual({ records: held + saves, damaged: [] });
    await vault.lock();
    const [, second = 0] = atLock;
    const [last = 0] = atLock.slice(-1);
    expect(atLock).toHaveLength(locks);
    expect(last).toBeLessThan(second * 1.1);
    const grown = `${second.toFixed(1)} MiB at the second lock, ${last.toFixed(1)} at the last`;
    figure('F15', `${saves} saves, ${locks} locks: all ${records} there; memory held ${grown}`);
  });

  it.each([
    { records: amount({ short: 500, long: 10_000 }), limitMs: 500 },
    { records: amount({ short: 1_000, long: 100_000 }), limitMs: 4_000 },
  ])('unlocks with $records entries within its limit', { timeout: patience }, async ({ records, limitMs }) => {
    const file = join(folder.path, `${records}.driftline`);
    const vault = await filled(file, records);
    await vault.lock();
    const { alone, whole } = await unlockMs(file);
    figure('F15', `${records} entries: unlocked in ${alone.toFixed(0)} ms, and all opened in ${whole.toFixed(0)} ms`);
    expect(alone).toBeLessThan(limitMs);
  });
});
