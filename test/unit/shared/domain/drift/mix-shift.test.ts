import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { guardDrift } from '../../../../../shared/domain/drift/guards.ts';
import { mixShift } from '../../../../../shared/domain/drift/mix-shift.ts';
import { createDraws } from '../../../../../shared/domain/sample/sample-random.ts';
import type { EntryObservation } from '../../../../../shared/domain/scoring/observations.ts';
import { day } from '../../../../support/builders.ts';

const end = day('2026-06-28');

/** One scored check-in every second day up to `end`, newest last, as told by its index from the newest. */
const everyOther = (
  count: number,
  given: (back: number) => Partial<EntryObservation> = () => ({}),
): EntryObservation[] =>
  Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    const kind = { catalogueVersion: '1', form: 'daily' as const, asksOwn: false, ratesActivities: false };
    return { ...{ date: addDays(end, -2 * back), weight: 0.5, value: 0.1, lateDays: 0 }, ...kind, ...given(back) };
  });

const changes: Readonly<Record<string, Partial<EntryObservation>>> = {
  'another form': { form: 'weekly' },
  'own questions': { asksOwn: true },
  'rated activities': { ratesActivities: true },
};

describe('a change of what is asked', () => {
  it.each(Object.entries(changes))('is seen in %s, from twelve check-ins on, with the day it began', (_, change) => {
    const changed = (count: number) => everyOther(count, (back) => (back < Math.floor(count / 2) ? change : {}));
    expect(mixShift(changed(11), end)).toEqual({ tv: 0, flag: false, since: null });
    const { tv, ...rest } = mixShift(changed(12), end);
    expect(rest).toEqual({ flag: true, since: addDays(end, -10) });
    expect(tv).toBeCloseTo(1, 12);
  });

  it('leaves out the middle one of an odd count', () => {
    const odd = everyOther(13, (back) => ({ form: back <= 6 ? 'weekly' : 'daily' }));
    expect(mixShift(odd, end)).toMatchObject({ flag: true, since: addDays(end, -10) });
    expect(mixShift(odd, end).tv).toBeCloseTo(1, 12);
  });

  it('is none where the mix stays, whatever the mix is', () => {
    const mixed = everyOther(40, (back) => ({
      form: back % 3 === 0 ? 'weekly' : 'daily',
      asksOwn: back % 2 === 0,
      ratesActivities: back % 4 === 0,
    }));
    expect(mixShift(mixed, end).flag).toBe(false);
  });

  it('goes by weight: what was written late or answered thinly counts for less', () => {
    const thin = everyOther(60, (back) => (back < 30 && back % 2 === 0 ? { form: 'weekly', weight: 0.05 } : {}));
    const full = everyOther(60, (back) => (back < 30 && back % 2 === 0 ? { form: 'weekly' } : {}));
    expect(mixShift(thin, end)).toMatchObject({ flag: false });
    expect(mixShift(full, end)).toMatchObject({ flag: true });
    expect(mixShift(full, end).tv).toBeCloseTo(0.5, 12);
  });

  it('is not seen in what counts for nothing, is not dated yet, or lies before a long break', () => {
    const few = everyOther(11);
    const weightless = everyOther(30, () => ({ form: 'weekly', weight: 0 }));
    const ahead = everyOther(30, (back) => ({ form: 'weekly', date: addDays(end, back + 1) }));
    const before = everyOther(30, (back) => ({ form: 'weekly', date: addDays(end, -2 * back - 100) }));
    for (const others of [weightless, ahead, before]) {
      expect(mixShift([...others, ...few], end)).toEqual({ tv: 0, flag: false, since: null });
    }
  });

  it('does not depend on the order of check-ins of one day, nor on that of all', () => {
    const changed = everyOther(24, (back) => ({ form: back < 12 ? 'weekly' : 'daily' }));
    expect(mixShift(changed.toReversed(), end)).toEqual(mixShift(changed, end));
  });

  it('holds a movement back', () => {
    const changed = everyOther(24, (back) => ({ form: back < 12 ? 'weekly' : 'daily', value: back / 100 }));
    expect(guardDrift({ status: 'moved' }, changed, end)).toEqual({ guards: ['mix-shift'], shownStatus: 'tilt' });
  });
});

describe('a stable mix', () => {
  const draws = createDraws(20_260_628);

  /** Half a year at one pace: each week a Friday form or not, days with own questions and ratings now and then. */
  const stable = (perDay: number, weekly: number): EntryObservation[] =>
    Array.from({ length: 26 * 7 }, (_, index) => 26 * 7 - 1 - index).flatMap((back) => {
      const form = back % 7 === 2 ? ('weekly' as const) : ('daily' as const);
      if (draws.uniform() >= (form === 'weekly' ? weekly : perDay)) return [];
      const kind = {
        catalogueVersion: '1',
        form,
        asksOwn: draws.uniform() < 0.3,
        ratesActivities: draws.uniform() < 0.6,
      };
      return [{ date: addDays(end, -back), weight: 0.4 + 0.3 * draws.uniform(), value: 0, lateDays: 0, ...kind }];
    });

  it.each([
    ['3.4', 0.43, 0.85],
    ['2', 0.2, 0.85],
    ['1', 0.08, 0.5],
  ])('speaks in at most one of a hundred journals at %s check-ins a week', (_, perDay, weekly) => {
    const journals = Array.from({ length: 1000 }, () => stable(perDay, weekly));
    expect(journals.filter((one) => mixShift(one, end).flag).length).toBeLessThanOrEqual(10);
  });
});
