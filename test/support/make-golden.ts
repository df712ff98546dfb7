import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Journal, openJournal } from '../../electron/journal/core/journal.ts';
import { archiveContent } from '../../electron/transfer/import-archive.ts';
import type { OpenVault } from '../../electron/vault/contract/vault-contract.ts';
import { newRecoveryKey } from '../../electron/vault/crypto/recovery-key.ts';
import { newRecordId } from '../../electron/vault/format/record-id.ts';
import { createVaultStore } from '../../electron/vault/vault-store.ts';
import { writeArchive } from '../../shared/domain/transfer/archive.ts';
import { type JournalRecord, journalRecordSchema } from '../../shared/records/journal-record.ts';
import { cheapKdf, value } from './vault-fixture.ts';

/*
 * Makes the golden vaults of one format, once: `node test/support/make-golden.ts format-1`. They are never made again,
 * because a reader must go on opening what an old Driftline wrote, not what today's would write in its place.
 */
const [name = ''] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../golden', name);
if (!/^format-\d+$/.test(name)) throw new Error('Name the format: format-1');
if (existsSync(folder)) throw new Error(`${folder} is there already; golden vaults are never made again`);
mkdirSync(folder);

const parse = (record: object): JournalRecord => journalRecordSchema.parse(record);
const at = (date: string) => ({ forDate: date, createdLocalDate: date, createdAt: `${date}T17:00:00.000Z` });
const activity = { activityId: 'one-to-one', category: 'people', minutes: 45, energy: 1 };
const records: readonly JournalRecord[] = [
  {
    type: 'reflection',
    id: 'golden-daily',
    revision: 'd2',
    parents: ['d1'],
    form: 'daily',
    ...at('2026-02-03'),
    tz: 'Europe/Paris',
    utcOffsetMinutes: 60,
    answers: { EN01: 4, EN02: null, RE01: 'Ænima – “curly”, 日本語, 🪿, \\ and "quotes"\nsecond line' },
    split: { people: 6, coordination: 5, technical: 8, other: 1 },
    activities: [activity],
    satisfaction: 4,
    burden: { emotional: 1, intellectual: 3 },
    pressure: 2,
    oneToOnes: { planned: 2, done: 1 },
    tags: ['release'],
    people: ['Ada'],
    note: 'A note with a trailing space \u00a0',
  },
  { type: 'reflection', id: 'golden-weekly', form: 'weekly', ...at('2026-02-08'), private: true },
  {
    type: 'reflection',
    id: 'golden-deleted',
    form: 'daily',
    ...at('2026-02-04'),
    deletedAt: '2026-02-05T08:00:00.000Z',
  },
  {
    type: 'note',
    id: 'golden-note',
    ...at('2026-02-06'),
    title: 'Long',
    markdown: '# Long\n\n'.concat('word '.repeat(4_000)),
  },
  { type: 'role', id: 'golden-role', from: '2025-09-01', to: null, role: 'TL', title: 'Tech Lead' },
].map(parse);

const passphrase = 'golden otters cross at dawn';
const later = 'golden herons wade upstream';
const recoveryKey = newRecoveryKey();
const store = createVaultStore();

const fill = async (vault: OpenVault): Promise<Journal> => {
  const journal = value(await openJournal(vault, newRecordId));
  for (const record of records) value(await journal.change({ put: [record] }));
  return journal;
};

const finish = async (file: string, vault: OpenVault, opens: object): Promise<object> => {
  const stored = value(await vault.readAll());
  await vault.lock();
  return { file, ...opens, records: stored };
};

const plain = value(
  await store.create({ file: join(folder, 'plain.driftline'), passphrase, recoveryKey, kdf: cheapKdf }),
);
const archive = writeArchive(archiveContent(await fill(plain)));
const first = await finish('plain.driftline', plain, { passphrase, recoveryKey });

const rekeyed = value(await store.create({ file: join(folder, 'rekeyed.driftline'), passphrase, kdf: cheapKdf }));
await fill(rekeyed);
const change = { proof: { passphrase }, passphrase: later, kdf: cheapKdf, recovery: { key: recoveryKey } };
value(await rekeyed.changeKey(change));
const second = await finish('rekeyed.driftline', rekeyed, { passphrase: later, recoveryKey });

writeFileSync(join(folder, 'vaults.json'), `${JSON.stringify([first, second], null, 2)}\n`);
writeFileSync(join(folder, 'archive.json'), archive);
