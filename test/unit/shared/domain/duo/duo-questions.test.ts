import { describe, expect, it } from 'vitest';
import { archetypeQuestions, duoQuestions } from '../../../../../shared/domain/duo/duo-questions.ts';
import { archetypes } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aPartner } from '../../../../support/records.ts';

const style = (primary: string | null, risk: number | null = null, secondary: string | null = null) => ({
  primary,
  secondary,
  risk,
});

const asOf = day('2026-07-05');

const idsOf = (given: Partial<Parameters<typeof duoQuestions>[0]>) =>
  duoQuestions({ partner: aPartner(), checkIns: [], entries: [], asOf, ...given }).map(({ id }) => id);

describe('questions for a pair', () => {
  it('exist for every two of the six archetypes, and only one of them is named in the source', () => {
    const all = archetypes.flatMap(({ id: a }) =>
      archetypes.map(({ id: b }) => archetypeQuestions(style(a), style(b))),
    );
    expect(all.every((found) => found.length === 1)).toBe(true);
    const bases = new Map(all.flat().map(({ id, basis }) => [id, basis]));
    expect(bases.size).toBe(16);
    expect([...bases].filter(([, basis]) => basis === 'named in the source')).toEqual([
      ['archetypes-explorer-architect', 'named in the source'],
    ]);
  });

  it('ask each thing once, primaries first, and nothing where one is not sure', () => {
    const [mine, theirs] = [style('solver', null, 'architect'), style('architect', null, 'solver')];
    expect(archetypeQuestions(mine, theirs).map(({ id }) => id)).toEqual([
      'archetypes-architect-solver',
      'archetypes-same',
    ]);
    expect(archetypeQuestions(style(null), theirs)).toEqual([]);
  });

  it('ask about risk from a difference of four on', () => {
    const partner = (a: number, b: number) => aPartner({ mine: style(null, a), theirs: style(null, b) });
    expect(idsOf({ partner: partner(2, 6) })).toEqual(['risk']);
    expect(idsOf({ partner: partner(6, 3) })).toEqual([]);
  });

  it('ask about experience by the newest answer of this partnership', () => {
    const answered = (date: string, value: number | null) =>
      aReflection({ forDate: day(date), form: 'quarterly', answers: { DU14: value } });
    expect(idsOf({ entries: [answered('2026-03-01', 0), answered('2026-06-01', -2)] })).toEqual(['experience']);
    expect(idsOf({ entries: [answered('2026-03-01', 3), answered('2026-06-01', 1)] })).toEqual([]);
    expect(idsOf({ entries: [answered('2025-06-01', 3), answered('2026-08-01', 3)] })).toEqual([]);
  });

  it('ask what stopped adding up after two low answers running', () => {
    const checkIn = (value: number | null) => ({ date: asOf, answers: { DU18: value } });
    expect(idsOf({ checkIns: [checkIn(2), checkIn(1)] })).toEqual(['multiplier']);
    expect(idsOf({ checkIns: [checkIn(2), checkIn(null)] })).toEqual([]);
    expect(idsOf({ checkIns: [checkIn(2), checkIn(3)] })).toEqual([]);
  });

  it('ask for direction when talk was of status four weeks of six', () => {
    const weeks = ['2026-07-05', '2026-06-28', '2026-06-21', '2026-06-14'].map((date) =>
      aReflection({ forDate: day(date), form: 'weekly', answers: { DU16: 'Only about status' } }),
    );
    const checkIns = [{ date: asOf, answers: { DU03: 2 } }];
    expect(idsOf({ checkIns, entries: weeks })).toEqual(['direction']);
    expect(idsOf({ checkIns, entries: weeks.slice(1) })).toEqual([]);
    expect(idsOf({ checkIns: [{ date: asOf, answers: { DU03: 3 } }], entries: weeks })).toEqual([]);
  });

  it('come in one order', () => {
    const partner = aPartner({ mine: style('solver', 0), theirs: style('explorer', 9) });
    const checkIns = [1, 1].map((value) => ({ date: asOf, answers: { DU18: value } }));
    expect(idsOf({ partner, checkIns })).toEqual(['archetypes-solver-explorer', 'risk', 'multiplier']);
  });
});
