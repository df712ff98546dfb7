import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { repairFromBackup } from '../../../../electron/backups/repair-vault.ts';
import { openJournal } from '../../../../electron/journal/core/journal.ts';
import { planMerge } from '../../../../electron/transfer/merge-vault.ts';
import { makeBackup } from '../../../../electron/vault/copies/backup.ts';
import { newRecordId } from '../../../../electron/vault/format/record-id.ts';
import type { Reflection } from '../../../../shared/records/entries/reflection.ts';

import { aReflection, day } from '../../../support/builders.ts';
import { reviseDeps } from '../../../support/revise-deps.ts';
import { aFolder, aRememberingStore, cheapKdf, failure, passphrase, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const path = (name: string) => join(folder.path, `${name}.driftline`);
const scratchFolder = join(folder.path, 'scratch');
const other = 'seven grey herons wade upstream';
const { store } = aRememberingStore();

const entry = (n: number, given: Partial<Reflection> = {}): Reflection =>
  aReflection({ id: `e${n}`, revision: `r${n}`, forDate: day(`2026-02-0${n}`), ...given });
const openFile = async (file: string, phrase = passphrase) => {
  const vault = value(await store.unlock({ file, passphrase: phrase }));
  return { vault, journal: value(await openJournal(vault, newRecordId)) };
};
const aJournal = async (name: string, entries: readonly Reflection[], phrase = passphrase) => {
  const vault = value(await store.create({ file: path(name), passphrase: phrase, kdf: cheapKdf }));
  const journal = value(await openJournal(vault, newRecordId));
  value(await journal.change({ put: entries }));
  return { vault, journal, file: path(name) };
};
const revisions = (journal: { readonly entries: () => readonly { id: string; revision: string }[] }) =>
  journal
    .entries()
    .map(({ id, revision }) => `${id} ${revision}`)
    .sort();

describe('merging another vault', () => {
  it('reports first, then takes what is new or newer and keeps what was edited on both sides', async () => {
    const theirs = await aJournal(
      'theirs',
      [
        entry(1),
        entry(2, { revision: 'r2b', parents: ['r2'] }),
        entry(3),
        entry(4, { revision: 'theirs', parents: ['r4'], note: 'Said there.' }),
        entry(5),
      ],
      other,
    );
    await theirs.vault.lock();
    const bytes = readFileSync(theirs.file);
    const mine = await aJournal('mine', [
      entry(1),
      entry(2),
      entry(3, { revision: 'r3b', parents: ['r3'] }),
      entry(4, { revision: 'mine', parents: ['r4'], note: 'Said here.' }),
    ]);
    const before = revisions(mine.journal);
    const request = { file: theirs.file, scratchFolder, passphrase: other };
    const plan = value(await planMerge(store, mine.journal, request, reviseDeps()));
    const report = { added: 1, replaced: 1, unchanged: 2, conflicts: 1 };
    expect(plan.report).toMatchObject(report);
    expect(revisions(mine.journal)).toEqual(before);
    expect(value(await plan.merge())).toMatchObject(report);
    const after = revisions(mine.journal);
    expect(after).toEqual(['e1 r1', 'e2 r2b', 'e3 r3b', 'e4 mine', 'e5 r5']);
    expect(mine.journal.heads('e4').map(({ revision }) => revision)).toEqual(['mine', 'theirs']);

    const again = value(await planMerge(store, mine.journal, request, reviseDeps()));
    expect(again.report).toMatchObject({ added: 0, replaced: 0, unchanged: 5, conflicts: 0 });
    value(await again.merge());
    expect(revisions(mine.journal)).toEqual(after);
    expect(readFileSync(theirs.file).equals(bytes)).toBe(true);
    expect(readdirSync(scratchFolder)).toEqual([]);
    await mine.vault.lock();
    expect(revisions((await openAndLock(mine.file)).journal)).toEqual(after);
  });

  it('refuses a wrong passphrase and a damaged vault, and changes nothing', async () => {
    const theirs = await aJournal('closed', [entry(1)], other);
    await theirs.vault.lock();
    const mine = await aJournal('unchanged', [entry(2)]);
    const request = { file: theirs.file, scratchFolder };
    const wrong = await planMerge(store, mine.journal, { ...request, passphrase }, reviseDeps());
    expect(failure(wrong)).toEqual({ code: 'passphrase-wrong' });
    writeFileSync(path('cut'), readFileSync(theirs.file).subarray(0, 9_000));
    const cut = await planMerge(
      store,
      mine.journal,
      { file: path('cut'), scratchFolder, passphrase: other },
      reviseDeps(),
    );
    expect(failure(cut).code).toBe('vault-damaged');
    expect(revisions(mine.journal)).toEqual(['e2 r2']);
    expect(readdirSync(scratchFolder)).toEqual([]);
    await mine.vault.lock();
  });
});

const openAndLock = async (file: string, phrase = passphrase) => {
  const opened = await openFile(file, phrase);
  await opened.vault.lock();
  return opened;
};

describe('repairing from a backup', () => {
  const moment = { instant: '2026-03-01T10:00:00.000Z', utcOffsetMinutes: 60 };
  const instant = '2026-03-05T10:00:00.000Z';
  const aDamaged = async (name: string) => {
    const old = await aJournal(name, [entry(1), entry(2), entry(3)]);
    const place = { folder: join(folder.path, `${name} backups`), scratchFolder };
    const { backup } = value(await makeBackup(old.vault, place, moment));
    value(await old.journal.change({ put: [entry(2, { revision: 'r2b', parents: ['r2'] }), entry(4)] }));
    return { ...old, backup: backup.file };
  };
  const breakSchema = (file: string) => writeFileSync(file, readFileSync(file).fill(0xff, 100, 4_096));

  it('keeps every newer entry that is still readable', async () => {
    const { file, vault, backup } = await aDamaged('damaged');
    await vault.lock();
    breakSchema(file);
    const damaged = readFileSync(file);
    expect(failure(await store.unlock({ file, passphrase })).code).toBe('vault-damaged');
    const request = { file, secret: { passphrase }, backup, scratchFolder, instant };
    const repaired = value(await repairFromBackup(store, request, reviseDeps()));
    expect(repaired).toMatchObject({ kept: { added: 1, replaced: 1, unchanged: 2, conflicts: 0 }, unreadable: 0 });
    expect(readFileSync(repaired.restored.replaced ?? '').equals(damaged)).toBe(true);
    const { journal } = await openAndLock(file);
    expect(revisions(journal)).toEqual(['e1 r1', 'e2 r2b', 'e3 r3', 'e4 r4']);
  });

  it('works across a change of passphrase, and puts the backup in place when nothing is readable', async () => {
    const { file, vault, backup } = await aDamaged('changed');
    value(await vault.changeKey({ proof: { passphrase }, passphrase: other, kdf: cheapKdf }));
    await vault.lock();
    copyFileSync(file, path('nothing-left'));
    breakSchema(file);
    const common = { secret: { passphrase: other }, backup, backupSecret: { passphrase }, scratchFolder, instant };
    expect(value(await repairFromBackup(store, { ...common, file }, reviseDeps())).kept.added).toBe(1);
    expect(revisions((await openAndLock(file)).journal)).toHaveLength(4);

    const gone = path('nothing-left');
    writeFileSync(gone, readFileSync(gone).fill(0xff));
    const repaired = value(await repairFromBackup(store, { ...common, file: gone }, reviseDeps()));
    expect(repaired).toMatchObject({ kept: { added: 0 }, unreadable: null });
    expect(revisions((await openAndLock(gone)).journal)).toEqual(['e1 r1', 'e2 r2', 'e3 r3']);
  });

  it('changes nothing when either passphrase is wrong', async () => {
    const { file, vault, backup } = await aDamaged('wrong');
    await vault.lock();
    breakSchema(file);
    const before = readFileSync(file);
    const request = { file, backup, scratchFolder, instant };
    const tried = [
      { ...request, secret: { passphrase: other } },
      { ...request, secret: { passphrase }, backupSecret: { passphrase: other } },
    ];
    for (const each of tried)
      expect(failure(await repairFromBackup(store, each, reviseDeps()))).toEqual({ code: 'passphrase-wrong' });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('wrong (replaced'))).toEqual([]);
  });
});
