import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCheckIns } from '../../../../../electron/journal/check-ins/check-ins.ts';
import { archiveContent } from '../../../../../electron/transfer/import-archive.ts';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { withoutBlanks } from '../../../../../shared/domain/questions/prompt-blanks.ts';
import { isOff, restsUntil } from '../../../../../shared/domain/questions/prompt-rests.ts';
import { writeArchive } from '../../../../../shared/domain/transfer/archive.ts';
import {
  copyVault,
  goldenArchive,
  goldenFolder,
  goldenFormats,
  goldenVault,
  imported,
  opened,
} from '../../../../support/first-questions/golden-journals.ts';
import { draftsOf, entriesOf, figuresOf, type Told } from '../../../../support/first-questions/told-by.ts';
import { reviseDeps } from '../../../../support/revise-deps.ts';
import { aFolder, contents, value } from '../../../../support/vault-fixture.ts';

/*
 * Journals that were written under the first question catalogue, by the last program of each format. Told is what the
 * last program before the second catalogue said of them: a later one may say more, and nothing otherwise.
 */
const folder = aFolder();
afterAll(folder.remove);
const told: Told = JSON.parse(readFileSync(join(goldenFolder, 'told.json'), 'utf8'));
const { passphrase } = goldenVault('format-2');
const passphraseFile = join(folder.path, 'passphrase');
writeFileSync(passphraseFile, passphrase);

/** The entries of an archive, as text in the order and form they have there. */
const entryTexts = (archive: string): readonly string[] => {
  const { entries }: { readonly entries: readonly object[] } = JSON.parse(archive);
  return entries.map((entry) => JSON.stringify(entry, null, 2));
};

const sources = goldenFormats.flatMap((format) => [
  { name: `the vault of ${format}`, format, fromArchive: false },
  { name: `the archive of ${format}`, format, fromArchive: true },
]);

// The old programs showed what a question leaves open as its mark, “{commitment}”.
const inOldWords = told.entries.map((entry) => ({
  ...entry,
  answers: entry.answers.map((line) => ({ ...line, question: withoutBlanks(line.question) })),
}));

describe.each(sources)('$name, of the first questions', ({ format, fromArchive }) => {
  let file = '';
  beforeAll(async () => {
    if (!fromArchive) file = copyVault(format, folder.path);
    else {
      const archive = join(goldenFolder, format, 'archive.json');
      file = await imported(archive, join(folder.path, `${format}-imported.driftline`), passphraseFile);
    }
  });

  it('holds every entry byte for byte', async () => {
    const { vault, journal } = await opened(file, passphrase);
    expect(journal.misfits()).toEqual([]);
    const archive = writeArchive(archiveContent(journal));
    await vault.lock();
    expect(entryTexts(archive)).toEqual(entryTexts(goldenArchive(format)));
    // What stands beside has everything it had; a later format may note more.
    expect(JSON.parse(archive)).toMatchObject({ ...JSON.parse(goldenArchive(format)), version: 2 });
  });

  it('reads every check-in in its old words, with its answers', async () => {
    const { vault, journal } = await opened(file, passphrase);
    const entries = entriesOf(journal);
    await vault.lock();
    expect(entries).toHaveLength(told.entries.length);
    expect(entries).toMatchObject(inOldWords);
  });

  it('gives every figure as it was, as of every day', async () => {
    expect(await figuresOf(file, passphraseFile)).toMatchObject(told.figures);
  });
});

describe.each(goldenFormats)('the vault of %s, of the first questions', (format) => {
  it('holds every record as it was stored, and looking changes nothing', async () => {
    const file = copyVault(format, folder.path);
    const { vault, journal } = await opened(file, passphrase);
    const { records } = goldenVault(format);
    expect(value(await vault.check())).toMatchObject({ records: records.length, damaged: [] });
    const bodies = value(await vault.readAll()).map(({ body }) => body);
    expect(bodies.map((body) => JSON.stringify(body)).toSorted()).toEqual(
      records.map((body) => JSON.stringify(body)).toSorted(),
    );
    expect(contents(value(await vault.readAll()))).toHaveLength(journal.all().length);
    await vault.lock();
    expect(readFileSync(file).equals(readFileSync(join(goldenFolder, format, 'journal.driftline')))).toBe(true);
  });

  it('finds begun forms again, each question in its old words', async () => {
    const { vault, journal } = await opened(copyVault(format, folder.path), passphrase);
    const drafts = draftsOf(journal);
    await vault.lock();
    expect(drafts).toMatchObject(told.drafts);
  });

  it('finishes a begun form under the questions it was begun with, and keeps all else as it was', async () => {
    const file = copyVault(format, folder.path);
    const first = await opened(file, passphrase);
    const before = entryTexts(writeArchive(archiveContent(first.journal)));
    const begun = first.journal.drafts().find(({ form }) => form === 'daily');
    const { id = '', answers = {} } = begun ?? {};
    const done = value(await createCheckIns(reviseDeps()).complete(first.journal, id, answers));
    expect(done.entry).toMatchObject({ catalogueVersion: '2026.1', answers: { EF04: 'right', ES10: 2 } });
    await first.vault.lock();

    const again = await opened(file, passphrase);
    expect(again.vault.format).toBe(2);
    expect(value(await again.vault.check()).damaged).toEqual([]);
    const after = entryTexts(writeArchive(archiveContent(again.journal)));
    await again.vault.lock();
    expect(after.filter((text) => !text.includes(`"id": "${done.entry.id}"`))).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  it('still knows what was put away, and what rests since it was skipped', async () => {
    const { vault, journal } = await opened(copyVault(format, folder.path), passphrase);
    const states = journal.of('prompt-state');
    const resting = { past: journal.reflections(), states, on: '2026-06-29' as CalendarDay };
    await vault.lock();
    expect(isOff(states, 'EF12')).toBe(true);
    expect(restsUntil('EF03', resting)).toBe('2026-07-08');
  });
});

describe('what is told of a golden journal', () => {
  it.each([
    { what: 'one answer of a week', was: '"EC01": 1', is: '"EC01": 3' },
    { what: 'one choice of a day', was: '"EF01": "left"', is: '"EF01": "right"' },
    { what: 'one chip of a day', was: '"technical": 10', is: '"technical": 11' },
  ])('is otherwise when $what is', async ({ what, was, is }) => {
    const archive = goldenArchive('format-2');
    expect(archive).toContain(was);
    const changed = join(folder.path, `${what}.json`);
    writeFileSync(changed, archive.replace(was, is));
    const file = await imported(changed, join(folder.path, `${what}.driftline`), passphraseFile);
    const day = '2026-06-28';
    const figures = await figuresOf(file, passphraseFile, [day]);
    expect(figures).not.toMatchObject({ [day]: told.figures[day] });
    const { vault, journal } = await opened(file, passphrase);
    const entries = entriesOf(journal);
    await vault.lock();
    expect(entries).not.toMatchObject(told.entries);
  });
});
