import { createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { stretchPassphrase } from '../../../../../electron/vault/crypto/argon2.ts';
import { calibrateKdf, chooseKdfCost } from '../../../../../electron/vault/crypto/kdf-calibration.ts';
import { deriveSlotKeys, deriveVaultKeys } from '../../../../../electron/vault/crypto/key-derivation.ts';
import {
  addTerm,
  type Digest,
  digestFromBytes,
  digestTerm,
  digestToBytes,
  emptyDigest,
  subtractTerm,
} from '../../../../../electron/vault/format/digest.ts';
import { cheapKdf } from '../../../../support/vault-fixture.ts';

describe('the key derivation', () => {
  it('is Argon2id, version 0x13, as its reference implementation computes it', async () => {
    // From test.c of the reference implementation: t = 2, m = 2^16 KiB, p = 1.
    const key = await stretchPassphrase('password', Buffer.from('somesalt'), {
      memoryKib: 65_536,
      passes: 2,
      lanes: 1,
    });
    expect(key.toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  it('stretches in a worker what the library stretches here, from the NFKC form in UTF-8', async () => {
    const salt = randomBytes(16);
    const { memoryKib, passes, lanes } = cheapKdf;
    const expected = await argon2id({
      password: Buffer.from('\u00c5ngstr\u00f6m fi', 'utf8'),
      salt,
      memorySize: memoryKib,
      iterations: passes,
      parallelism: lanes,
      hashLength: 32,
      outputType: 'hex',
    });
    const stretched = await stretchPassphrase('A\u030angstro\u0308m \ufb01', salt, cheapKdf);
    expect(stretched.toString('hex')).toBe(expected);
  });

  it('leaves the event loop free while it works', async () => {
    let turns = 0;
    const turn = () => {
      turns += 1;
      timer = setImmediate(turn);
    };
    let timer = setImmediate(turn);
    await stretchPassphrase('quiet otters', randomBytes(16), { memoryKib: 65_536, passes: 1, lanes: 1 });
    clearImmediate(timer);
    expect(turns).toBeGreaterThan(20);
  });

  it('gives every purpose and epoch a key of its own, bound to the vault', () => {
    const [vaultKey, vaultId] = [randomBytes(32), randomBytes(16)];
    const spell = (id: Buffer) => {
      const keys = deriveVaultKeys(vaultKey, id);
      const slot = deriveSlotKeys(vaultKey, id);
      const all = [keys.record(1), keys.record(2), keys.manifest(1), keys.manifest(2), keys.digest, keys.headerMac];
      return [...all, slot.wrappingKey].map((key) => key.export().toString('hex'));
    };
    const both = [...spell(vaultId), ...spell(randomBytes(16))];
    expect(new Set(both).size).toBe(both.length);
    expect(spell(vaultId)).toEqual(spell(vaultId));
  });

  it('uses the labels that the format writes down', () => {
    const [vaultKey, vaultId] = [randomBytes(32), randomBytes(16)];
    const hkdf = (label: string, bytes = 32) => Buffer.from(hkdfSync('sha256', vaultKey, vaultId, label, bytes));
    const keys = deriveVaultKeys(vaultKey, vaultId);
    expect(keys.record(7).export()).toEqual(hkdf('driftline/1/record/7'));
    expect(keys.manifest(7).export()).toEqual(hkdf('driftline/1/manifest/7'));
    expect(keys.digest.export()).toEqual(hkdf('driftline/1/digest'));
    expect(keys.headerMac.export()).toEqual(hkdf('driftline/1/header'));
    const slot = deriveSlotKeys(vaultKey, vaultId);
    expect(slot.checkValue).toEqual(hkdf('driftline/1/slot/check', 16));
    expect(slot.wrappingKey.export()).toEqual(hkdf('driftline/1/slot/wrap'));
  });
});

describe('the cost of a new vault', () => {
  it.each([
    [10, 256],
    [217, 256],
    [218, 192],
    [289, 192],
    [290, 128],
    [434, 128],
    [435, 96],
    [579, 96],
    [580, 64],
    [60_000, 64],
  ])('after %i ms for 64 MiB is %i MiB', (milliseconds, mebibytes) => {
    expect(chooseKdfCost(milliseconds)).toEqual({ memoryKib: mebibytes * 1_024, passes: 3, lanes: 4 });
  });

  it('is measured three times, and the quickest counts: other work must not make a vault cheaper to guess', async () => {
    const takes = [900, 180, 700];
    let nowMs = 0;
    const measured = calibrateKdf(
      () => nowMs,
      async () => {
        nowMs += takes.shift() ?? Number.NaN;
        return Buffer.alloc(32);
      },
    );
    expect(await measured).toEqual(chooseKdfCost(180));
    expect(takes).toEqual([]);
  });
});

describe('the digest', () => {
  const key = createSecretKey(randomBytes(32));
  const records = fc.array(
    fc.tuple(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.uint8Array({ minLength: 16, maxLength: 16 })),
  );

  it('is the sum of HMACs modulo 2^256, whatever the order, and a share taken out leaves no trace', () => {
    fc.assert(
      fc.property(records, fc.nat(), (rows, removed) => {
        const shares = rows.map(([id, tag]) => digestTerm(key, id, tag));
        const forward = shares.reduce<Digest>(addTerm, emptyDigest);
        const slow = rows
          .map(([id, tag]) =>
            createHmac('sha256', key)
              .update(Buffer.concat([id, tag]))
              .digest('hex'),
          )
          .reduce((sum, hex) => (sum + BigInt(`0x${hex}`)) % 2n ** 256n, 0n);
        expect(shares.toReversed().reduce<Digest>(addTerm, emptyDigest)).toBe(forward);
        expect(forward).toBe(slow);
        const share = shares[removed % (shares.length + 1)];
        if (share !== undefined) expect(addTerm(subtractTerm(forward, share), share)).toBe(forward);
        expect(digestFromBytes(digestToBytes(forward))).toBe(forward);
        expect(digestToBytes(forward)).toHaveLength(32);
      }),
    );
  });

  it('does not go below zero', () => {
    expect(subtractTerm(emptyDigest, 1n as Digest)).toBe(2n ** 256n - 1n);
  });
});
