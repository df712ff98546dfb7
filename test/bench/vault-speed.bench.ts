import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import ElectronStore from 'electron-store';
import { afterAll, expect, it, vi } from 'vitest';
import { createVaultStore } from '../../electron/vault/vault-store.ts';
import { instantStretch } from '../support/fault-life.ts';
import { aFolder, aRecord, cheapKdf, passphrase, value } from '../support/vault-fixture.ts';

// The cost of one save, and of opening everything, beside three other ways to keep an encrypted journal. Ratios are
// printed beside times, so that they mean something on any machine and disk. No key is derived anywhere.
vi.mock('electron', () => ({ default: { app: { getVersion: () => '0.0.0', getPath: () => tmpdir() } } }));

const folder = aFolder();
afterAll(folder.remove);

/** About 300 words. */
const anEntry = (n: number) => ({ n, forDate: '2026-03-01', text: `${n} `.padEnd(1_800, 'word ') });

type Way = {
  readonly name: string;
  readonly save: (n: number) => Promise<unknown> | unknown;
  /** Opens it anew and reads all; how many entries it found. */
  readonly readAll: () => Promise<number> | number;
  /** What must happen before it can be opened anew, and is not timed. */
  readonly close?: () => Promise<void>;
};

const flush = (path: string): void => {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
};

/** Old or new, never neither: written under another name, flushed, renamed, its folder flushed. */
const replaceFile = (place: string, name: string, bytes: Uint8Array): void => {
  const unfinished = join(place, `${name}.part`);
  const descriptor = openSync(unfinished, 'w', 0o600);
  writeSync(descriptor, bytes);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(unfinished, join(place, name));
  flush(place);
};

const key = randomBytes(32);
const sealed = (text: string): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
};
const opened = (box: Buffer): string => {
  const cipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12));
  cipher.setAuthTag(box.subarray(-16));
  return Buffer.concat([cipher.update(box.subarray(12, -16)), cipher.final()]).toString('utf8');
};

const aPlace = (): string => {
  const place = join(folder.path, randomUUID());
  mkdirSync(place);
  return place;
};

const driftline = async (entries: number): Promise<Way> => {
  const store = createVaultStore(instantStretch);
  const file = join(aPlace(), 'journal.driftline');
  let vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
  value(await vault.commit({ put: Array.from({ length: entries }, (_, n) => aRecord(anEntry(n))) }));
  return {
    name: 'Driftline',
    save: async (n) => value(await vault.commit({ put: [aRecord(anEntry(n))] })),
    close: () => vault.lock(),
    readAll: async () => {
      vault = value(await store.unlock({ file, passphrase }));
      return value(await vault.readAll()).length;
    },
  };
};

const wholeFile = (entries: number): Way => {
  const place = aPlace();
  const all = Array.from({ length: entries }, (_, n) => anEntry(n));
  const write = () => replaceFile(place, 'journal', sealed(JSON.stringify(all)));
  write();
  return {
    name: 'one AES file, rewritten',
    save: (n) => {
      all.push(anEntry(n));
      write();
    },
    readAll: () => JSON.parse(opened(readFileSync(join(place, 'journal')))).length,
  };
};

const electronStore = (entries: number): Way => {
  const cwd = aPlace();
  const open = () =>
    new ElectronStore<{ all: unknown[] }>({ cwd, encryptionKey: 'quiet otters', defaults: { all: [] } });
  const store = open();
  const all: unknown[] = Array.from({ length: entries }, (_, n) => anEntry(n));
  store.set('all', all);
  return {
    name: 'electron-store, encryptionKey',
    save: (n) => {
      all.push(anEntry(n));
      store.set('all', all);
    },
    readAll: () => open().get('all').length,
  };
};

const filePerEntry = (entries: number): Way => {
  const place = aPlace();
  const save = (n: number): void => replaceFile(place, `${n}`, sealed(JSON.stringify(anEntry(n))));
  for (let n = 0; n < entries; n += 1) save(n);
  return {
    name: 'one AES file per entry',
    save: (n) => save(entries + n),
    readAll: () => readdirSync(place).map((name) => opened(readFileSync(join(place, name)))).length,
  };
};

const agePerEntry = async (entries: number): Promise<Way> => {
  const place = aPlace();
  const identity = await generateIdentity();
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(identity));
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const save = async (n: number) => replaceFile(place, `${n}`, await encrypter.encrypt(JSON.stringify(anEntry(n))));
  for (let n = 0; n < entries; n += 1) await save(n);
  return {
    name: 'one age file per entry',
    save: (n) => save(entries + n),
    readAll: async () => {
      let read = 0;
      for (const name of readdirSync(place)) {
        await decrypter.decrypt(readFileSync(join(place, name)), 'text');
        read += 1;
      }
      return read;
    },
  };
};

const timeOf = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

/** The 95th in 100 of single saves, in milliseconds. */
const saveP95 = async ({ save }: Way, times: number): Promise<number> => {
  const taken: number[] = [];
  for (let n = 0; n < times; n += 1) taken.push(await timeOf(() => save(n)));
  return p95(taken);
};

/** Opening and reading so many entries, in milliseconds: the best of three. */
const openingOf = async ({ readAll, close }: Way, held: number): Promise<number> => {
  const taken: number[] = [];
  for (let n = 0; n < 3; n += 1) {
    await close?.();
    let found = 0;
    const took = await timeOf(async () => {
      found = await readAll();
    });
    expect(found).toBe(held);
    taken.push(took);
  }
  return Math.min(...taken);
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (milliseconds: number): string => `${milliseconds.toPrecision(3)} ms`;
/** How often each way saves at so many entries; a slow one less often. */
const TIMES = 200;
const SLOW_TIMES = 20;
/** An age file takes milliseconds to open: so many are opened, and the rest is reckoned. */
const AGE_ENTRIES = 500;

it('saves in the same time whatever the journal holds, and opens all of it at once', { timeout: 900_000 }, async () => {
  const saves = new Map<string, number[]>();
  const openings = new Map<string, number>();
  for (const entries of [100, 1_000, 10_000]) {
    const ageEntries = Math.min(entries, AGE_ENTRIES);
    const ways = [
      { make: () => driftline(entries), times: TIMES, held: entries },
      { make: () => wholeFile(entries), times: SLOW_TIMES, held: entries },
      { make: () => electronStore(entries), times: SLOW_TIMES, held: entries },
      { make: () => filePerEntry(entries), times: TIMES, held: entries },
      { make: () => agePerEntry(ageEntries), times: SLOW_TIMES, held: ageEntries },
    ];
    for (const { make, times, held } of ways) {
      const way = await make();
      saves.set(way.name, [...(saves.get(way.name) ?? []), await saveP95(way, times)]);
      openings.set(way.name, ((await openingOf(way, held + times)) * entries) / held);
    }
  }
  const [own = [], ownOpening = 0] = [saves.get('Driftline'), openings.get('Driftline')];
  say('\nsave, 95th in 100, at 100 / 1,000 / 10,000 entries; opening 10,000 without key derivation');
  for (const [name, times] of saves) {
    const ratios = times.map((time, n) => `${(time / (own[n] ?? Number.NaN)).toFixed(1)}x`).join(' / ');
    const opening = openings.get(name) ?? Number.NaN;
    const share = `${(opening / ownOpening).toFixed(1)}x`;
    say(`${name}: ${times.map(ms).join(' / ')} (${ratios}); ${ms(opening)} (${share})`);
  }
  say(`age files beyond ${AGE_ENTRIES} are reckoned, not opened.\n`);
  expect(own[2]).toBeLessThan(10);
  expect(ownOpening).toBeLessThan(300);
});
