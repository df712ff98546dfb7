import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenRecord, OpenVault } from '../../../../electron/vault/contract/vault-contract.ts';
import { amount, figure, isLong, patience } from '../../../support/fault-scale.ts';
import {
  aFolder,
  aRecord,
  aRememberingStore,
  cheapKdf,
  contents,
  passphrase,
  value,
} from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const whole = join(folder.path, 'whole.driftline');
const broken = join(folder.path, 'broken.driftline');
const { store } = aRememberingStore();
let original: readonly OpenRecord[] = [];
let bytes = Buffer.alloc(0);

beforeAll(async () => {
  const vault = value(await store.create({ file: whole, passphrase, kdf: cheapKdf }));
  for (let n = 0; n < 10; n += 1) value(await vault.commit({ put: [aRecord({ n, text: `entry ${n}` })] }));
  original = value(await vault.readAll());
  await vault.lock();
  bytes = readFileSync(whole);
});

/** How an opening ends: the error's code and part, or `intact` once the content proved right and writable. */
const outcome = async (file: string): Promise<string> => {
  const opened = await store.unlock({ file, passphrase });
  if (!opened.ok) return 'part' in opened.error ? `${opened.error.code} ${opened.error.part}` : opened.error.code;
  try {
    const read = await opened.value.readAll();
    if (!read.ok) return 'part' in read.error ? `${read.error.code} ${read.error.part}` : read.error.code;
    expect(contents(read.value)).toEqual(contents(original));
    return 'intact';
  } finally {
    await opened.value.lock();
  }
};

/** Overwrites, removes and adds in a vault that opened: afterwards it holds exactly that, or said what is damaged. */
const outcomeOfWriting = async (file: string): Promise<string> => {
  const opened = value(await store.unlock({ file, passphrase }));
  const [first, second, ...rest] = original;
  if (first === undefined || second === undefined) throw new Error('The vault is too small');
  const changed = { id: first.id, body: { text: 'written after' } };
  const added = aRecord({ text: 'added after' });
  const written = await opened.commit({ put: [changed, added], remove: [second.id] });
  await opened.lock();
  const again = await store.unlock({ file, passphrase });
  if (!again.ok) return again.error.code;
  const expected = written.ok ? [changed, added, ...rest] : original;
  expect(contents(value(await again.value.readAll()))).toEqual(contents(expected));
  await again.value.lock();
  return written.ok ? 'written' : written.error.code;
};

/** The four bytes of the file's first page that hold the format's number. */
const isFormatByte = (position: number): boolean => position >= 60 && position < 64;

describe('one flipped bit', () => {
  it('anywhere in a vault leaves it intact or ends in named damage', { timeout: patience }, async () => {
    const positions = amount({ short: 400, long: bytes.length });
    const step = bytes.length / positions;
    const seen = new Map<string, number>();
    for (let n = 0; n < positions; n += 1) {
      const position = isLong ? n : Math.floor(n * step + (n % 7) * (step / 7));
      const result = await outcomeOfFlip(position, n % 8);
      seen.set(result, (seen.get(result) ?? 0) + 1);
      // A larger number where the format is written cannot be told from a newer format; the file is left alone.
      if (result === 'vault-newer-format') expect(isFormatByte(position)).toBe(true);
    }
    for (const result of [...seen.keys()].filter((said) => said !== 'vault-newer-format'))
      expect(result).toMatch(/^(intact|vault-damaged (file|schema|header|manifest|record|digest))$/);
    expect(seen.get('vault-damaged record')).toBeGreaterThan(20);
    expect(seen.get('intact')).toBeGreaterThan(20);
    figure('F5', `a bit in each of ${positions} bytes: ${[...seen].map(([said, n]) => `${n} ${said}`).join(', ')}`);
  });

  it('in the first hundred bytes is called damage, or a newer format where the format is written', async () => {
    for (let position = 0; position < 100; position += 1) {
      const result = await outcomeOfFlip(position, position % 8);
      expect(`${position} ${result}`).toMatch(
        isFormatByte(position) ? /vault-newer-format|vault-damaged/ : /intact|vault-damaged/,
      );
    }
  });

  it('never lets a later save overwrite another record unnoticed', async () => {
    const seen = new Set<string>();
    for (let position = 4_096 * 2; position < bytes.length; position += 149) {
      if ((await outcomeOfFlip(position, position % 8)) === 'intact') seen.add(await outcomeOfWriting(broken));
    }
    for (const result of seen) expect(result).toMatch(/^(written|vault-damaged)$/);
    expect(seen).toContain('written');
  });
});

describe('an index that leads to another row', () => {
  it('never makes a save hit that row', async () => {
    const seen = new Set<string>();
    for (const { id } of original.slice(2, 8)) {
      const copy = Buffer.from(bytes);
      // In the index, unlike in the table, the row's number follows the id: from even to odd, or back.
      const position = indexEntryOf(copy, id) + 16;
      copy.writeUInt8(copy.readUInt8(position) ^ 1, position);
      writeFileSync(broken, copy);
      const opened = value(await store.unlock({ file: broken, passphrase }));
      const changed = { id, body: { text: 'written after' } };
      const written = await opened.commit({ put: [changed] });
      await opened.lock();
      const again = value(await store.unlock({ file: broken, passphrase }));
      const expected = original.map((record) => (written.ok && record.id === id ? changed : record));
      expect(contents(value(await again.readAll()))).toEqual(contents(expected));
      await again.lock();
      seen.add(written.ok ? 'written' : written.error.code);
    }
    expect([...seen]).toEqual(['written']);
  });
});

/** The index's page holds all ids one close behind the other; in the table a kilobyte lies between two. */
const indexEntryOf = (file: Buffer, id: string): number => {
  const places: number[] = [];
  const wanted = Buffer.from(id, 'hex');
  for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 1)) places.push(at);
  const pageOf = (at: number) => Math.floor(at / 4_096);
  const others = original.map((record) => Buffer.from(record.id, 'hex'));
  const isIndex = (at: number) => {
    const page = file.subarray(pageOf(at) * 4_096, (pageOf(at) + 1) * 4_096);
    return others.every((other) => page.includes(other));
  };
  const [place] = places.filter(isIndex);
  if (place === undefined) throw new Error('The index has no entry');
  return place;
};

describe('one flipped bit in the log of a vault that crashed', () => {
  it('leaves the vault as it was after one of its commits, or ends in named damage', {
    timeout: patience,
  }, async () => {
    const file = join(folder.path, 'open.driftline');
    const vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
    for (let n = 0; n < 10; n += 1) value(await vault.commit({ put: [aRecord({ n })] }));
    // By another process: reading the file in this one would drop SQLite's lock on it.
    execFileSync('cp', [file, `${file}.main`]);
    execFileSync('cp', [`${file}-wal`, `${file}.log`]);
    await vault.lock();
    const [main, log] = [readFileSync(`${file}.main`), readFileSync(`${file}.log`)];

    const kept = new Set<number>();
    const positions = amount({ short: 120, long: log.length });
    for (let n = 0; n < positions; n += 1) {
      const copy = Buffer.from(log);
      const position = Math.floor((n * log.length) / positions);
      copy.writeUInt8(copy.readUInt8(position) ^ (1 << (n % 8)), position);
      writeFileSync(broken, main);
      writeFileSync(`${broken}-wal`, copy);
      const opened = await store.unlock({ file: broken, passphrase });
      if (!opened.ok) expect(opened.error.code).toBe('vault-damaged');
      if (opened.ok) kept.add(await provedCommits(opened.value));
    }
    expect(kept).toContain(9);
    expect(kept).toContain(0);
    figure('F5', `a bit in each of ${positions} bytes of the log: a whole earlier state or named damage`);
  });
});

/** That the first so many commits are whole: how many. */
const provedCommits = async (vault: OpenVault): Promise<number> => {
  const { commits } = value(await vault.check());
  const numbers = value(await vault.readAll()).map(({ body }) => body['n']);
  expect(numbers).toEqual(Array.from({ length: commits }, (_, n) => n));
  await vault.lock();
  return commits;
};

describe('a truncated vault', () => {
  it('is named at every length', { timeout: patience }, async () => {
    for (let length = 0; length < bytes.length; length += 64) {
      writeFileSync(broken, bytes.subarray(0, length));
      const result = await outcome(broken);
      expect(`${length} ${result}`).toMatch(length === 0 ? /vault-empty-file/ : /vault-damaged/);
      expect(readFileSync(broken).equals(bytes.subarray(0, length))).toBe(true);
    }
    figure('F5', `cut at every 64th of ${bytes.length} bytes: named each time`);
  });
});

const outcomeOfFlip = async (position: number, bit: number): Promise<string> => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(position) ^ (1 << bit), position);
  writeFileSync(broken, copy);
  return outcome(broken);
};
