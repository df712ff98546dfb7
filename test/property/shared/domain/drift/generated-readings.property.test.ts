import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { contrastPressure, readBlindSpot } from '../../../../../shared/domain/balance/balance.ts';
import { blindSpotSentences, pressureSentence } from '../../../../../shared/domain/balance/balance-sentences.ts';
import { driftSentences } from '../../../../../shared/domain/drift/drift-sentences.ts';
import { measureGap } from '../../../../../shared/domain/drift/gap-between-curves.ts';
import { withAndWithoutSentences } from '../../../../../shared/domain/feeds/activity-sentences.ts';
import { compareWithout } from '../../../../../shared/domain/feeds/with-and-without.ts';
import { aSeries, readingDay, someBalanceWeeks } from '../../../../support/any-journal.ts';
import { aReflection } from '../../../../support/builders.ts';
import type { Statement } from '../../../../support/plain-words.ts';
import { shownUnder } from '../../../../support/shown-drift.ts';

const period = { from: addDays(readingDay, -120), to: readingDay };
/** Daily check-ins of sixty days, half of them with hiring, whose ratings may or may not go with it. */
const alternatingDays = fc
  .record({
    lift: fc.integer({ min: -2, max: 2 }),
    noise: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ lift, noise }) =>
    noise.map((wobble, back) =>
      aReflection({
        ...{ id: `d${back}`, forDate: addDays(readingDay, -back) },
        satisfaction: Math.max(1, Math.min(5, 3 + wobble + (back % 2) * lift)),
        activities: [{ activityId: back % 2 ? 'hiring' : 'coding', category: 'people', energy: 0, minutes: 60 }],
      }),
    ),
  );

/** Ids of all that the first readings of a fixed seed say. */
const idsOf = <Given>(
  given: fc.Arbitrary<Given>,
  numRuns: number,
  say: (given: Given) => readonly (Statement | null)[],
): ReadonlySet<string> =>
  new Set(fc.sample(given, { numRuns, seed: 1 }).flatMap((one) => say(one).flatMap((said) => said?.id ?? [])));

describe('the generated readings', () => {
  it('reach every status of drift', () => {
    const found = idsOf(aSeries, 200, (observations) => {
      const drift = shownUnder(observations, readingDay);
      return driftSentences({
        drift,
        whenClear: null,
        observations,
        total: drift,
        checkIns: observations.map(({ date }) => date),
        unknown: 0,
      });
    });
    const ids = ['none', 'level-missing', 'insufficient', 'paused', 'level', 'low-total-energy'];
    for (const id of [...ids, 'no-clear-movement', 'held-steady', 'tilt', 'moved']) expect(found).toContain(id);
  });

  it('reach a gap, every pattern under pressure, a side that stands out and days to compare', () => {
    const gaps = fc.sample(fc.tuple(aSeries, aSeries), { numRuns: 200, seed: 1 });
    expect(gaps.some(([energy, time]) => measureGap(energy, time, readingDay).status === 'gap')).toBe(true);
    expect(idsOf(someBalanceWeeks, 300, (weeks) => [pressureSentence(contrastPressure(weeks, 28))]).size).toBe(4);
    const sides = idsOf(someBalanceWeeks, 100, (weeks) => blindSpotSentences(readBlindSpot(weeks, 10), null));
    for (const id of ['balance-none', 'balance-people', 'balance-technical']) expect(sides).toContain(id);
    const days = idsOf(alternatingDays, 20, (entries) => [
      ...withAndWithoutSentences(compareWithout(entries, ['hiring'], period), () => 'Hiring'),
    ]);
    for (const id of ['with-hiring', 'with-none', 'with-compared']) expect(days).toContain(id);
  });
});
