import { describe, expect, it } from 'vitest';
import { ageingConflicts, countConflicts, unsettledConflicts } from '../../../../../shared/domain/duo/conflict.ts';
import { ageingText, conflictSentences, mergeHint } from '../../../../../shared/domain/duo/conflict-sentences.ts';
import { conflictSchema } from '../../../../../shared/records/beside/conflict.ts';
import { day } from '../../../../support/builders.ts';
import { aConflict } from '../../../../support/records.ts';

const asOf = day('2026-07-05');

describe('the conflict log', () => {
  it('counts six months by type and by way of settling, with n', () => {
    const log = [
      aConflict({ date: day('2026-06-01'), kind: 'means', status: 'settled', settledBy: 'talk' }),
      aConflict({ date: day('2026-05-01'), kind: 'means', status: 'settled', settledBy: 'rank' }),
      aConflict({ date: day('2026-04-01'), kind: 'risk', status: 'avoided' }),
      aConflict({ date: day('2026-01-03'), kind: 'other' }),
      aConflict({ date: day('2026-07-06'), kind: 'other' }),
      aConflict({ date: day('2026-04-02'), kind: 'other', deletedAt: '2026-04-03T00:00:00Z' }),
    ];
    const counts = countConflicts(log, asOf);
    expect(counts).toMatchObject({ n: 3, settled: 2, byKind: { means: 2, risk: 1, other: 0 } });
    expect(conflictSentences(counts).map(({ text }) => text)).toEqual([
      'Logged in the last six months (n = 3): means 2, risk 1.',
      'Settled: 2 of 3: by talk 1, by rank 1.',
    ]);
    expect(conflictSentences(countConflicts([], asOf))[0]?.text).toBe('Nothing logged in the last six months.');
  });

  it('shows from the 21st day on what is open, avoided or parked past its day', () => {
    const log = [
      aConflict({ id: 'b', date: day('2026-06-14'), topic: 'Release order' }),
      aConflict({ id: 'a', date: day('2026-06-14'), status: 'avoided' }),
      aConflict({ id: 'c', date: day('2026-06-15') }),
      aConflict({ id: 'd', date: day('2026-05-01'), status: 'parked', parkedUntil: day('2026-07-05') }),
      aConflict({ id: 'e', date: day('2026-05-02'), status: 'parked', parkedUntil: day('2026-07-04') }),
      aConflict({ id: 'f', date: day('2026-05-01'), status: 'settled' }),
    ];
    expect(unsettledConflicts(log, asOf).map(({ id }) => id)).toEqual(['e', 'a', 'b', 'c']);
    const ageing = ageingConflicts(log, asOf);
    expect(ageing.map(({ conflict, days }) => [conflict.id, days])).toEqual([
      ['e', 64],
      ['a', 21],
      ['b', 21],
    ]);
    expect(ageing.map(ageingText)[2]).toBe('Release order: open for 21 days.');
  });

  it('asks what merging would solve when the words propose it', () => {
    const words = ['One person should do both', 'maybe merge the roles', 'A single head for it all: do both jobs'];
    for (const said of words) expect(mergeHint(said), said).toContain('removes the second opinion');
    for (const said of ['We both want this', 'One of us takes notes', 'Both roles matter']) {
      expect(mergeHint(said), said).toBeNull();
    }
  });

  it('refuses a heat outside 1 to 5 and an unknown field', () => {
    expect(conflictSchema.safeParse({ ...aConflict(), heat: 6 }).success).toBe(false);
    expect(conflictSchema.safeParse({ ...aConflict(), surname: 'X' }).success).toBe(false);
    expect(conflictSchema.safeParse(aConflict({ heat: 5 })).success).toBe(true);
  });
});
