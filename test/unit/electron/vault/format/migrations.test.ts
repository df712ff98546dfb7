import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openJournal } from '../../../../../electron/journal/core/journal.ts';
import { archiveContent, importArchive } from '../../../../../electron/transfer/import-archive.ts';
import { APPLICATION_ID, PAGE_BYTES } from '../../../../../electron/vault/file/file-signs.ts';
import { VAULT_SCHEMA } from '../../../../../electron/vault/file/vault-schema.ts';
import { format1 } from '../../../../../electron/vault/format/format-1.ts';
import { VAULT_FORMAT, VAULT_SUITE } from '../../../../../electron/vault/format/header.ts';
import { type Migration, migrateBody, migrateVault } from '../../../../../electron/vault/format/migrations.ts';
import { newRecordId } from '../../../../../electron/vault/format/record-id.ts';
import { parseArchive } from '../../../../../shared/domain/transfer/archive.ts';
import type { AppError } from '../../../../../shared/errors/app-error.ts';
import { fail, ok } from '../../../../../shared/errors/result.ts';
import { reviseDeps } from '../../../../support/revise-deps.ts';
import {
  aFolder,
  type aRecord,
  aRememberingStore,
  aVault,
  contents,
  failure,
  value,
} from '../../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const golden = join(import.meta.dirname, '../../../../golden');
const { store } = aRememberingStore();

type Golden = {
  readonly file: string;
  readonly passphrase: string;
  readonly recoveryKey: string;
  readonly records: readonly ReturnType<typeof aRecord>[];
};
const formats = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name.startsWith('format-'))
  .map(({ name }) => name);
const vaults = formats.flatMap((format) => {
  const listed: readonly Golden[] = JSON.parse(readFileSync(join(golden, format, 'vaults.json'), 'utf8'));
  return listed.map((vault) => ({ format, ...vault }));
});

describe('golden vaults of every released format', () => {
  it('are there', () => expect(formats).toEqual(['format-1']));

  it.each(vaults)(
    '$format/$file opens with its passphrase and its recovery key, to the same records',
    async (vault) => {
      const { format, file: name, passphrase, recoveryKey, records } = vault;
      const file = join(folder.path, `${format}-${name}`);
      copyFileSync(join(golden, format, name), file);
      for (const secret of [{ passphrase }, { recoveryKey }]) {
        const opened = value(await store.unlock({ file, ...secret }));
        expect(contents(value(await opened.readAll()))).toEqual(contents(records));
        expect(value(await opened.check())).toMatchObject({ records: records.length, damaged: [] });
        await opened.lock();
      }
      // Looking changes nothing.
      expect(readFileSync(file).equals(readFileSync(join(golden, format, name)))).toBe(true);
    },
  );

  it.each(vaults)(
    '$format/$file holds the journal of the archive beside it',
    async ({ format, file: name, passphrase }) => {
      const text = readFileSync(join(golden, format, 'archive.json'), 'utf8');
      const expected = value(parseArchive(text, 'archive.json'));
      const scratch = { file: join(golden, format, name), scratchFolder: folder.path, passphrase };
      const opened = value(await store.openCopy(scratch));
      const journal = value(await openJournal(opened, newRecordId));
      const { entries, roles } = archiveContent(journal);
      const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
      expect(entries.toSorted(byId)).toEqual([...expected.entries].sort(byId));
      expect(roles).toEqual(expected.roles);
      const again = value(await importArchive(journal, { from: 'archive.json', read: expected }, reviseDeps()));
      expect(again).toMatchObject({ added: 0, replaced: 0, unchanged: 5, conflicts: 0 });
      await opened.lock();
    },
  );
});

describe('format 1', () => {
  it('differs from what is written by its number alone: what a record may say came with format 2', () => {
    expect({ format: VAULT_FORMAT, suite: VAULT_SUITE, applicationId: APPLICATION_ID, pageBytes: PAGE_BYTES }).toEqual({
      format: format1.format + 1,
      suite: format1.suite,
      applicationId: format1.applicationId,
      pageBytes: format1.pageBytes,
    });
    expect(Object.fromEntries(VAULT_SCHEMA.map(({ table, sql }) => [table, sql]))).toEqual(format1.tables);
  });
});

describe('a migration', () => {
  const steps: readonly Migration[] = [
    {
      name: 'mood becomes energy',
      apply: ({ mood, ...rest }) => (mood === undefined ? rest : { ...rest, energy: mood }),
    },
    { name: 'tags are lists', apply: (body) => ({ ...body, tags: Array.isArray(body['tags']) ? body['tags'] : [] }) },
  ];

  it('goes step by step, keeps unknown fields, and a second time changes nothing', () => {
    const migrated = migrateBody({ mood: 3, unknown: 'kept' }, steps);
    expect(migrated).toEqual({ energy: 3, unknown: 'kept', tags: [] });
    expect(migrateBody(migrated, steps)).toEqual(migrated);
  });

  it('happens after a backup, in one transaction, and not at all when there is nothing to do', async () => {
    const vault = await aVault(join(folder.path, 'old-shape.driftline'), [{ mood: 1 }, { energy: 2, tags: ['x'] }]);
    const told: string[] = [];
    const backUp = async () => {
      told.push(`backup at ${value(await vault.facts()).commits} commits`);
      return ok(null);
    };
    expect(value(await migrateVault(vault, backUp, steps))).toEqual({ changed: 1 });
    expect(value(await vault.readAll()).map(({ body }) => body)).toEqual([
      { energy: 1, tags: [] },
      { energy: 2, tags: ['x'] },
    ]);
    expect(value(await migrateVault(vault, backUp, steps))).toEqual({ changed: 0 });
    expect(told).toEqual(['backup at 2 commits']);
    expect(value(await vault.facts()).commits).toBe(3);
    await vault.lock();
  });

  it('does not begin without its backup', async () => {
    const vault = await aVault(join(folder.path, 'no-backup.driftline'), [{ mood: 1 }]);
    const error: AppError = { code: 'storage-failed', reason: 'full', file: 'backups' };
    expect(failure(await migrateVault(vault, async () => fail(error), steps))).toEqual(error);
    expect(value(await vault.readAll()).map(({ body }) => body)).toEqual([{ mood: 1 }]);
    await vault.lock();
  });
});
