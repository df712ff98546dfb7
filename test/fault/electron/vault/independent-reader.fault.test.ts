import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../electron/vault/contract/vault-contract.ts';
import { newRecoveryKey } from '../../../../electron/vault/crypto/recovery-key.ts';
import { createVaultStore } from '../../../../electron/vault/vault-store.ts';
import { canonicalJson } from '../../../../shared/canonical-json.ts';
import { amount, figure, patience, sampleOf } from '../../../support/fault-scale.ts';
import { printed, readIndependently, whyNoReader } from '../../../support/independent-reader.ts';
import { aFolder, aRecord, cheapKdf, passphrase, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const store = createVaultStore();
const golden = join(import.meta.dirname, '../../../golden');
const hindrance = whyNoReader();
const where = hindrance === null ? '' : ` [not proved here: ${hindrance}]`;
const withReader = it.skipIf(hindrance !== null);

const bodies: readonly JsonObject[] = [
  {},
  { text: 'Ænima – “curly”, 日本語, 🪿, \\ and "quoted"\n\t\u0001\u2028', lone: '\ud800', nothing: null, yes: true },
  { '\u{1f600}': 1, '\ufb01': 2, a: 3, B: 4, é: 5, '': 6 },
  { numbers: [0, -0, 1.5, -1e-7, 1e21, 123456789012345680000, 5e-324, 1.7976931348623157e308, 0.1, 100, 1e-6] },
  { text: 'x'.repeat(1_020) },
  { text: 'y'.repeat(65_600), deep: [[[[{ list: [] }]]]] },
];

const whole = join(folder.path, 'whole.driftline');
const recoveryKey = newRecoveryKey();
let contents = '';

beforeAll(async () => {
  const vault = value(await store.create({ file: whole, passphrase, recoveryKey, kdf: cheapKdf }));
  for (const body of bodies) value(await vault.commit({ put: [aRecord(body)] }));
  value(await vault.changeKey({ proof: { passphrase }, passphrase, kdf: { memoryKib: 19_500, passes: 2, lanes: 3 } }));
  value(await vault.startEpoch());
  value(await vault.commit({ put: [aRecord({ text: 'in a third epoch' })] }));
  contents = printed(value(await vault.readAll()));
  await vault.lock();
});

describe('a reader written from docs/vault-format.md alone, in another language with other libraries', () => {
  withReader(`reads every record of a vault, by passphrase and by recovery key${where}`, () => {
    expect(contents.length).toBeGreaterThan(60_000);
    expect(readIndependently(whole, { passphrase })).toBe(contents);
    expect(readIndependently(whole, { recoveryKey: recoveryKey.toLowerCase().replaceAll('-', ' ') })).toBe(contents);
  });

  withReader(`reads a vault whose process was killed, log and all${where}`, async () => {
    const file = join(folder.path, 'logged.driftline');
    copyFileSync(whole, file);
    const database = new DatabaseSync(file);
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA wal_autocheckpoint = 0; DELETE FROM record WHERE rowid = 1');
    const copy = join(folder.path, 'killed.driftline');
    for (const end of ['', '-wal']) writeFileSync(`${copy}${end}`, readFileSync(`${file}${end}`));
    database.close();
    expect(readIndependently(copy, { passphrase })).toBe('{"name":"vault-damaged","part":"digest"}');
  });

  withReader(`says no to another passphrase and to another recovery key${where}`, () => {
    expect(readIndependently(whole, { passphrase: `${passphrase} ` })).toBe('{"name":"passphrase-wrong"}');
    expect(readIndependently(whole, { recoveryKey: newRecoveryKey() })).toBe('{"name":"recovery-key-wrong"}');
    const mistyped = recoveryKey.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    expect(readIndependently(whole, { recoveryKey: mistyped })).toBe('{"group":1,"name":"recovery-key-mistyped"}');
  });

  withReader(`reads the golden vaults of every format as the archive beside them has it${where}`, () => {
    const formats = readdirSync(golden, { withFileTypes: true }).filter(({ name }) => name.startsWith('format-'));
    expect(formats.map(({ name }) => name)).toContain('format-1');
    for (const { name: format } of formats) {
      const read = (name: string) => JSON.parse(readFileSync(join(golden, format, name), 'utf8'));
      const { entries, roles } = read('archive.json') as Record<string, readonly JsonObject[]>;
      const archived = [...(entries ?? []), ...(roles ?? [])].map((body) => canonicalJson(body)).sort();
      for (const { file, records, ...secrets } of read('vaults.json')) {
        const said = readIndependently(join(golden, format, file), { passphrase: secrets.passphrase });
        expect(said).toBe(printed(records));
        const values: readonly { value: JsonObject }[] = JSON.parse(said);
        expect(values.map((each) => canonicalJson(each.value)).sort()).toEqual(archived);
        if (!('recoveryKey' in secrets)) continue;
        expect(readIndependently(join(golden, format, file), { recoveryKey: secrets.recoveryKey })).toBe(said);
      }
    }
  });

  withReader(
    `names damage as Driftline does${where}`,
    async () => {
      const bytes = readFileSync(whole);
      const positions = Array.from({ length: bytes.length }, (_, position) => position);
      const seen = new Map<string, number>();
      for (const position of sampleOf(positions, amount({ short: 14, long: 300 }))) {
        const copy = Buffer.from(bytes);
        copy.writeUInt8(copy.readUInt8(position) ^ (1 << (position % 8)), position);
        const file = join(folder.path, 'flipped.driftline');
        writeFileSync(file, copy);
        const independent = readIndependently(file, { passphrase });
        const ours = await ownOutcome(file);
        expect(`${position} ${independent === contents ? 'intact' : independent}`).toBe(`${position} ${ours}`);
        seen.set(ours, (seen.get(ours) ?? 0) + 1);
      }
      expect(seen.get('{"name":"vault-damaged","part":"record"}')).toBeGreaterThan(0);
      figure('F12', `two readers agree on: ${[...seen].map(([said, count]) => `${count} ${said}`).join(', ')}`);
    },
    patience,
  );
});

/** How our own opening ends, in the independent reader's words. */
const ownOutcome = async (file: string): Promise<string> => {
  const opened = await store.unlock({ file, passphrase });
  const read = opened.ok ? await opened.value.readAll() : opened;
  if (opened.ok) await opened.value.lock();
  if (read.ok) return printed(read.value) === contents ? 'intact' : 'wrong contents';
  const part = 'part' in read.error ? { part: read.error.part } : {};
  return JSON.stringify({ name: read.error.code, ...part });
};
