import { describe, expect, it } from 'vitest';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { daysOfJournal, lookBack } from '../../../../../shared/domain/scoring/days-of-journal.ts';
import { scoreReflection } from '../../../../../shared/domain/scoring/score-reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';

describe('days of the journal', () => {
  const [from, to] = [day('2026-02-01'), day('2026-02-28')];

  it('are those with entries, oldest first, both ends included', () => {
    const entries = ['2026-02-28', '2026-02-01', '2026-02-01', '2026-01-31', '2026-03-01'].map((text, index) =>
      aReflection({ id: `e${index}`, forDate: day(text) }),
    );
    expect(daysOfJournal(entries, from, to)).toEqual([
      { day: '2026-02-01', count: 2, energy: null, n: 0 },
      { day: '2026-02-28', count: 1, energy: null, n: 0 },
    ]);
  });

  it('leave out what is in the bin', () => {
    const gone = aReflection({ forDate: day('2026-02-03'), deletedAt: '2026-02-04T10:00:00.000Z' });
    expect(daysOfJournal([gone], from, to)).toEqual([]);
  });

  it('carry the energy of what was scored, as the scoring gives it', () => {
    const { reflections } = sampleDiary({ start: day('2026-01-05'), weeks: 8 });
    const days = daysOfJournal(reflections, day('2026-01-05'), day('2026-03-01'));
    expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(reflections.length);
    for (const { day: on, energy, n } of days.filter((one) => one.count === 1)) {
      const [only] = reflections.filter(({ forDate }) => forDate === on);
      const { E, u } = only ? scoreReflection(only) : { E: null, u: 0 };
      if (E === null || u === 0) expect([energy, n]).toEqual([null, 0]);
      else expect([energy?.toFixed(9), n]).toEqual([E.toFixed(9), 1]);
    }
  });
});

describe('looking back', () => {
  const entryOn = (text: string) => aReflection({ forDate: day(text) });

  it('finds the same day a month, a quarter and a year before', () => {
    const entries = ['2026-10-20', '2026-08-20', '2025-11-20'].map(entryOn);
    const found = lookBack(entries, day('2026-11-20'));
    expect(found.map(({ ago, day: then, exact }) => [ago, then, exact])).toEqual([
      ['month', '2026-10-20', true],
      ['quarter', '2026-08-20', true],
      ['year', '2025-11-20', true],
    ]);
  });

  it('takes the week where the day has none, and is silent where the week has none', () => {
    // 20 October 2026 is a Tuesday; 25 October the Sunday of its week, 26 October the Monday after.
    const found = lookBack(['2026-10-25', '2026-10-26'].map(entryOn), day('2026-11-20'));
    expect(found.map(({ ago, exact, entries }) => [ago, exact, entries.map(({ forDate }) => forDate)])).toEqual([
      ['month', false, ['2026-10-25']],
    ]);
    expect(lookBack([], day('2026-11-20'))).toEqual([]);
  });

  it('never takes what lies in the bin', () => {
    const gone = aReflection({ forDate: day('2026-10-20'), deletedAt: '2026-10-21T10:00:00.000Z' });
    expect(lookBack([gone], day('2026-11-20'))).toEqual([]);
  });
});
