import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runWords } from '../../../support/console.ts';
import { aSmallDisk, whyNoDisk } from '../../../support/fault-disk.ts';
import { aFolder } from '../../../support/vault-fixture.ts';

const folder = aFolder();
const place = join(folder.path, 'disk');
const hindrance = whyNoDisk();
const disk = hindrance === null ? aSmallDisk(place, 4) : null;
afterAll(() => {
  disk?.remove();
  folder.remove();
});
const where = hindrance === null ? '' : ` [not proved here: ${hindrance}]`;

it.skipIf(disk === null)(
  `a vault on read-only media is read by the command line, and says what it cannot${where}`,
  async () => {
    const secret = join(folder.path, 'secret');
    writeFileSync(secret, 'copper lantern orchard', { mode: 0o600 });
    const run = (...words: readonly string[]) =>
      runWords([...words, '--vault', join(place, 'journal.driftline'), '--passphrase-file', secret]);
    expect(await run('sample')).toMatchObject({ code: 0 });
    disk?.makeReadOnly();
    const copies = () => readdirSync(tmpdir()).filter((name) => /^driftline-.{6}$/.test(name));
    const before = copies();
    expect(await run('verify')).toMatchObject({ code: 0 });
    expect((await run('export', '--format', 'archive')).out).toContain('"entries"');
    const refused = await run('passphrase', '--new-passphrase-file', secret);
    expect(refused.code).not.toBe(0);
    expect(refused.err).toMatch(/The folder is read-only\./);
    expect(copies()).toEqual(before);
    disk?.makeWritable();
  },
);
