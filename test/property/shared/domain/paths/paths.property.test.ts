import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { concordance, markDecided, missingFields } from '../../../../../shared/domain/paths/decision.ts';
import { readEvidence } from '../../../../../shared/domain/paths/evidence.ts';
import { readPathPreference } from '../../../../../shared/domain/paths/path-preference.ts';
import { readOutcome, surpriseByPole } from '../../../../../shared/domain/plans/experiment.ts';
import { readPendulum } from '../../../../../shared/domain/roles/pendulum.ts';
import { inOrder } from '../../../../../shared/records/fields/in-order.ts';
import { readingDay, someReflections } from '../../../../support/any-journal.ts';
import { aDecision, anEvidence, anExperiment, aRolePeriod } from '../../../../support/records.ts';

const rating = fc.option(fc.integer({ min: 1, max: 5 }));
const energy = fc.integer({ min: -2, max: 2 });
const someDays = fc.array(fc.nat(2_000), { maxLength: 8 });

describe('the laws of paths', () => {
  it('swings of the pendulum follow each other without overlap and end by the day they are read', () => {
    const role = fc.constantFrom('TL' as const, 'EM' as const, 'combined' as const, 'IC' as const, 'other' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2_000), role), { maxLength: 8 }), (held) => {
        const spells = held.map(([back, one], index) =>
          aRolePeriod({ id: `r${index}`, from: addDays(readingDay, -back), role: one }),
        );
        const { swings, since } = readPendulum(spells, [], readingDay);
        swings.forEach(({ from, to, kind }, index) => {
          expect(from <= to && to <= readingDay).toBe(true);
          const next = swings[index + 1];
          if (next) expect(to < next.from).toBe(true);
          if (next && addDays(to, 1) === next.from) expect(next.kind).not.toBe(kind);
        });
        if (since?.source === 'roles') expect(since.months).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('reasons stay between -8 and 8, and one left out leaves no number', () => {
    fc.assert(
      fc.property(rating, rating, rating, rating, (expected, guilt, meaning, work) => {
        const value = concordance({ expected, guilt, meaning, work });
        expect(value === null).toBe([expected, guilt, meaning, work].includes(null));
        if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(8);
        const turned = concordance({ expected: meaning, guilt: work, meaning: expected, work: guilt });
        if (value !== null && turned !== null) expect(turned + value).toBe(0);
      }),
    );
  });

  it('a decision is marked exactly when nothing is missing, and nothing else of it changes', () => {
    const words = fc.constantFrom('', ' ', 'Something that is said in rather more than forty characters');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Stay', 'EM', 'TL', ' ')),
        words,
        words,
        rating,
        (options, a, b, confidence) => {
          const given = { options, confidence, trigger: a, favoured: b, caseAgainst: a, bringBack: b, wayBack: a };
          const decision = aDecision(given);
          const marked = markDecided(decision);
          expect(marked.ok).toBe(missingFields(decision).length === 0);
          if (marked.ok) expect({ ...marked.value, status: 'open' }).toEqual(decision);
        },
      ),
    );
  });

  it('every line of evidence stands in one column of one path', () => {
    const line = fc.record({
      path: fc.constantFrom('EM' as const, 'TL' as const, 'stay' as const),
      direction: fc.constantFrom('for' as const, 'against' as const),
      back: fc.nat(300),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const ledger = lines.map(({ back, ...rest }, index) =>
          anEvidence({ ...rest, id: `v${index}`, date: addDays(readingDay, -back) }),
        );
        const shown = readEvidence(ledger).flatMap((path) => [...path.for, ...path.against]);
        expect(shown.map(({ id }) => id).sort()).toEqual(ledger.map(({ id }) => id).sort());
      }),
    );
  });

  it('tagged and other check-ins of an experiment are all of its days, and a surprise is at most four', () => {
    fc.assert(
      fc.property(someReflections, fc.nat(60), energy, energy, (entries, back, forecast, outcome) => {
        const [start, ended] = [addDays(readingDay, -back - 14), addDays(readingDay, -back)];
        const tags = entries.slice(0, 5).map(({ id }) => id);
        const experiment = anExperiment({ start, ended, forecast, outcome, reflectionIds: tags });
        const { tagged, other, surprise } = readOutcome(experiment, entries);
        const during = entries.filter(({ forDate }) => forDate >= start && forDate <= ended);
        expect(tagged.n + other.n).toBe(during.length);
        expect(Math.abs(surprise ?? 0)).toBeLessThanOrEqual(4);
        const four = [1, 2, 3, 4].map((id) => ({ ...experiment, id: `x${id}` }));
        const same = { median: surprise, least: surprise, most: surprise };
        expect(surpriseByPole(four)).toEqual([{ pole: 'EM', ...same, n: 4 }]);
      }),
    );
  });

  it('the path series is on the axis and in order, and deleted entries leave no trace in it', () => {
    fc.assert(
      fc.property(someReflections, (entries) => {
        const binned = entries.map((entry) => ({ ...entry, id: `${entry.id}-x`, deletedAt: '2026-07-05T00:00:00Z' }));
        const read = readPathPreference([...binned, ...entries], readingDay);
        expect(read).toEqual(readPathPreference(entries.toReversed(), readingDay));
        expect(read.median === null).toBe(read.n < 6);
        for (const { value } of read.dots) expect(Math.abs(value)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('one order for everything: by day, then by id, whatever came first', () => {
    fc.assert(
      fc.property(someDays, (days) => {
        const records = days.map((back, index) => ({ id: `r${index}`, day: addDays(readingDay, -back) }));
        const sorted = inOrder(records, ({ day }) => day);
        expect(inOrder(records.toReversed(), ({ day }) => day)).toEqual(sorted);
        expect(sorted.every(({ day }, index) => index === 0 || (sorted[index - 1]?.day ?? day) <= day)).toBe(true);
      }),
    );
  });
});
