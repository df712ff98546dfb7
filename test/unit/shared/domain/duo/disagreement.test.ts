import { describe, expect, it } from 'vitest';
import {
  ageingDisagreements,
  countDisagreements,
  unsettledDisagreements,
} from '../../../../../shared/domain/duo/disagreement.ts';
import { ageingText, disagreementSentences } from '../../../../../shared/domain/duo/disagreement-sentences.ts';
import { disagreementSchema } from '../../../../../shared/records/beside/disagreement.ts';
import { mergeHint } from '../../../../../shared/wording/disagreement-words.ts';
import { day } from '../../../../support/builders.ts';
import { aDisagreement } from '../../../../support/records.ts';

const asOf = day('2026-07-05');

describe('the conflict log', () => {
  it('counts six months by type and by way of settling, with n', () => {
    const log = [
      aDisagreement({ date: day('2026-06-01'), kind: 'means', status: 'settled', settledBy: 'talk' }),
      aDisagreement({ date: day('2026-05-01'), kind: 'means', status: 'settled', settledBy: 'rank' }),
      aDisagreement({ date: day('2026-04-01'), kind: 'risk', status: 'avoided' }),
      aDisagreement({ date: day('2026-01-03'), kind: 'other' }),
      aDisagreement({ date: day('2026-07-06'), kind: 'other' }),
      aDisagreement({ date: day('2026-04-02'), kind: 'other', deletedAt: '2026-04-03T00:00:00Z' }),
    ];
    const counts = countDisagreements(log, asOf);
    expect(counts).toMatchObject({ n: 3, settled: 2, byKind: { means: 2, risk: 1, other: 0 } });
    expect(disagreementSentences(counts).map(({ text }) => text)).toEqual([
      'Logged in the last six months (n = 3): means 2, risk 1.',
      'Settled: 2 of 3: by talk 1, by rank 1.',
    ]);
    expect(disagreementSentences(countDisagreements([], asOf))[0]?.text).toBe('Nothing logged in the last six months.');
  });

  it('shows from the 21st day on what is open, avoided or parked past its day', () => {
    const log = [
      aDisagreement({ id: 'b', date: day('2026-06-14'), topic: 'Release order' }),
      aDisagreement({ id: 'a', date: day('2026-06-14'), status: 'avoided' }),
      aDisagreement({ id: 'c', date: day('2026-06-15') }),
      aDisagreement({ id: 'd', date: day('2026-05-01'), status: 'parked', parkedUntil: day('2026-07-05') }),
      aDisagreement({ id: 'e', date: day('2026-05-02'), status: 'parked', parkedUntil: day('2026-07-04') }),
      aDisagreement({ id: 'f', date: day('2026-05-01'), status: 'settled' }),
    ];
    expect(unsettledDisagreements(log, asOf).map(({ id }) => id)).toEqual(['e', 'a', 'b', 'c']);
    const ageing = ageingDisagreements(log, asOf);
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
    expect(disagreementSchema.safeParse({ ...aDisagreement(), heat: 6 }).success).toBe(false);
    expect(disagreementSchema.safeParse({ ...aDisagreement(), surname: 'X' }).success).toBe(false);
    expect(disagreementSchema.safeParse(aDisagreement({ heat: 5 })).success).toBe(true);
  });
});
