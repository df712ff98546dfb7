import { describe, expect, it } from 'vitest';
import { readTeamSize, splitChecklist, teamSizeHistory } from '../../../../../shared/domain/balance/team-size.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const ground = { engineers: null, manageable: null, expectsGrowth: false };
const answered = (forDate: string, id: string, engineers: number | null) =>
  aReflection({ id, forDate: day(forDate), answers: { BA05: engineers } });

describe('the size of a team in a combined role', () => {
  it.each([
    [null, null, 'unknown'],
    [3, 5, 'below-range'],
    [4, null, 'complexity-open'],
    [6, 3, 'in-range'],
    [6, 2, 'complexity-may-not'],
    [7, 5, 'split'],
  ])('of %j engineers, manageable %j, is %s', (engineers, manageable, status) => {
    expect(readTeamSize({ ...ground, engineers, manageable })).toBe(status);
  });

  it('is one to part when growth is expected, whatever it is now', () => {
    expect(readTeamSize({ ...ground, expectsGrowth: true })).toBe('split');
  });
});

describe('sizes over time', () => {
  it('are the answers up to the day, skipped ones aside, the last of a day', () => {
    const entries = [
      answered('2026-03-01', 'c', 6),
      answered('2026-02-01', 'a', 4),
      answered('2026-02-01', 'b', 5),
      answered('2026-02-15', 'd', null),
      answered('2026-03-02', 'e', 9),
    ];
    expect(teamSizeHistory(entries, day('2026-03-01'))).toEqual([
      { from: '2026-02-01', engineers: 5 },
      { from: '2026-03-01', engineers: 6 },
    ]);
  });
});

it('a plan not begun lists every item as open', () => {
  const items = splitChecklist(null, day('2026-03-01'));
  expect(items).toHaveLength(5);
  for (const { words, ageDays } of items) expect([words, ageDays]).toEqual([null, null]);
});
