import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createChain } from '../../../../../shared/domain/moved/chain.ts';
import { forgetChains } from '../../../../../shared/domain/moved/kept-chains.ts';
import { measureMoved } from '../../../../../shared/domain/moved/moved.ts';
import { halfYear, wholeYear } from '../../../../../shared/domain/moved/run.ts';
import type { WeekBin } from '../../../../../shared/domain/statistics/weekly-bins.ts';
import { anyTakenBack, anyWeeks } from '../../../../support/any-weeks.ts';
import { followMoved } from '../../../../support/follow-moved.ts';

afterEach(forgetChains);

const anew = (bins: readonly WeekBin[], now: number, rule = halfYear) => {
  forgetChains();
  return measureMoved(bins, now, rule);
};

/** What becomes of a journal between two looks. */
const edit = fc.record({
  /** Which week is looked at, from the first to a while after the last. */
  at: fc.double({ min: 0, max: 1.1, noNaN: true }),
  change: fc.oneof(
    { weight: 3, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: fc.constantFrom('answer', 'gone', 'added', 'cut' as const) },
  ),
  place: fc.nat(),
  value: fc.double({ min: -1, max: 1, noNaN: true }),
});

const edited = (
  bins: readonly WeekBin[],
  { change, place, value }: { readonly change: string; readonly place: number; readonly value: number },
): readonly WeekBin[] => {
  const index = bins.length === 0 ? 0 : place % bins.length;
  if (change === 'answer') return bins.map((bin, at) => (at === index ? { ...bin, mean: value } : bin));
  if (change === 'gone') return bins.filter((_, at) => at !== index);
  if (change === 'cut') return bins.slice(0, index);
  const week = (bins.at(-1)?.week ?? 2900) + 1 + (place % 3);
  return change === 'added' ? [...bins, { week, weight: 1, mean: value, count: 2 }] : bins;
};

describe('verdicts that are kept between looks', () => {
  it('are what a program that has just begun makes of the same weeks, whatever was looked at and changed before', () => {
    const journals = fc.oneof(anyWeeks({ minLength: 0, maxLength: 70 }), anyTakenBack);
    fc.assert(
      fc.property(journals, fc.array(edit, { minLength: 1, maxLength: 12 }), (journal, edits) => {
        const looks: (readonly [readonly WeekBin[], number])[] = [];
        let bins: readonly WeekBin[] = journal;
        for (const one of edits) {
          bins = edited(bins, one);
          const [first, last] = [bins[0]?.week ?? 2900, bins.at(-1)?.week ?? 2900];
          // Sometimes with the weeks that lie ahead of the look, sometimes without, as the screens hand them on.
          const now = Math.round(first - 2 + (last - first + 6) * one.at);
          looks.push([one.place % 2 === 0 ? bins : bins.filter(({ week }) => week <= now), now]);
        }
        const chain = createChain(halfYear);
        for (const [weeks, now] of looks) {
          expect(chain.at(weeks, now)).toEqual(createChain(halfYear).at(weeks, now));
          for (const moved of followMoved(weeks, now)) expect(chain.at(weeks, moved.asOfWeek)).toEqual(moved);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are those of one series and one rule, however many take turns', () => {
    const series = fc.array(anyWeeks({ minLength: 12, maxLength: 40 }), { minLength: 7, maxLength: 9 });
    fc.assert(
      fc.property(series, (all) => {
        const looks = [...all, ...all].map((bins) => [bins, bins.at(-1)?.week ?? 0] as const);
        const rules = [halfYear, { ...wholeYear, minWeeks: 10 }];
        forgetChains();
        const kept = looks.flatMap(([bins, now]) => rules.map((rule) => measureMoved(bins, now, rule)));
        expect(kept).toEqual(looks.flatMap(([bins, now]) => rules.map((rule) => anew(bins, now, rule))));
      }),
      { numRuns: 5 },
    );
  });

  it('give on each Sunday what all of them together give', () => {
    fc.assert(
      fc.property(anyWeeks({ minLength: 1, maxLength: 60 }), (bins) => {
        const last = bins.at(-1)?.week ?? 0;
        forgetChains();
        for (const moved of followMoved(bins, last).toReversed()) {
          expect(measureMoved(bins, moved.asOfWeek)).toEqual(moved);
        }
      }),
      { numRuns: 30 },
    );
  });
});
