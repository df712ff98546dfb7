import { describe, expect, it } from 'vitest';
import { defaultLayer } from '../../../../../shared/domain/duo/ownership-map.ts';
import { buildSyncAgenda, type SyncGround } from '../../../../../shared/domain/duo/sync-agenda.ts';
import { agendaText } from '../../../../../shared/wording/agenda-text.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aDirectionCard, aDisagreement, aNote, aRow } from '../../../../support/records.ts';

const asOf = day('2026-07-05');

const ground = (given: Partial<SyncGround> = {}): SyncGround => ({
  ...{ asOf, entries: [], checkIns: [], conflicts: [], rows: [], directionCard: null, question: null },
  ...given,
});

const linesOf = (slot: string, given: Partial<SyncGround>) =>
  buildSyncAgenda(ground(given))
    .slots.find(({ id }) => id === slot)
    ?.lines.map(({ text }) => text);

const aWeek = (date: string, answer: string) =>
  aReflection({ forDate: day(date), form: 'weekly', answers: { DU16: answer } });

describe('the sync agenda', () => {
  it('is half an hour without a slot for status, and prints as plain text', () => {
    const agenda = buildSyncAgenda(ground());
    expect(agenda.slots.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
    expect(agendaText(agenda)).toBe(
      `1. Team health, 8 min
   - What did each of us notice about the team?

2. Direction, 8 min
   - What do you know that I do not?

3. One disagreement, 6 min
   - What are we avoiding?

4. Tables, 4 min
   - Who of us must be where in the next two weeks?

5. Feedback for individuals, 3 min
   - Who is owed a word from one of us?

6. One ask each, 1 min
   - What is the one thing you need from me?
`,
    );
  });

  it('asks who needs something after a week of heavy worries, by the newest answer', () => {
    const burdened = (date: string, emotional: number) =>
      aReflection({ forDate: day(date), form: 'weekly', burden: { emotional, intellectual: 0 } });
    const need = ['Who needs something from us this week?'];
    expect(linesOf('health', { entries: [burdened('2026-07-03', 3), burdened('2026-06-26', 0)] })).toEqual(need);
    expect(linesOf('health', { entries: [burdened('2026-07-03', 2), burdened('2026-06-26', 4)] })).not.toEqual(need);
  });

  it('talks about direction by answer first, then by the age of the card', () => {
    const old = aDirectionCard({ agreedOn: day('2026-05-05') });
    const low = [{ date: asOf, answers: { DU05: 4, DU03: 2 } }];
    expect(linesOf('direction', { checkIns: low, directionCard: old })).toEqual([
      'Say the goal in one sentence each, then compare.',
    ]);
    expect(linesOf('direction', { directionCard: old })).toEqual(['Is our direction note still true?']);
    expect(linesOf('direction', { directionCard: aDirectionCard({ agreedOn: day('2026-05-06') }) })).toEqual([
      'What do you know that I do not?',
    ]);
  });

  it('takes the oldest open disagreement, else an unclear row, else a differing one, else a question', () => {
    const layer = (owner: 'unclear' | 'TL') => ({ ...defaultLayer(false), who: { owner, assist: false } });
    const differing = aRow({ row: 'hiring', label: 'Hiring', theirs: layer('TL') });
    const unclear = aRow({ row: 'purpose', label: 'Purpose', mine: layer('unclear') });
    const question = { id: 'risk', kind: 'risk', basis: 'our inference', text: 'How much may go wrong?' } as const;
    const conflicts = [
      aDisagreement({ date: day('2026-06-30'), topic: 'Newer' }),
      aDisagreement({ date: day('2026-06-20'), topic: 'Older', status: 'avoided', heat: 5 }),
      aDisagreement({ date: day('2026-06-01'), topic: 'Settled', status: 'settled' }),
    ];
    const rows = [differing, unclear];
    expect(linesOf('disagreement', { conflicts, rows, question })).toEqual(['Older']);
    expect(linesOf('disagreement', { rows, question })).toEqual(['Ownership of “Purpose”: who?']);
    expect(linesOf('disagreement', { rows: [differing], question })).toEqual(['Ownership of “Hiring”: who?']);
    expect(linesOf('disagreement', { question })).toEqual(['How much may go wrong?']);
  });

  it('brings tagged entries to the table and names people by initials alone, private ones never', () => {
    const entries = [
      aNote({ id: 'n2', forDate: day('2026-07-02'), tags: ['table'], title: 'Platform council' }),
      aNote({ id: 'n1', forDate: day('2026-07-01'), tags: ['table'], markdown: '# Budget round\nmore' }),
      aNote({ id: 'n3', forDate: day('2026-07-01'), tags: ['table'], title: 'Secret', private: true }),
      aNote({ id: 'n4', forDate: day('2026-06-07'), tags: ['table'], title: 'Too old' }),
      aNote({ id: 'n5', forDate: day('2026-07-01'), tags: ['feedback'], people: ['Kim', 'Alex Moss', 'kim'] }),
    ];
    expect(linesOf('tables', { entries })).toEqual([
      'Who of us must be where in the next two weeks?',
      'Budget round',
      'Platform council',
    ]);
    expect(linesOf('feedback', { entries })).toEqual(['K.', 'A. M.']);
  });

  it('opens with a word on meeting again after three weeks apart', () => {
    const apart = ['2026-06-14', '2026-06-21', '2026-06-28'].map((date) => aWeek(date, 'We did not meet'));
    const said = 'We have not met for three weeks. Fifteen minutes is enough to restart.';
    expect(buildSyncAgenda(ground({ entries: apart })).opening).toBe(said);
    expect(buildSyncAgenda(ground({ entries: [...apart, aWeek('2026-07-05', 'Yes')] })).opening).toBeNull();
    expect(buildSyncAgenda(ground({ entries: apart.slice(1) })).opening).toBeNull();
    expect(agendaText(buildSyncAgenda(ground({ entries: apart })))).toMatch(/^We have not met for three weeks/);
  });

  it('keeps a slot that has no line left', () => {
    const { opening, slots } = buildSyncAgenda(ground());
    const text = agendaText({ opening, slots: slots.map((slot) => ({ ...slot, lines: [] })) });
    expect(text).toContain('6. One ask each, 1 min\n');
  });
});
