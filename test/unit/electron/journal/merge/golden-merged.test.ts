import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openJournal } from '../../../../../electron/journal/core/journal.ts';
import { joinJournal } from '../../../../../electron/journal/merge/join-journal.ts';
import { keepVersion, openConflicts } from '../../../../../electron/journal/merge/merge-conflicts.ts';
import { archiveContent, importArchive } from '../../../../../electron/transfer/import-archive.ts';
import { newRecordId } from '../../../../../electron/vault/format/record-id.ts';
import { namedIn } from '../../../../../shared/domain/record-text/references.ts';
import { parseArchive, writeArchive } from '../../../../../shared/domain/transfer/archive.ts';
import { memoryJournal } from '../../../../support/memory-journal.ts';
import { reviseDeps } from '../../../../support/revise-deps.ts';
import { aFolder, aRememberingStore, value } from '../../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const golden = join(import.meta.dirname, '../../../../golden/format-1/merged');
const { store } = aRememberingStore();
type Golden = { readonly file: string; readonly passphrase: string; readonly archive: string };
const vaults: readonly Golden[] = JSON.parse(readFileSync(join(golden, 'vaults.json'), 'utf8'));

let copies = 0;

/** One of the two vaults of format 1 that took each other in, out of a copy, open. */
const opened = async (name: string) => {
  const found = vaults.find(({ file }) => file === `${name}.driftline`);
  if (found === undefined) throw new Error(`no golden vault ${name}`);
  copies += 1;
  const file = join(folder.path, `${copies}-${name}.driftline`);
  copyFileSync(join(golden, found.file), file);
  const secret = { passphrase: found.passphrase };
  const vault = value(await store.unlock({ file, ...secret }));
  return { file, secret, vault, journal: value(await openJournal(vault, newRecordId)), deps: reviseDeps() };
};

type Opened = Awaited<ReturnType<typeof opened>>;

const take = async (to: Opened, from: Opened): Promise<void> => {
  value(await joinJournal(to.journal, { items: from.journal.joined(), from: 'other' }, to.deps));
};

const archive = ({ journal }: Pick<Opened, 'journal'>): string => writeArchive(archiveContent(journal));

describe('two vaults of format 1 that took each other in', () => {
  it('open with every second version recognised, and nothing is written by reading', async () => {
    for (const { file: name } of vaults) {
      const { vault, file, journal } = await opened(name.replace('.driftline', ''));
      expect(journal.misfits()).toEqual([]);
      expect(openConflicts(journal).length).toBeGreaterThan(0);
      // Nothing names a second version any more.
      const beside = new Set(journal.joined().flatMap(({ id, besideOf }) => (besideOf === undefined ? [] : [id])));
      expect(beside.size).toBeGreaterThan(0);
      expect(
        journal
          .joined()
          .flatMap((record) => namedIn(record))
          .filter((id) => beside.has(id)),
      ).toEqual([]);
      await vault.lock();
      expect(readFileSync(file).equals(readFileSync(join(golden, name)))).toBe(true);
    }
  });

  it('end equal once they take each other in again, in either order, and then find nothing to do', async () => {
    const [desk, train] = [await opened('desk'), await opened('train')];
    await take(desk, train);
    await take(train, desk);
    expect(archive(desk)).toBe(archive(train));
    const commits = [value(await desk.vault.facts()).commits, value(await train.vault.facts()).commits];
    await take(desk, train);
    await take(train, desk);
    expect([value(await desk.vault.facts()).commits, value(await train.vault.facts()).commits]).toEqual(commits);

    const [other, first] = [await opened('desk'), await opened('train')];
    await take(first, other);
    await take(other, first);
    expect(archive(other)).toBe(archive(desk));
    for (const { vault } of [desk, train, other, first]) await vault.lock();
  });

  it('are what their archives of that time make of an empty journal', async () => {
    for (const name of ['desk', 'train']) {
      const { journal, vault } = await opened(name);
      const imported = memoryJournal();
      const text = readFileSync(join(golden, `${name}.json`), 'utf8');
      const read = value(parseArchive(text, 'archive.json'));
      value(await importArchive(imported, { from: 'archive.json', read }, reviseDeps()));
      expect(archive({ journal: imported })).toBe(archive({ journal }));
      await vault.lock();
    }
  });

  it('are of format 2 from the first change on, with everything that was there', async () => {
    const { journal, vault, file, secret, deps } = await opened('desk');
    const [conflict] = openConflicts(journal);
    const revision = conflict?.versions.at(-1)?.revision ?? '';
    value(await keepVersion(journal, { id: conflict?.id ?? '', revision }, deps));
    const before = archive({ journal });
    await vault.lock();
    const again = value(await store.unlock({ file, ...secret }));
    expect(again.format).toBe(2);
    expect(value(await again.check()).damaged).toEqual([]);
    const reread = value(await openJournal(again, newRecordId));
    expect(archive({ journal: reread })).toBe(before);
    await again.lock();
  });
});
