import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets, readDuo } from '../../../../../shared/domain/duo/duo.ts';
import {
  duoSentences,
  duoTrendSentences,
  facetName,
  metText,
  mirrorQuestions,
  thenAndNow,
  trustQuestion,
} from '../../../../../shared/domain/duo/duo-sentences.ts';
import { someDuoCheckIns } from '../../../../support/any-journal.ts';
import { day } from '../../../../support/builders.ts';

const checkIn = (value: number) => ({
  date: day('2026-02-02'),
  answers: { DU01: value, DU03: value, DU05: value, DU08: value, DU09: value, DU11: value, DU13: value },
});
const textsOf = (statements: readonly { text: string }[]) => statements.map(({ text }) => text);

describe('a facet then and now', () => {
  const now = readDuo({ DU06: 4, DU07: 5 });

  it('carries how many answers each number rests on, and leaves out what has none now', () => {
    expect(textsOf(thenAndNow(now, readDuo({ DU06: 3, DU09: 2 })))).toEqual([
      'Inclusion: 4.5 of 5 now (2 answers), 3.0 the time before (1 answer).',
    ]);
  });

  it('stands alone where the time before has no answer', () => {
    for (const before of [null, readDuo({})]) {
      expect(textsOf(thenAndNow(now, before))).toEqual(['Inclusion: 4.5 of 5 now (2 answers).']);
    }
  });
});

describe('the trend of the pair', () => {
  it('counts towards four check-ins before it compares', () => {
    expect(textsOf(duoTrendSentences([readDuo(checkIn(3).answers)]))).toEqual([
      'All facets together: 1 of 4 check-ins for a comparison.',
    ]);
  });

  it.each([
    [[2, 2, 4, 4], '4.0 in the last two check-ins, 2.0 in the two before'],
    [[4, 4, 2, 2], '2.0 in the last two check-ins, 4.0 in the two before'],
    [[3, 4, 4, 3], '3.5 in the last two check-ins, 3.5 in the two before'],
  ])('of %j is said together and for each facet', (values, rest) => {
    const said = textsOf(duoTrendSentences(values.map((value) => readDuo(checkIn(value).answers))));
    expect(said[0]).toBe(`All facets together: ${rest}.`);
    expect(said).toContain(`Trust: ${rest}.`);
  });

  it('names no side: four check-ins give no band', () => {
    const said = textsOf(duoTrendSentences([2, 2, 5, 5].map((value) => readDuo(checkIn(value).answers))));
    expect(said.join(' ')).not.toMatch(/higher|lower|same|more|less/);
  });

  it('follows each facet of the newest check-in beside the one right before it', () => {
    expect(textsOf(duoSentences([2, 3, 5].map(checkIn)))).toEqual(
      expect.arrayContaining([
        'Trust: 5.0 of 5 now (1 answer), 3.0 the time before (1 answer).',
        'All facets together: 3 of 4 check-ins for a comparison.',
      ]),
    );
  });

  it('is not said before the first check-in', () => {
    expect(duoSentences([])).toEqual([]);
  });

  it('never names a facet twice, nor one without an answer now', () => {
    fc.assert(
      fc.property(someDuoCheckIns, (checkIns) => {
        const ids = duoSentences(checkIns).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const answered = readDuo(checkIns.at(-1)?.answers ?? {}).facets;
        const named = facets.filter((facet) => ids.includes(`facet-${facet}`));
        expect(named).toEqual(facets.filter((facet) => answered[facet] !== null));
      }),
    );
  });
});

describe('questions about the pair', () => {
  it('come where mirrored answers lie two points apart, in either direction', () => {
    expect(mirrorQuestions({ answers: { DU06: 5, DU07: 3, DU11: 2, DU12: 3 } })).toEqual([
      "You rated being included 5 and including them 3. What would your partner's pair of numbers be?",
    ]);
    expect(mirrorQuestions({ answers: { DU11: 1, DU12: 4 } })).toEqual([
      "You rated your area being respected 1 and respecting theirs 4. What would your partner's pair of numbers be?",
    ]);
    expect(mirrorQuestions({ answers: { DU06: 5, DU07: null } })).toEqual([]);
  });

  it('come after a trust answer of 1 or 2 alone', () => {
    const asked = [1, 2, 3, null].map((DU09) => trustQuestion({ answers: { DU09 } }) !== null);
    expect(asked).toEqual([true, true, false, false]);
    expect(trustQuestion(undefined)).toBeNull();
  });
});

describe('small words of the pair', () => {
  it('count the weeks that met among those shown', () => {
    const week = (met: 'met' | 'status-only' | null) => ({ week: 1 as never, monday: day('2026-02-02'), met });
    expect(metText([week('met'), week('status-only'), week(null)])).toBe(
      'You met about more than status in 1 of the last 3 weeks (2 answered).',
    );
    expect(metText([week('met')])).toBe('You met about more than status in 1 of the last 1 week (1 answered).');
  });

  it('name each facet once', () => {
    expect(facets.map(facetName)).toEqual([
      ...['Dialogue', 'Alignment', 'Inclusion', 'Trust', 'Boundaries', 'Multiplier'],
    ]);
  });
});
