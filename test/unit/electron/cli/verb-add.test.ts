import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runWords } from '../../../support/console.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';

let folder: ReturnType<typeof temporaryFolder>;
let opening: readonly string[];
beforeEach(async () => {
  folder = temporaryFolder();
  const secret = join(folder.folder, 'secret.txt');
  writeFileSync(secret, 'copper lantern orchard\n', { mode: 0o600 });
  opening = ['--vault', join(folder.folder, 'a.driftline'), '--passphrase-file', secret];
  await runWords(['create', ...opening]);
});
afterEach(() => folder.remove());

const notes = async () => {
  const { out } = await runWords(['export', '--format', 'archive', ...opening]);
  const { entries } = JSON.parse(out) as { entries: { markdown: string; tags: string[]; forDate: string }[] };
  return entries.map(({ markdown, tags, forDate }) => ({ markdown, tags, forDate }));
};

describe('add', () => {
  it('keeps one line as a note for today, with the labels in it', async () => {
    const { code, out, err } = await runWords(['add', 'Shipped it #release', ...opening]);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'Kept as a note for 2026-07-06.\n' });
    expect(await notes()).toEqual([{ markdown: 'Shipped it #release', tags: ['release'], forDate: '2026-07-06' }]);
  });

  it('reads the line from standard input, where no shell remembers it', async () => {
    const { code, out } = await runWords(['add', '-', '--json', ...opening], null, undefined, 'One\nline\n');
    expect([code, JSON.parse(out).forDate]).toEqual([0, '2026-07-06']);
    expect((await notes()).map(({ markdown }) => markdown)).toEqual(['One line']);
  });

  it.each([
    ['', 'The line is empty.'],
    ['   ', 'The line is empty.'],
    ['x'.repeat(2_001), 'The line is longer than 2000 characters: write a note.'],
  ])('refuses a line that is none', async (line, why) => {
    const { code, err } = await runWords(['add', line, ...opening]);
    expect([code, err]).toEqual([1, `driftline: ${why} Nothing was changed. See --help.\n`]);
    expect(await notes()).toEqual([]);
  });
});
