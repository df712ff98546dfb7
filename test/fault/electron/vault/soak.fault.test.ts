import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { OpenVault } from '../../../../electron/vault/vault-contract.ts';
import { createVaultStore } from '../../../../electron/vault/vault-store.ts';
import { instantStretch } from '../../../support/fault-life.ts';
import { amount, figure, isLong, patience } from '../../../support/fault-scale.ts';
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

/** What unlocking takes beside the key derivation, every record opened, in milliseconds: the best of three. */
const unlockMs = async (file: string): Promise<number> => {
  const times: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    const start = performance.now();
    const vault = value(await store.unlock({ file, passphrase }));
    value(await vault.readAll());
    times.push(performance.now() - start);
    await vault.lock();
  }
  return Math.min(...times);
};

/** Resident memory in MiB after everything let go of is collected, where Node lets us ask for it. */
const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1_048_576;
};

describe('a long use', () => {
  it('of many saves and locks keeps every record and gives its memory back', { timeout: patience }, async () => {
    const [saves, locks] = [amount({ short: 300, long: 10_000 }), amount({ short: 6, long: 50 })];
    const file = join(folder.path, 'saves.driftline');
    let vault = await filled(file, amount({ short: 100, long: 2_000 }));
    const held = value(await vault.facts()).records;
    let settled = 0;
    for (let n = 0; n < saves; n += 1) {
      value(await vault.commit({ put: [anEntry(n)] }));
      if (n % Math.ceil(saves / locks) !== 0) continue;
      await vault.lock();
      vault = value(await store.unlock({ file, passphrase }));
      if (n >= saves / 2 && settled === 0) settled = memory();
    }
    const { records, damaged } = value(await vault.check());
    expect({ records, damaged }).toEqual({ records: held + saves, damaged: [] });
    await vault.lock();
    const grown = (memory() / settled - 1) * 100;
    if (isLong) expect(grown).toBeLessThan(10);
    figure('F15', `${saves} saves, ${locks} locks: all there, memory ${grown.toFixed(1)} % over that at half time`);
  });

  it.each([
    { records: amount({ short: 500, long: 10_000 }), limitMs: 500 },
    { records: amount({ short: 1_000, long: 100_000 }), limitMs: 4_000 },
  ])('opens $records entries within its limit', { timeout: patience }, async ({ records, limitMs }) => {
    const file = join(folder.path, `${records}.driftline`);
    const vault = await filled(file, records);
    await vault.lock();
    const took = await unlockMs(file);
    expect(took).toBeLessThan(limitMs);
    figure('F15', `${records} entries opened and read over the key derivation: ${took.toFixed(0)} ms of ${limitMs}`);
  });
});
