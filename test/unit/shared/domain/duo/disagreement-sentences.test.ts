import { describe, expect, it } from 'vitest';
import { countDisagreements } from '../../../../../shared/domain/duo/disagreement.ts';
import { ageingText, disagreementSentences } from '../../../../../shared/domain/duo/disagreement-sentences.ts';
import { disagreementKindSchema, settledBySchema } from '../../../../../shared/records/beside/disagreement.ts';
import { disagreementKindNames, mergeHint, settlingNames } from '../../../../../shared/wording/disagreement-words.ts';
import { day } from '../../../../support/builders.ts';
import { aDisagreement } from '../../../../support/records.ts';

const asOf = day('2026-03-01');
const open = (id: string, kind: 'risk' | 'means') => aDisagreement({ id, kind, date: day('2026-02-01') });
const settled = (id: string, settledBy: 'talk' | 'rank' | null) =>
  aDisagreement({ id, kind: 'means', status: 'settled', settledBy, date: day('2026-02-01') });
const textsOf = (log: Parameters<typeof countDisagreements>[0]) =>
  disagreementSentences(countDisagreements(log, asOf)).map(({ text }) => text);

describe('the log of six months in words', () => {
  it('says that there is nothing', () => {
    expect(textsOf([])).toEqual(['Nothing logged in the last six months.']);
  });

  it('counts one line', () => {
    expect(textsOf([open('a', 'risk')])).toEqual([
      'Logged in the last six months (n = 1): risk 1.',
      'Settled: 0 of 1.',
    ]);
  });

  it('names the most frequent first, and leaves out what never came up', () => {
    expect(textsOf([open('a', 'risk'), settled('b', 'talk'), settled('c', 'talk'), settled('d', 'rank')])).toEqual([
      'Logged in the last six months (n = 4): means 3, risk 1.',
      'Settled: 3 of 4: by talk 2, by rank 1.',
    ]);
  });

  it('names no way where none was told', () => {
    expect(textsOf([settled('a', null)])[1]).toBe('Settled: 1 of 1.');
  });

  it('has a name of its own for every kind and every way', () => {
    const [kinds, ways] = [disagreementKindSchema.options, settledBySchema.options];
    expect(new Set(kinds.map((kind) => disagreementKindNames[kind])).size).toBe(kinds.length);
    expect(new Set(ways.map((way) => settlingNames[way])).size).toBe(ways.length);
    expect([disagreementKindNames.boundary, settlingNames['third-person']]).toEqual([
      'boundary or authority',
      'by a third person',
    ]);
  });
});

describe('a line that waits', () => {
  it('tells open from avoided, and one day from several', () => {
    expect(ageingText({ conflict: open('a', 'risk'), days: 21 })).toBe('Order of work: open for 21 days.');
    expect(ageingText({ conflict: aDisagreement({ status: 'avoided' }), days: 1 })).toBe(
      'Order of work: avoided for 1 day.',
    );
  });
});

describe('words that propose a merge', () => {
  it('are answered by a question, and others by none', () => {
    expect(mergeHint('Maybe one person does both.')).toBe(
      'Merging the roles also removes the second opinion. What would it solve that an agreed direction would not?',
    );
    expect(mergeHint('We could not agree on the order.')).toBeNull();
  });
});
