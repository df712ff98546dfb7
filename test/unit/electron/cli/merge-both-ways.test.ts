import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveContent } from '../../../../electron/transfer/import-archive.ts';
import { sampleDiary } from '../../../../shared/domain/sample/sample-diary.ts';
import { type ArchiveContent, writeArchive } from '../../../../shared/domain/transfer/archive.ts';
import type { Entry } from '../../../../shared/records/entries/entry.ts';
import type { Gone } from '../../../../shared/records/gone.ts';
import { runWords } from '../../../support/console.ts';
import { memoryJournal } from '../../../support/memory-journal.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';

let folder = '';
let remove = () => {};
const at = (name: string): string => join(folder, name);
const onVault = (name: string, ...words: string[]) =>
  runWords([...words, '--vault', at(`${name}.driftline`), '--passphrase-file', at('secret')]);
const done = async (running: ReturnType<typeof runWords>): Promise<string> => {
  const ran = await running;
  expect(ran, ran.err).toMatchObject({ code: 0 });
  return ran.out;
};
const json = async (running: ReturnType<typeof runWords>): Promise<unknown> => JSON.parse(await done(running));

const diary = (): ArchiveContent => {
  const { reflections, roles } = sampleDiary();
  return archiveContent(memoryJournal([...reflections, ...roles]));
};

/** Brings a change in as another program would: an archive of what is different, and nothing else. */
const receive = async (name: string, change: Partial<ArchiveContent>, ...options: string[]): Promise<unknown> => {
  const archive = writeArchive({ entries: [], roles: [], beside: [], gone: [], ...change });
  writeFileSync(at('change.json'), archive);
  return json(onVault(name, 'import', at('change.json'), '--json', ...options));
};

const merge = (into: string, from: string, ...options: string[]) =>
  onVault(into, 'merge', at(`${from}.driftline`), ...options);
const archiveOf = (name: string): Promise<string> => done(onVault(name, 'export', '--format', 'archive'));
const driftOf = (name: string): Promise<string> => done(onVault(name, 'drift', '--as-of', '2026-07-05', '--json'));

const revisedOn = (laptop: string, entry: Entry, change: Partial<Entry>): Entry =>
  ({
    ...entry,
    revision: `${laptop}-${entry.id.slice(-6)}`,
    parents: [...entry.parents, entry.revision],
    updatedAt: laptop === 'a' ? '2026-07-05T18:00:00.000Z' : '2026-07-05T19:00:00.000Z',
    ...change,
  }) as Entry;

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  writeFileSync(at('secret'), 'copper lantern orchard\n');
});
afterEach(() => remove());

/** Two laptops with the sample diary, its last three check-ins changed on both. */
const twoLaptops = async (): Promise<void> => {
  const three = diary().entries.slice(-3);
  for (const laptop of ['a', 'b']) {
    await done(onVault(laptop, 'sample'));
    await receive(laptop, {
      entries: three.map((entry) => revisedOn(laptop, entry, { note: `Said on ${laptop}.` } as Partial<Entry>)),
    });
  }
};

describe('two laptops that are merged both ways', () => {
  it('end equal, count each check-in once, and find nothing to do the next time', async () => {
    await twoLaptops();
    const before = JSON.parse(await driftOf('b')) as { readonly energy: object };
    expect(await json(merge('a', 'b', '--json'))).toMatchObject({ added: 0, replaced: 0, conflicts: 3 });
    expect(await json(merge('b', 'a', '--json'))).toMatchObject({ added: 0, replaced: 0, conflicts: 3 });
    expect(await json(merge('a', 'b', '--json'))).toMatchObject({ added: 0, replaced: 0, conflicts: 0 });
    expect(await archiveOf('a')).toBe(await archiveOf('b'));
    expect(await driftOf('a')).toBe(await driftOf('b'));
    // The version saved last counts, and it alone: what `b` said before.
    expect(JSON.parse(await driftOf('a'))).toEqual(before);
    const file = readFileSync(at('a.driftline'));
    await done(merge('a', 'b'));
    expect(readFileSync(at('a.driftline')).equals(file)).toBe(true);
  });

  it('keep both versions, and carry the one that was kept to the other laptop', async () => {
    await twoLaptops();
    await done(merge('a', 'b'));
    const { entries } = JSON.parse(await archiveOf('a')) as ArchiveContent;
    const beside = entries.filter(({ besideOf }) => besideOf !== undefined);
    expect(beside).toHaveLength(3);
    // Keeping is a revision over both: it comes to the other laptop as any later version does.
    const [second] = beside;
    const first = entries.find(({ id }) => id === second?.besideOf);
    if (first === undefined || second === undefined) throw new Error('no version');
    const parents = [...first.parents, first.revision, second.revision];
    const kept = { ...first, revision: 'kept', parents, updatedAt: '2026-07-06T08:00:00.000Z' };
    await receive('a', { entries: [kept] });
    expect(await json(merge('b', 'a', '--json'))).toMatchObject({ replaced: 1, conflicts: 2 });
    expect(await archiveOf('a')).toBe(await archiveOf('b'));
  });
});

describe('a merge that would take much away', () => {
  const binned = (entry: Entry): Entry => revisedOn('b', entry, { deletedAt: '2026-07-05T19:00:00.000Z' });

  it('stops with the figures, changes nothing, and goes on when it is allowed to', async () => {
    const { entries } = diary();
    await done(onVault('a', 'sample'));
    await done(onVault('b', 'sample'));
    await receive('b', { entries: entries.slice(0, 11).map(binned) }, '--allow-removals');
    const file = readFileSync(at('a.driftline'));
    const refused = await merge('a', 'b');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/11\b.*\b150/s);
    expect(refused.err).toContain('--allow-removals');
    expect(readFileSync(at('a.driftline')).equals(file)).toBe(true);
    const allowed = await merge('a', 'b', '--allow-removals', '--json');
    expect(JSON.parse(allowed.out)).toMatchObject({ replaced: 11, takenAway: { binned: 11, gone: 0, live: 150 } });
  });

  it('asks nothing for ten', async () => {
    const { entries } = diary();
    await done(onVault('a', 'sample'));
    expect(await receive('a', { entries: entries.slice(0, 10).map(binned) })).toMatchObject({ replaced: 10 });
  });
});

describe('what was deleted for good', () => {
  it('goes on the other laptop too, is not brought back by an old copy, and is brought back when it is named', async () => {
    const [entry] = diary().entries;
    if (entry === undefined) throw new Error('no entry');
    const gone: Gone = { type: 'gone', id: entry.id, revision: 'gone', parents: [...entry.parents, entry.revision] };
    for (const laptop of ['a', 'b', 'old']) await done(onVault(laptop, 'sample'));
    expect(await receive('a', { gone: [gone] })).toMatchObject({ takenAway: { binned: 0, gone: 1 } });
    await done(merge('b', 'a'));
    expect(await archiveOf('b')).toBe(await archiveOf('a'));
    const stale = await merge('b', 'old');
    expect(stale.err).toContain(`(${entry.id})`);
    expect(await archiveOf('b')).toBe(await archiveOf('a'));
    await done(merge('b', 'old', '--bring-back', entry.id));
    expect(await archiveOf('b')).toContain(entry.id);
    const { entries } = JSON.parse(await archiveOf('b')) as ArchiveContent;
    expect(entries.find(({ id }) => id === entry.id)).toMatchObject({ forDate: entry.forDate, deletedAt: null });
    await done(merge('a', 'b'));
    expect(await archiveOf('a')).toBe(await archiveOf('b'));
  });
});
