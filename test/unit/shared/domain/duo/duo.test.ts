import { describe, expect, it } from 'vitest';
import {
  duoAnswer,
  duoCheckIns,
  duoTrend,
  metStrip,
  partnerOn,
  readDuo,
  readTrust,
} from '../../../../../shared/domain/duo/duo.ts';
import {
  duoSentences,
  metText,
  mirrorQuestions,
  trustQuestion,
} from '../../../../../shared/domain/duo/duo-sentences.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { DUO_PRIVACY_NOTE } from '../../../../../shared/wording/pair-notes.ts';

import { aReflection, day } from '../../../../support/builders.ts';
import { aPartner } from '../../../../support/records.ts';
import { expectVector, vector } from '../../../../support/vectors.ts';

type Answers = Reflection['answers'];

const aDuo = (date: string, answers: Answers, given: Partial<Reflection> = {}) =>
  aReflection({ forDate: day(date), form: 'duo', answers, ...given });

const aWeekly = (date: string, answer: string | null) =>
  aReflection({ forDate: day(date), form: 'weekly', answers: { DU16: answer } });

describe('a duo check-in', () => {
  it.each(['U1', 'U2'])('gives vector %s', (id) => {
    const { input, expected } = vector<{ answers: Answers }, { facets: object; composite: number | null }>(id);
    const { facets, ...rest } = expected;
    const read = readDuo(input.answers);
    expectVector(read.facets, facets);
    expectVector(read, rest);
  });

  it('reads chosen words by their place and leaves out what says nothing', () => {
    expect(duoAnswer('DU02', 'We settled it')).toBe(5);
    expect(duoAnswer('DU02', 'None came up')).toBeNull();
    expect(duoAnswer('DU01', null)).toBeNull();
    expect(duoAnswer('DU01', 9)).toBeNull();
    expect(duoAnswer('DU02', 'Never heard of')).toBeNull();
  });

  it('has a mean of all from four facets on', () => {
    const three = { DU01: 2, DU05: 2, DU06: 2 };
    expect(readDuo(three).composite).toBeNull();
    expect(readDuo({ ...three, DU09: 4 }).composite).toBe(2.5);
  });

  it('belongs to the partner of that time, and takes in the quarterly answer of the four weeks before', () => {
    const partner = aPartner({ since: day('2026-02-01'), until: day('2026-05-31') });
    const entries = [
      aDuo('2026-03-31', { DU18: 4 }),
      aDuo('2026-01-31', { DU18: 1 }),
      aDuo('2026-06-01', { DU18: 1 }),
      aDuo('2026-03-01', { DU18: 3 }),
      aDuo('2026-04-10', { DU18: 3 }, { deletedAt: '2026-04-11T00:00:00Z' }),
      aReflection({ forDate: day('2026-03-20'), form: 'quarterly', answers: { DU04: 'Partly' } }),
    ];
    expect(duoCheckIns(entries, partner, day('2026-12-31'))).toEqual([
      { entryId: 'e-2026-03-01', date: '2026-03-01', answers: { DU04: null, DU18: 3 }, series: 1 },
      { entryId: 'e-2026-03-31', date: '2026-03-31', answers: { DU04: 'Partly', DU18: 4 }, series: 1 },
    ]);
    expect(duoCheckIns(entries, partner, day('2026-03-30'))).toHaveLength(1);
    const extraAt = (date: string) =>
      duoCheckIns([...entries.slice(-1), aDuo(date, {})], partner, day('2026-12-31'))[0]?.answers['DU04'];
    expect([extraAt('2026-04-16'), extraAt('2026-04-17')]).toEqual(['Partly', null]);
  });
});

describe('the partner', () => {
  it('is the one begun last, and nobody once deleted or over', () => {
    const [old, next] = [
      aPartner({ id: 'old', until: day('2026-06-30') }),
      aPartner({ id: 'next', since: day('2026-06-01') }),
    ];
    expect(partnerOn([next, old], day('2026-05-31'))?.id).toBe('old');
    expect(partnerOn([next, old], day('2026-06-15'))?.id).toBe('next');
    expect(partnerOn([old], day('2026-07-01'))).toBeNull();
    expect(partnerOn([{ ...next, deletedAt: '2026-07-01T00:00:00Z' }], day('2026-07-01'))).toBeNull();
  });
});

describe('the trend of a pair', () => {
  it.each(['U3', 'U4'])('gives vector %s', (id) => {
    const { input, expected } = vector<{ composites: number[] }, object>(id);
    expectVector(duoTrend(input.composites), expected);
  });

  it('is the same inside the bound, and needs twice as much for a single facet', () => {
    expect(duoTrend([3, 3, 3.7, 3.7]).status).toBe('same');
    expect(duoTrend([3, 3, 3.75, 3.75]).status).toBe('higher');
    expect(duoTrend([4, 4, 3, 3]).status).toBe('lower');
    expect(duoTrend([3, 3, 4, 4], 1.5).status).toBe('same');
    expect(duoTrend([1, 1, 3, 3, 3, 3]).status).toBe('same');
  });
});

describe('trust', () => {
  const at = (value: number, index: number) => ({ date: day(`2026-0${index + 1}-01`), answers: { DU09: value } });

  it('is shown as dots with the words chosen, and as a mean only from four', () => {
    const three = readTrust([3, 3, 2].map(at));
    expect(three.mean).toBeNull();
    expect(three.dots[2]).toEqual({
      date: '2026-03-01',
      promptId: 'DU09',
      value: 2,
      anchor: '2 - I would want to re-check most of it',
    });
    expect(readTrust([3, 3, 2, 4].map(at)).mean).toBe(3);
  });

  it('asks what to agree beforehand after a 1 or a 2 alone', () => {
    expect(trustQuestion(at(2, 0))).toContain('for the next meeting to be a 4?');
    expect(trustQuestion(at(3, 0))).toBeNull();
    expect(trustQuestion(undefined)).toBeNull();
  });
});

describe('the strip of meetings', () => {
  const entries = [
    aWeekly('2026-07-05', 'Yes'),
    aWeekly('2026-06-28', 'Only about status'),
    aWeekly('2026-06-21', 'We did not meet'),
    aWeekly('2026-06-14', null),
    aWeekly('2026-04-12', 'Yes'),
  ];

  it('counts the weeks met of the last twelve, skipped weeks not filled in', () => {
    const strip = metStrip(entries, day('2026-07-05'));
    expect(strip.map(({ met }) => met).slice(-4)).toEqual([null, 'not-met', 'status-only', 'met']);
    expect(strip).toHaveLength(12);
    expect(strip[0]?.monday).toBe('2026-04-13');
    expect(metText(strip)).toMatch(/^You met about more than status in 1 of the last 12 weeks/);
  });
});

describe('a pair in words', () => {
  const rated = (value: number, month: number) => ({
    date: day(`2026-0${month}-01`),
    answers: { DU01: value, DU03: value, DU06: value, DU09: value, DU11: value, DU18: value },
  });

  it('says each facet then and now with its answers, and compares from four check-ins on', () => {
    const texts = (values: number[]) => duoSentences(values.map((v, i) => rated(v, i + 1))).map(({ text }) => text);
    expect(texts([])).toEqual([]);
    expect(texts([3])[0]).toBe('Dialogue: 3.0 of 5 now (1 answer).');
    expect(texts([3]).at(-1)).toBe('All facets together: 1 of 4 check-ins for a comparison.');
    expect(texts([3, 2])[0]).toBe('Dialogue: 2.0 of 5 now (1 answer), 3.0 the time before (1 answer).');
    expect(texts([3, 3, 4, 4])).toContain('All facets together: 4.0 in the last two check-ins, 3.0 in the two before.');
    expect(texts([3, 3, 4, 4])).toContain('Trust: 4.0 in the last two check-ins, 3.0 in the two before.');
  });

  it('turns a complaint round where two mirrored answers lie two points apart', () => {
    expect(mirrorQuestions({ answers: { DU06: 2, DU07: 4, DU11: 4, DU12: 5 } })).toEqual([
      "You rated being included 2 and including them 4. What would your partner's pair of numbers be?",
    ]);
    expect(mirrorQuestions({ answers: { DU06: 2 } })).toEqual([]);
  });

  it('says in about 70 words what this part is', () => {
    expect(DUO_PRIVACY_NOTE.split(' ').length).toBeLessThan(80);
  });
});
