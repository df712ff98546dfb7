import { describe, expect, it } from 'vitest';
import { readPendulum } from '../../../../../shared/domain/roles/pendulum.ts';
import { pendulumSentence } from '../../../../../shared/domain/roles/pendulum-sentence.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aRolePeriod } from '../../../../support/records.ts';

const asOf = day('2026-07-05');

const spell = (from: string, role: 'TL' | 'EM' | 'combined' | 'IC' | 'other') =>
  aRolePeriod({ id: from, from: day(from), role });

const said = (...spells: ReturnType<typeof spell>[]) => pendulumSentence(readPendulum(spells, [], asOf))?.text;

describe('the pendulum', () => {
  it('joins neighbouring roles of one kind into a swing', () => {
    const spells = [spell('2023-01-01', 'IC'), spell('2024-01-01', 'TL'), spell('2025-05-01', 'EM')];
    expect(readPendulum(spells, [], asOf).swings).toEqual([
      { from: '2023-01-01', to: '2025-04-30', kind: 'technical' },
      { from: '2025-05-01', to: '2026-07-05', kind: 'people' },
    ]);
  });

  it('counts whole months since the other kind of work', () => {
    expect(said(spell('2024-01-01', 'TL'), spell('2025-05-01', 'EM'))).toBe(
      '14 months since a mostly technical month.',
    );
    expect(said(spell('2024-01-01', 'EM'), spell('2026-06-01', 'TL'))).toBe('1 month since a mostly people month.');
    expect(said(spell('2024-01-01', 'EM'), spell('2026-07-01', 'IC'))).toBe(
      'Less than a month since a mostly people month.',
    );
  });

  it('takes a combined role as both kinds, never as mostly one', () => {
    const now = said(spell('2023-01-01', 'TL'), spell('2025-01-01', 'combined'), spell('2026-05-01', 'EM'));
    expect(now).toBe('2 months since a role that held both kinds of work.');
    expect(said(spell('2023-01-01', 'TL'), spell('2025-01-01', 'combined'))).toBeUndefined();
  });

  it('says nothing once the last role is over', () => {
    const over = aRolePeriod({ from: day('2025-05-01'), to: day('2026-06-30'), role: 'EM' });
    const before = aRolePeriod({ id: 'b', from: day('2024-01-01'), to: day('2025-04-30'), role: 'TL' });
    expect(said(before, over)).toBeUndefined();
  });

  it('falls back on the newest answer where the roles do not reach', () => {
    const answered = (date: string, words: string | null) =>
      aReflection({ forDate: day(date), form: 'quarterly', answers: { PA09: words } });
    const entries = [
      answered('2026-06-30', null),
      answered('2026-03-31', 'One to two years ago'),
      answered('2025-12-31', 'Never'),
    ];
    expect(pendulumSentence(readPendulum([spell('2025-01-01', 'EM')], entries, asOf))?.text).toBe(
      'A month mostly on the other kind of work, as answered: one to two years ago.',
    );
    expect(said(spell('2025-01-01', 'EM'))).toBeUndefined();
    expect(said(spell('2025-01-01', 'TL'), spell('2026-01-01', 'other'))).toBeUndefined();
  });
});
