import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { type Drift, measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import { measureGap } from '../../../../../shared/domain/drift/gap-between-curves.ts';
import { levelLine } from '../../../../../shared/domain/statistics/level-line.ts';
import type { Observation } from '../../../../../shared/domain/statistics/weekly-bins.ts';
import { day } from '../../../../support/builders.ts';
import { slowDrift } from '../../../../support/slow-drift.ts';

const start = day('2026-01-05');
const asOf = day('2026-06-14');

const anObservation: fc.Arbitrary<Observation> = fc.record({
  date: fc.integer({ min: -60, max: 175 }).map((offset) => addDays(start, offset)),
  weight: fc.constantFrom(1 / 3, 0.5, 0.6, 2 / 3, 1),
  value: fc.double({ min: -1, max: 1, noNaN: true }),
});

/** From nothing at all to about four a week. */
const observations = fc.array(anObservation, { maxLength: 100, size: 'max' });

const nothing: fc.Arbitrary<Observation> = fc.oneof(
  anObservation.map((one) => ({ ...one, weight: 0 })),
  anObservation.map((one) => ({ ...one, value: null })),
  anObservation.map((one) => ({ ...one, date: addDays(asOf, 1) })),
);

const mirrored = (list: readonly Observation[]) =>
  list.map((one) => ({ ...one, value: one.value === null ? null : -one.value }));

const SIGNED = ['level', 'from', 'to', 'change'] as const;
const OTHER_SIDE = { TL: 'EM', EM: 'TL', between: 'between' } as const;

const expectClose = (a: number | null, b: number | null): void => {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 9);
};

describe('laws of the drift', () => {
  it('the order of entries never matters', () => {
    const shuffled = observations.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(measureDrift(other, asOf)).toEqual(measureDrift(list, asOf));
      }),
    );
  });

  it('unscored, skipped and future entries change nothing', () => {
    fc.assert(
      fc.property(observations, fc.array(nothing), (list, extra) => {
        expect(measureDrift([...extra, ...list], asOf)).toEqual(measureDrift(list, asOf));
      }),
    );
  });

  it('a mirrored journal gives the mirrored picture', () => {
    fc.assert(
      fc.property(observations, (list) => {
        const [drift, mirror] = [measureDrift(list, asOf), measureDrift(mirrored(list), asOf)];
        for (const field of SIGNED) expectClose(mirror[field], drift[field] === null ? null : -drift[field]);
        expect(mirror.status).toBe(drift.status);
        expect(mirror.direction).toBe(drift.direction && OTHER_SIDE[drift.direction]);
        expect(mirror.side).toBe(drift.side && OTHER_SIDE[drift.side]);
      }),
    );
  });

  it('shifting every date by whole weeks shifts the picture and nothing else', () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: -300, max: 300 }), (list, weeks) => {
        const later = list.map((one) => ({ ...one, date: addDays(one.date, 7 * weeks) }));
        const { asOfWeek, ...drift } = measureDrift(list, asOf);
        const { asOfWeek: shiftedWeek, ...shifted } = measureDrift(later, addDays(asOf, 7 * weeks));
        expect(shiftedWeek - asOfWeek).toBe(weeks);
        for (const [name, value] of Object.entries(drift)) {
          const other = shifted[name as keyof typeof shifted];
          if (typeof value === 'number' && typeof other === 'number') expect(other).toBeCloseTo(value, 9);
          else if (name.startsWith('since') || name.startsWith('claim') || name === 'withdrawn') {
            expect(other).toBe(value && addDays(value as CalendarDay, 7 * weeks));
          } else expect(other).toEqual(value);
        }
      }),
    );
  });

  it('the same answer every time never moves anybody', () => {
    fc.assert(
      fc.property(observations, fc.double({ min: -1, max: 1, noNaN: true }), (list, value) => {
        const { status, direction, change } = measureDrift(
          list.map((one) => ({ ...one, value })),
          asOf,
        );
        expect(['insufficient', 'paused', 'held-steady', 'no-clear-movement']).toContain(status);
        expect(direction).toBeNull();
        expectClose(change === null ? 0 : change, 0);
      }),
    );
  });

  it('levels, ends and bands stay on the axis', () => {
    const onAxis = (drift: Drift) =>
      [drift.level, drift.levelLo, drift.levelHi, drift.from, drift.to].every(
        (value) => value === null || (Math.abs(value) <= 1 + 1e-9 && !Number.isNaN(value)),
      );
    fc.assert(fc.property(observations, (list) => onAxis(measureDrift(list, asOf))));
  });

  it('looking on any day of the week gives the picture of the Sunday before', () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: 0, max: 6 }), (list, days) => {
        expect(measureDrift(list, addDays(asOf, days))).toEqual(measureDrift(list, asOf));
      }),
    );
  });

  it('agrees with the slow and obvious twin', () => {
    let compared = 0;
    fc.assert(
      fc.property(observations, (list) => {
        const [drift, twin] = [measureDrift(list, asOf), slowDrift(list, asOf)];
        if (twin === null) {
          expect(drift.level).toBeNull();
          return;
        }
        compared += 1;
        for (const field of ['level', 's2', 'weeks', 'reflections'] as const) expectClose(drift[field], twin[field]);
      }),
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('the line of levels is the row of past verdicts', () => {
    fc.assert(
      fc.property(observations, (list) => {
        for (const { sunday, level } of levelLine(list, asOf)) {
          if (level !== null) expect(level).toBe(measureDrift(list, sunday).level);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('no gap is claimed between a curve and itself', () => {
    fc.assert(
      fc.property(observations, (list) => {
        expect(measureGap(list, list, asOf).status).not.toBe('gap');
      }),
    );
  });
});

/** One observation a week: so that laws about enough data are not only about too little. */
const weekly = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 12, maxLength: 23 })
  .map((values) =>
    values.map((value, index): Observation => ({ date: addDays(asOf, -7 * index) as CalendarDay, weight: 0.6, value })),
  );

describe('laws of a journal kept every week', () => {
  it('always gets a status beyond "insufficient"', () => {
    fc.assert(fc.property(weekly, (list) => measureDrift(list, asOf).status !== 'insufficient'));
  });
});
