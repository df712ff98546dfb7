import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultLayer } from '../../../../shared/domain/duo/ownership-map.ts';
import { writeArchive } from '../../../../shared/domain/transfer/archive.ts';
import { type SupportingRecord, supportingSchema } from '../../../../shared/records/finished-record.ts';
import { aReflection } from '../../../support/builders.ts';
import { runWords } from '../../../support/console.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';
import { aNote, aRolePeriod } from '../../../support/records.ts';

/** Words that a careless reader or writer would change. */
const HARD = 'Ümläut, 改善, 👩🏽‍💻\u2028 "quoted" \\ back \t tab\r\n  two spaces  ';

const head = (kind: string) => ({
  type: kind,
  id: `one-${kind}`,
  revision: 'r3',
  parents: ['r1', 'r2'],
  deletedAt: '2026-03-01T08:00:00.000Z',
});
const day = '2026-02-02';
const typed = { id: 'a1', label: HARD };

/** One of every kind that may stand beside entries, each with what only that kind has; a forgotten kind does not compile. */
const beside: Readonly<Record<SupportingRecord['type'], object>> = {
  partner: { relation: 'my-manager', label: HARD, since: day, until: '2026-05-01' },
  'ownership-row': {
    partnerId: 'p1',
    row: 'hiring',
    label: HARD,
    group: 'staffed',
    mine: defaultLayer(true),
    theirs: defaultLayer(false),
  },
  'direction-card': { partnerId: 'p1', agreedOn: day },
  conflict: { partnerId: 'p1', date: day, topic: HARD, kind: 'priorities', status: 'open' },
  'pair-question': { partnerId: 'p1', question: 'risk', asked: HARD, date: day, answer: 'talked' },
  commitment: { side: 'people', start: day, cue: HARD, action: HARD },
  'split-plan': {},
  experiment: { question: HARD, pole: 'EM', start: day, forecast: -1, countsFor: HARD, countsAgainst: HARD },
  evidence: { date: day, statement: HARD, path: 'EM', direction: 'against', source: 'result', strength: 3 },
  decision: { date: day },
  ladder: { kind: 'technical', name: HARD, rungs: [{ ...typed, scope: HARD, typicalPair: 'm1', hidden: true }] },
  person: { name: HARD, aliases: [HARD, 'Zed'], note: HARD },
  'own-activity': { label: HARD, category: 'people', active: false },
  'own-prompt': { kind: 'rating', text: HARD, left: HARD, right: '', drain: true, form: 'weekly', active: false },
  'prompt-state': { promptId: 'EF02', state: 'back', since: '2026-03-01T08:00:00.000Z' },
  'note-template': { title: HARD, markdown: HARD },
  holiday: { from: day, to: null, note: HARD },
};

let folder = '';
let remove = () => {};
const at = (name: string): string => join(folder, name);
const onVault = (name: string, ...words: string[]) =>
  runWords([...words, '--vault', at(name), '--passphrase-file', at('secret')]);

beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
  writeFileSync(at('secret'), 'copper lantern orchard\n');
});
afterEach(() => remove());

describe('an archive brought into a new vault', () => {
  it('comes out again as the same JSON, with one of every kind and the words nobody expects', async () => {
    const archive = writeArchive({
      entries: [
        aReflection({ id: 'e1', note: HARD, private: true, answers: { OR01: HARD, EF02: null, ES06: 4 } }),
        aReflection({ id: 'e2', form: 'weekly', deletedAt: '2026-03-01T08:00:00.000Z', tags: [HARD] }),
        aNote({ id: 'n1', title: HARD, markdown: HARD, people: [HARD], projects: [HARD], starred: true, pinned: true }),
        aNote({ id: 'n2', attachedTo: 'e1', markdown: '' }),
      ],
      roles: [aRolePeriod({ title: HARD, teamSize: 0, note: HARD })],
      beside: Object.entries(beside).map(([kind, own]) => supportingSchema.parse({ ...head(kind), ...own })),
      gone: [{ type: 'gone', id: 'g1', revision: 'r2', parents: ['r1'] }],
    });
    expect(archive.split('改善').length).toBeGreaterThan(25);
    writeFileSync(at('one.json'), archive);
    await onVault('new.driftline', 'create');
    const imported = await onVault('new.driftline', 'import', at('one.json'), '--json');
    const every = 5 + Object.keys(beside).length;
    expect(JSON.parse(imported.out)).toMatchObject({ added: every, replaced: 0, unchanged: 0, conflicts: 0 });
    await onVault('new.driftline', 'export', '--format', 'archive', '--out', at('two.json'));
    expect(readFileSync(at('two.json'), 'utf8')).toBe(archive);
  });
});
