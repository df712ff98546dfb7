import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Journal, openJournal } from '../../electron/journal/core/journal.ts';
import type { OpenVault, VaultSecret } from '../../electron/vault/contract/vault-contract.ts';
import { newRecoveryKey } from '../../electron/vault/crypto/recovery-key.ts';
import { newRecordId } from '../../electron/vault/format/record-id.ts';
import { createVaultStore } from '../../electron/vault/vault-store.ts';
import type { Note } from '../../shared/records/entries/note.ts';

import { defaultSettings, type Settings } from '../../shared/settings.ts';
import { day } from './builders.ts';
import type { Scene, Standing } from './fault-deeds.ts';
import { instantStretch } from './fault-life.ts';
import { placesIn, settingsAfter, settingsBefore, words } from './fault-places.ts';
import { aNote } from './records.ts';
import { cheapKdf, value } from './vault-fixture.ts';

/*
 * What lies in a folder before a deed, and how it is told afterwards whether the deed was done, was not done, or was
 * left half-done.
 */
const store = createVaultStore(instantStretch);
type Holder = { readonly vault: OpenVault; readonly journal: Journal };

const entry = (n: number, given: Partial<Note> = {}): Note =>
  aNote({
    id: `e${n}`,
    revision: `r${n}`,
    forDate: day(`2026-02-${String(n).padStart(2, '0')}`),
    markdown: `${n} `.repeat(n * 90),
    ...given,
  });
const edited = (n: number, revision: string): Note => entry(n, { revision, parents: [`r${n}`] });

const holderOf = async (vault: OpenVault): Promise<Holder> => ({
  vault,
  journal: value(await openJournal(vault, newRecordId)),
});

const aJournal = async (
  file: string,
  entries: readonly Note[],
  secret: { passphrase: string; recoveryKey?: string },
) => {
  const holder = await holderOf(value(await store.create({ file, kdf: cheapKdf, ...secret })));
  value(await holder.journal.change({ put: entries }));
  return holder;
};

const change = async ({ journal }: Holder, ...put: readonly Note[]) => value(await journal.change({ put }));

/** What a vault holds, whole, with the versions that stand beside others, as texts in a settled order; the code of the refusal when it does not open. */
const held = async (file: string, secret: VaultSecret): Promise<readonly string[] | string> => {
  const first = await store.unlock({ file, ...secret });
  // A restore that was killed at its end leaves the log of what it replaced: that is told, and the writer goes on.
  const isLogLeft = !first.ok && first.error.code === 'vault-log-foreign';
  const opened = isLogLeft ? await store.unlock({ file, withoutLog: true, ...secret }) : first;
  if (!opened.ok) return opened.error.code;
  const { vault, journal } = await holderOf(opened.value);
  expect(value(await vault.check()).damaged).toEqual([]);
  const beside = journal.joined().filter(({ besideOf }) => besideOf !== undefined);
  const all = [...journal.all(), ...beside].map((record) => `${record.id} ${JSON.stringify(record)}`);
  await vault.lock();
  return all.sort();
};

const inPlace = (folder: string) => held(placesIn(folder).file, { passphrase: words.now });

const replacedIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('journal (replaced') && name.endsWith('.driftline'))
    .map((name) => join(folder, name));

/** Makes the file of the schema unreadable: the vault does not open, its records can still be salvaged. */
const breakFile = (file: string): void => writeFileSync(file, readFileSync(file).fill(0xff, 100, 4_096));

/** A journal of three entries, its backup, and two things done since that the backup does not have. */
const aBackedUp = async (folder: string): Promise<Holder> => {
  const { file, backup } = placesIn(folder);
  const holder = await aJournal(file, [entry(1), entry(2), entry(3)], { passphrase: words.now });
  value(await holder.vault.writeCopy(backup));
  await change(holder, edited(2, 'r2b'), entry(4));
  await change(holder, entry(5));
  return holder;
};

type Place = 'sound' | 'crashed' | 'damaged' | 'empty';

const prepareFor: Readonly<Record<Place, (folder: string) => Promise<void>>> = {
  sound: async (folder) => (await aBackedUp(folder)).vault.lock(),
  // A vault as a crash leaves it: another process copies file and log while it is open.
  crashed: async (folder) => {
    const { file } = placesIn(folder);
    const { vault } = await aBackedUp(folder);
    for (const name of [file, `${file}-wal`]) spawnSync('cp', [name, `${name}.crashed`]);
    await vault.lock();
    for (const name of [file, `${file}-wal`]) spawnSync('mv', [`${name}.crashed`, name]);
    expect(existsSync(`${file}-wal`)).toBe(true);
  },
  damaged: async (folder) => {
    await (await aBackedUp(folder)).vault.lock();
    breakFile(placesIn(folder).file);
  },
  empty: async (folder) => {
    await (await aBackedUp(folder)).vault.lock();
    spawnSync('rm', [placesIn(folder).file]);
  },
};

const before: readonly Note[] = [entry(1), edited(2, 'r2b'), entry(3), entry(4), entry(5)];
const ofBackup: readonly Note[] = [entry(1), entry(2), entry(3)];
const asHeld = (entries: readonly Note[]) => entries.map((each) => `${each.id} ${JSON.stringify(each)}`).sort();

/** A backup put in the place of a vault: the place holds one or the other, and what was replaced is still there. */
export const aRestore = (deed: 'restore' | 'repair', place: Place): Scene => ({
  name: `${deed} over a place that is ${place}`,
  deed,
  prepare: prepareFor[place],
  standing: async (folder, template): Promise<Standing> => {
    const [now, was] = [placesIn(folder), placesIn(template)];
    expect(readFileSync(now.backup).equals(readFileSync(was.backup))).toBe(true);
    const isAsItWas = place === 'damaged' && readFileSync(now.file).equals(readFileSync(was.file));
    const found = isAsItWas ? 'as it was' : await inPlace(folder);
    const isDone = JSON.stringify(found) === JSON.stringify(asHeld(deed === 'repair' ? before : ofBackup));
    if (!isDone) {
      const expected = { sound: asHeld(before), crashed: asHeld(before), damaged: 'as it was', empty: 'vault-missing' };
      expect(found).toEqual(expected[place]);
      return 'before';
    }
    const [kept, ...more] = replacedIn(folder);
    expect(more).toEqual([]);
    if (place === 'empty') expect(kept).toBe(undefined);
    else if (place === 'damaged') expect(readFileSync(kept ?? '').equals(readFileSync(was.file))).toBe(true);
    else expect(await held(kept ?? '', { passphrase: words.now })).toEqual(asHeld(before));
    return 'after';
  },
});

/** Another vault brought into this one: all of it or nothing, and the other one is as it was. */
export const aMerge: Scene = {
  name: 'bring in another vault',
  deed: 'merge',
  prepare: async (folder) => {
    const { file, other } = placesIn(folder);
    const mine = await aJournal(file, [entry(1), entry(2), edited(3, 'mine')], { passphrase: words.now });
    const theirs = await aJournal(other, [entry(1), edited(2, 'r2b'), edited(3, 'theirs'), entry(4), entry(5)], {
      passphrase: words.other,
    });
    await mine.vault.lock();
    await theirs.vault.lock();
  },
  standing: async (folder, template): Promise<Standing> => {
    expect(readFileSync(placesIn(folder).other).equals(readFileSync(placesIn(template).other))).toBe(true);
    const found = await inPlace(folder);
    if (JSON.stringify(found) === JSON.stringify(asHeld([entry(1), entry(2), edited(3, 'mine')]))) return 'before';
    const merged = asHeld([entry(1), edited(2, 'r2b'), edited(3, 'mine'), entry(4), entry(5)]);
    const beside = typeof found === 'string' ? found : found.filter((text) => !merged.includes(text));
    expect(found).toEqual(expect.arrayContaining([...merged]));
    expect(beside).toHaveLength(1);
    expect(beside[0]).toContain('"revision":"theirs"');
    return 'after';
  },
};

const ENTRIES_TO_RESEAL = 40;

/** New passphrase, new recovery key, every record sealed again: the old pair opens the vault or the new one does. */
export const aChangeOfKeys: Scene = {
  name: 'change passphrase and recovery key',
  deed: 'rekey',
  prepare: async (folder) => {
    const { file, key, nextKey } = placesIn(folder);
    const [recoveryKey, next] = [newRecoveryKey(), newRecoveryKey()];
    writeFileSync(key, recoveryKey);
    writeFileSync(nextKey, next);
    const entries = Array.from({ length: ENTRIES_TO_RESEAL }, (_, n) =>
      aNote({ id: `k${n}`, markdown: 'x'.repeat(n * 120) }),
    );
    const { vault } = await aJournal(file, entries, { passphrase: words.now, recoveryKey });
    await vault.lock();
  },
  standing: async (folder, template): Promise<Standing> => {
    const { file, key, nextKey } = placesIn(folder);
    const ways = [
      { passphrase: words.now },
      { recoveryKey: readFileSync(key, 'utf8') },
      { passphrase: words.next },
      { recoveryKey: readFileSync(nextKey, 'utf8') },
    ];
    const found = [];
    for (const way of ways) found.push(await held(file, way));
    const isWhole = (each: readonly string[] | string | undefined) =>
      typeof each !== 'string' && each?.length === ENTRIES_TO_RESEAL;
    const refused = ['passphrase-wrong', 'recovery-key-wrong'];
    const isDone = isWhole(found[2]);
    expect(found.slice(isDone ? 0 : 2, isDone ? 2 : 4)).toEqual(refused);
    expect(found.slice(isDone ? 2 : 0, isDone ? 4 : 2).every(isWhole)).toBe(true);
    expect(readFileSync(key).equals(readFileSync(placesIn(template).key))).toBe(true);
    return isDone ? 'after' : 'before';
  },
};

/** A change of settings: those kept before come back, or the new ones do, whole. */
export const aChangeOfSettings = (open: (folder: string) => Settings): Scene => {
  const [before, after] = [
    { ...defaultSettings, ...settingsBefore },
    { ...defaultSettings, ...settingsBefore, ...settingsAfter },
  ];
  return {
    name: 'change settings',
    deed: 'settings',
    readsBack: true,
    prepare: async (folder) => {
      // As a kept change leaves them: the file, and the copy beside it.
      const content = JSON.stringify({ settings: before }, null, '\t');
      for (const name of ['settings.json', 'settings.json.bak']) writeFileSync(join(folder, name), content);
    },
    standing: async (folder): Promise<Standing> => {
      const found = open(folder);
      if (JSON.stringify(found) === JSON.stringify(before)) return 'before';
      expect(found).toEqual(after);
      return 'after';
    },
  };
};
