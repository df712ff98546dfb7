import { describe, expect, it } from 'vitest';
import type { Drift } from '../../../../../shared/domain/drift/drift.ts';
import type { Guarded } from '../../../../../shared/domain/drift/guards.ts';
import { type JournalReading, readJournal } from '../../../../../shared/domain/drift/journal-reading.ts';
import { pickQuestions } from '../../../../../shared/domain/summary/summary-questions.ts';
import { day } from '../../../../support/builders.ts';
import { aRolePeriod } from '../../../../support/records.ts';

const empty = readJournal({ entries: [], roles: [], asOf: day('2026-07-05') });
const reading = (energy: Partial<Drift & Guarded>, given: Partial<JournalReading> = {}): JournalReading => ({
  ...empty,
  ...given,
  energy: { ...empty.energy, ...energy },
});

describe('the questions for the talk', () => {
  const always = ['What would success in this role look like in six months?', 'Is a move reversible, and until when?'];
  const chosen = (given: JournalReading, teamSize: number | null = null) =>
    pickQuestions(given, [aRolePeriod({ from: day('2026-01-05'), role: 'combined', teamSize })]).chosen;

  it('begin with what the state calls for, and always end with the two that fit', () => {
    expect(chosen(reading({ shownStatus: 'moved', direction: 'TL' }))).toEqual([
      'Which technical scope needs an owner over the next half-year?',
      ...always,
    ]);
    expect(chosen(reading({ shownStatus: 'held-steady' }))).toEqual(always);
  });

  it('ask about a gap, but not beside too few check-ins to describe a direction', () => {
    const gap = { ...empty.gap, status: 'gap', energySide: 'EM', timeSide: 'TL' } as const;
    const asked = (shownStatus: 'held-steady' | 'insufficient') => chosen(reading({ shownStatus }, { gap }))[0];
    expect(asked('held-steady')).toBe('Which one-to-ones or hiring work could I lead?');
    expect(asked('insufficient')).toContain('before we talk about direction');
    expect(chosen(reading({ shownStatus: 'insufficient' }, { gap }))).toHaveLength(3);
  });

  it('ask about a split only above six engineers in a combined role', () => {
    const steady = reading({ shownStatus: 'held-steady' }, { role: 'combined' });
    const split = 'When and how should the two roles be split, and who could grow into one?';
    expect([6, 7, null].map((size) => chosen(steady, size).includes(split))).toEqual([false, true, false]);
    expect(chosen({ ...steady, role: 'TL' }, 7)).not.toContain(split);
  });

  it('never fill more than one page, and none is both chosen and offered', () => {
    const full = reading(
      { shownStatus: 'moved', direction: 'EM' },
      {
        gap: { ...empty.gap, status: 'gap', energySide: 'TL', timeSide: 'EM' },
        role: 'EM',
        handsOn: { share: 0.3, lo: 0.2, hi: 0.4, status: 'above', sinceRole: null },
      },
    );
    const picked = pickQuestions(full, []);
    expect(picked.chosen).toHaveLength(5);
    expect(picked.offered.filter((question) => picked.chosen.includes(question))).toEqual([]);
  });
});
