import { createHash, createSecretKey, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seal } from '../../../../electron/vault/crypto/cipher.ts';
import { parseRecoveryKey } from '../../../../electron/vault/crypto/recovery-key.ts';
import { readFileSigns } from '../../../../electron/vault/file/file-signs.ts';
import { type HeaderRow, readHeader } from '../../../../electron/vault/format/header.ts';
import { pad } from '../../../../electron/vault/format/padding.ts';
import { openManifest } from '../../../../electron/vault/records/manifest.ts';
import { openRecord } from '../../../../electron/vault/records/sealed-record.ts';
import { canonicalJson } from '../../../../shared/canonical-json.ts';
import { amount, figure, patience } from '../../../support/fault-scale.ts';
import { aFolder, aVault } from '../../../support/vault-fixture.ts';
import { aGround } from '../../../support/vault-resources.ts';

const folder = aFolder();
afterAll(folder.remove);
const numRuns = amount({ short: 400, long: 100_000 });
/** Beside the key derivation, which is not run here at all. Milliseconds. */
const LIMIT = 50;

let slowest = 0;
/** Runs one reading; what it throws fails the test, and it is timed. */
const timed = <Value>(read: () => Value): Value => {
  const start = performance.now();
  const said = read();
  slowest = Math.max(slowest, performance.now() - start);
  return said;
};
const proves = (row: string, what: string, property: fc.IRawProperty<unknown>): void => {
  slowest = 0;
  const [start, heap] = [performance.now(), process.memoryUsage().rss];
  fc.assert(property as fc.IProperty<unknown>, { numRuns });
  // The mean, made-up input included: one slow moment of a busy machine is no finding.
  expect((performance.now() - start) / numRuns).toBeLessThan(LIMIT);
  const grown = (process.memoryUsage().rss - heap) / 1_048_576;
  expect(grown).toBeLessThan(400);
  figure(row, `${numRuns} ${what}: no crash, slowest ${slowest.toFixed(1)} ms, memory ${grown.toFixed(0)} MiB more`);
};

const BODY_BYTES = 3_072;
let body: Record<string, unknown> = {};
beforeAll(async () => {
  const file = join(folder.path, 'made.driftline');
  const vault = await aVault(file);
  await vault.lock();
  const { ground } = await aGround(file);
  body = { ...ground.header.body };
  ground.close();
});

/** A header row whose sum is right, as anybody can write it. */
const rowOf = (text: Uint8Array, generation = 1): HeaderRow => {
  const filled = Buffer.alloc(BODY_BYTES, ' ');
  filled.set(text.subarray(0, BODY_BYTES));
  const vaultId = Buffer.alloc(16, 7);
  const number = Buffer.alloc(8);
  number.writeBigInt64BE(BigInt(generation));
  const sum = createHash('sha256').update('DLH1').update(vaultId).update(number).update(filled).digest();
  return { vaultId, generation, body: filled, sum, mac: Buffer.alloc(32) };
};

/** A JSON value in which one place, however deep, was replaced. */
const replacedIn = (whole: unknown, path: readonly number[], by: unknown): unknown => {
  const [turn, ...rest] = path;
  if (turn === undefined || typeof whole !== 'object' || whole === null) return by;
  const keys = Object.keys(whole);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const at = replacedIn((whole as Record<string, unknown>)[key], rest, by);
  return Array.isArray(whole) ? whole.with(Number(key), at) : { ...whole, [key]: at };
};

const bytes = fc.uint8Array({ maxLength: 3_200 });

describe('a header that somebody made up, with a right sum', () => {
  it('is read or refused, whatever its bytes are', { timeout: patience }, () => {
    const property = fc.property(bytes, fc.integer(), (text, generation) => {
      const read = timed(() => readHeader([rowOf(text, generation)]));
      expect(read === null || read.body.slots.length > 0).toBe(true);
    });
    proves('F7', 'headers of random bytes', property);
  });

  it('is taken only when every bound holds, whatever JSON stands in one of its places', { timeout: patience }, () => {
    let taken = 0;
    const property = fc.property(fc.array(fc.nat(7), { minLength: 1, maxLength: 5 }), fc.jsonValue(), (path, by) => {
      const text = Buffer.from(canonicalJson(replacedIn(body, path, by)));
      const read = timed(() => readHeader([rowOf(text)]));
      if (read === null) return;
      taken += 1;
      expect(text.length).toBeLessThanOrEqual(BODY_BYTES);
      for (const slot of read.body.slots) {
        if (slot.type !== 'passphrase') continue;
        const { m, t, p } = slot.kdf as { m: number; t: number; p: number };
        expect(m >= 19_456 && m <= 1_048_576 && t >= 1 && t <= 20 && p >= 1 && p <= 16).toBe(true);
      }
    });
    proves('F7', 'headers with one place replaced', property);
    expect(taken).toBeLessThan(numRuns);
  });
});

describe('a sealed box that somebody made up', () => {
  const key = createSecretKey(randomBytes(32));
  const place = { suite: 1, epoch: 1, vaultId: Buffer.alloc(16, 1), recordId: Buffer.alloc(16, 2) };

  it('never opens without the key', { timeout: patience }, () => {
    const property = fc.property(fc.uint8Array({ maxLength: 2_000 }), (box) => {
      expect(timed(() => openRecord(key, place, box))).toBeNull();
      expect(timed(() => openManifest(key, place, box))).toBeNull();
    });
    proves('F7', 'boxes of random bytes', property);
  });

  it('by a holder of the key opens to an object or not at all', { timeout: patience }, () => {
    const context = Buffer.concat([Buffer.from('DLR1'), Buffer.of(0, 1, 0, 0, 0, 1), place.vaultId, place.recordId]);
    const texts = fc.oneof(
      fc.uint8Array({ maxLength: 1_500 }),
      fc.json({ maxDepth: 6 }).map((text) => pad(Buffer.from(text))),
      fc.uint8Array({ maxLength: 1_500 }).map((text) => pad(text)),
      fc.nat(200_000).map((depth) => pad(Buffer.from('['.repeat(depth)))),
    );
    const property = fc.property(texts, (text) => {
      const read = timed(() => openRecord(key, place, seal(key, context, text)));
      expect(read === null || (typeof read === 'object' && !Array.isArray(read))).toBe(true);
    });
    proves('F7', 'boxes with random texts, rightly sealed', property);
  });
});

describe('the first bytes of a file that is anything', () => {
  it('are judged by name', { timeout: patience }, () => {
    const file = join(folder.path, 'anything');
    const property = fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (start, isOurs) => {
      const head = Buffer.from(start);
      if (isOurs && head.length >= 72) head.writeUInt32BE(0x44524c4e, 68);
      writeFileSync(file, head);
      const signs = timed(() => readFileSigns(file));
      expect(signs.ok).toBe(false);
    });
    proves('F7', 'files of random bytes', property);
  });
});

describe('a recovery key that is any text', () => {
  it('is refused by the group, and takes no time', { timeout: patience }, () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 2_000 }),
      fc.string({ unit: fc.constantFrom(...'0O1ILl-ABCZ '), maxLength: 80 }),
    );
    const property = fc.property(texts, (text) => {
      const parsed = timed(() => parseRecoveryKey(text));
      expect(parsed.ok || parsed.error.code === 'recovery-key-mistyped').toBe(true);
    });
    proves('F7', 'recovery keys of random text', property);
  });
});
