import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleDiary } from '../../../../shared/domain/sample/sample-diary.ts';
import { runWords, typing } from '../../../support/console.ts';
import { firstQuestions } from '../../../support/first-questions.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';
import { expectVector, vector, vectorsOf } from '../../../support/vectors.ts';

let folder = '';
let remove = () => {};
const at = (name: string): string => join(folder, name);
const secret = () => ['--passphrase-file', at('secret')];
const onVault = (name: string, ...words: string[]) => runWords([...words, '--vault', at(name), ...secret()]);

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  writeFileSync(at('secret'), 'copper lantern orchard\n');
});
afterEach(() => remove());

describe('the archive is lossless', () => {
  it('sample, export, create, import, export gives the same bytes', async () => {
    await onVault('one.driftline', 'sample');
    await onVault('one.driftline', 'export', '--format', 'archive', '--out', at('one.json'));
    await onVault('two.driftline', 'create');
    const imported = await onVault('two.driftline', 'import', at('one.json'), '--json');
    expect(JSON.parse(imported.out)).toMatchObject({ added: 150, conflicts: 0 });
    await onVault('two.driftline', 'export', '--format', 'archive', '--out', at('two.json'));
    expect(readFileSync(at('two.json'), 'utf8')).toBe(readFileSync(at('one.json'), 'utf8'));
  });

  it('a second import adds nothing', async () => {
    await onVault('one.driftline', 'sample');
    await onVault('one.driftline', 'export', '--format', 'archive', '--out', at('one.json'));
    const again = await onVault('one.driftline', 'import', at('one.json'), '--json');
    expect(JSON.parse(again.out)).toMatchObject({ added: 0, replaced: 0, unchanged: 150, conflicts: 0 });
  });

  it('the sample diary is the same every time', async () => {
    await onVault('one.driftline', 'sample');
    await onVault('two.driftline', 'sample');
    const [one, two] = [
      await onVault('one.driftline', 'export', '--format', 'archive'),
      await onVault('two.driftline', 'export', '--format', 'archive'),
    ];
    expect(one.out).toBe(two.out);
    expect(JSON.parse(one.out).entries).toHaveLength(130);
  });
});

describe('drift --json gives the vectors’ values', () => {
  type Numbers = Readonly<Record<string, unknown>>;
  /** The vectors were worked out under the first questions: their diary comes in as an archive. */
  const sampleDrift = async (asOf: string): Promise<Readonly<Record<string, Numbers>>> => {
    const { reflections: entries, roles } = sampleDiary({ questions: firstQuestions });
    await onVault('new.driftline', 'sample');
    const { out: archive } = await onVault('new.driftline', 'export', '--format', 'archive');
    writeFileSync(at('first.json'), JSON.stringify({ ...JSON.parse(archive), entries, roles }));
    await onVault('one.driftline', 'create');
    await onVault('one.driftline', 'import', at('first.json'));
    const { out } = await onVault('one.driftline', 'drift', '--as-of', asOf, '--json');
    return JSON.parse(out) as Readonly<Record<string, Numbers>>;
  };

  it.each(vectorsOf<{ asOf: string }, Readonly<Record<'energy' | 'time' | 'gap', Numbers>>>('drift-of-generated'))(
    '$id',
    async ({ input, expected }) => {
      const given = await sampleDrift(input.asOf);
      expect(given['asOf']).toBe(input.asOf);
      for (const curve of ['energy', 'time', 'gap'] as const) expectVector(given[curve] ?? {}, expected[curve]);
    },
  );

  it('GEN5, with what changed and when', async () => {
    const { expected } = vector<object, readonly object[]>('GEN5');
    const given = (await sampleDrift('2026-07-05'))['roleChanges'] as unknown as readonly object[];
    expect(given).toMatchObject([
      { date: '2026-03-09', from: 'TL', to: 'combined' },
      { date: '2026-05-04', from: 'combined', to: 'EM' },
    ]);
    expected.forEach((comparison, index) => {
      expectVector(given[index] ?? {}, comparison);
    });
  });

  it('says how the hands-on share lies to the usual range, and which guards spoke', async () => {
    const given = await sampleDrift('2026-07-05');
    expect(given['role']).toBe('EM');
    expect(given['handsOn']).toMatchObject({ band: [0, 0.1], status: 'compatible' });
    expect(given['energy']).toMatchObject({ guards: [], shownStatus: 'moved' });
    expect(given['time']).toMatchObject({ guards: [], shownStatus: 'moved' });
  });

  it('rounds nothing', async () => {
    const { levelLo, p0 } = (await sampleDrift('2026-07-05'))['energy'] ?? {};
    for (const value of [levelLo, p0]) expect(String(value).length).toBeGreaterThan(10);
  });

  it('says too little for an empty journal, with the same names', async () => {
    await onVault('empty.driftline', 'create');
    const { out, code } = await onVault('empty.driftline', 'drift', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      asOf: '2026-07-05',
      energy: { status: 'insufficient', level: null },
      gap: { status: 'insufficient', G: null },
      handsOn: { status: 'insufficient', share: null, band: null },
      role: null,
      roleChanges: [],
    });
  });
});

describe('the passphrase is typed unseen or read from a file', () => {
  it('asks twice for a new vault and refuses a slip', async () => {
    const ran = await runWords(['create', '--vault', at('new.driftline')], typing('copper lantern', 'copper lanterm'));
    expect([ran.code, existsSync(at('new.driftline'))]).toEqual([1, false]);
  });
  it('opens what it made', async () => {
    await runWords(
      ['create', '--vault', at('new.driftline')],
      typing('copper lantern orchard', 'copper lantern orchard'),
    );
    const ran = await runWords(['verify', '--vault', at('new.driftline')], typing('copper lantern orchard'));
    expect(ran.code).toBe(0);
  });
});

describe('the summary as Markdown', () => {
  it('says on the sample diary what the design promises, word for word', async () => {
    await onVault('one.driftline', 'sample');
    const { out, code } = await onVault(
      'one.driftline',
      'summary',
      '--reader',
      'manager',
      '--pages',
      '1',
      '--as-of',
      '2026-07-05',
      '--format',
      'markdown',
    );
    expect(code).toBe(0);
    for (const sentence of [
      'From January to July 2026 I kept 96 short check-ins in 25 weeks, 90 of them with an energy answer that counts.',
      'My energy answers moved toward the engineering manager side, from about -0.3 (likely -0.4 to -0.1) to about 0.2 (likely 0.1 to 0.4), gradually.',
      'Hands-on work took about 8 % of my people, coordination and technical time in this role (likely 2 to 14 %); a usual range for an engineering manager is under 10 %.',
      'In May I went from a combined role to engineering manager; my answers in the 9 weeks after it lay 0.3 further to the engineering manager side than in the 12 weeks before (likely 0.1 to 0.4). Other things changed too.',
    ]) {
      expect(out).toContain(sentence);
    }
  });
  it('is the same bytes every time', async () => {
    await onVault('one.driftline', 'sample');
    const ask = () => onVault('one.driftline', 'summary', '--as-of', '2026-07-05', '--format', 'markdown');
    expect((await ask()).out).toBe((await ask()).out);
  });
});
