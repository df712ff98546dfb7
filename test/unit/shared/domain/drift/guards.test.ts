import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import {
  catalogueChanged,
  guardDrift,
  identicalAnswers,
  weekdayShift,
  writtenLate,
} from '../../../../../shared/domain/drift/guards.ts';
import type { EntryObservation } from '../../../../../shared/domain/scoring/observations.ts';
import { day } from '../../../../support/builders.ts';
import {
  asObservations,
  expectVector,
  type VectorObservation,
  vector,
  vectorsOf,
} from '../../../../support/vectors.ts';

type Input = { observations: VectorObservation[]; endDate: CalendarDay };

const end = day('2026-04-26');

/** One observation a week up to `end`, newest last, as told by its index from the newest. */
const weekly = (count: number, given: (back: number) => Partial<EntryObservation> = () => ({})): EntryObservation[] =>
  Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    const kind = { catalogueVersion: '1', form: 'weekly' as const, asksOwn: false, ratesActivities: false };
    const plain = { date: addDays(end, -7 * back), weight: 0.6, value: back / 100, lateDays: 0, ...kind };
    return { ...plain, ...given(back) };
  });

describe('guards', () => {
  it.each(vectorsOf<Input, object>('weekdayShift'))(
    'see a shift of weekdays as in vector $id',
    ({ input, expected }) => {
      expectVector(weekdayShift(asObservations(input.observations), input.endDate), expected);
    },
  );

  it('see identical answers as in vector I1, from six on', () => {
    const { input } = vector<Input, { flag: boolean }>('I1');
    const same = asObservations(input.observations);
    expect(identicalAnswers(same, input.endDate)).toBe(true);
    expect(identicalAnswers(same.slice(0, 5), input.endDate)).toBe(false);
    expect(identicalAnswers(weekly(12), end)).toBe(false);
    const many = Array.from({ length: 140_000 }, () => weekly(1, () => ({ value: 0.5 }))).flat();
    expect(identicalAnswers(many, end)).toBe(true);
  });

  it('see a change of questions until each version has eight weeks', () => {
    const changedAfter = (recent: number) => weekly(16, (back) => ({ catalogueVersion: back < recent ? '2' : '1' }));
    expect([0, 7, 8].map((recent) => catalogueChanged(changedAfter(recent), end))).toEqual([false, true, false]);
  });

  it('see that more than two fifths of the weight was written late', () => {
    const lateOf = (late: number) => weekly(10, (back) => ({ lateDays: back < late ? 4 : 3 }));
    expect([4, 5].map((late) => writtenLate(lateOf(late), end))).toEqual([false, true]);
  });

  it('look at the window alone', () => {
    const old = weekly(40, (back) => ({ catalogueVersion: back < 26 ? '2' : '1' }));
    expect(catalogueChanged(old, end)).toBe(false);
  });

  it('speak of changed questions on energy alone, which no question of time has any part in', () => {
    const asked = weekly(16, (back) =>
      back < 7 ? { catalogueVersion: '2', asksOwn: true, ratesActivities: true } : {},
    );
    const named = (curve: 'energy' | 'time', list = asked) => guardDrift({ status: 'moved' }, list, end, { curve });
    expect(named('energy').guards).toEqual(['catalogue-change', 'mix-shift']);
    expect(named('time')).toEqual({ guards: [], shownStatus: 'moved' });
    const forms = weekly(16, (back) => ({ form: back < 8 ? 'daily' : 'weekly' }));
    expect(named('time', forms)).toEqual({ guards: ['mix-shift'], shownStatus: 'tilt' });
  });

  it('turn a movement into a tilt and leave every other status as it is', () => {
    const late = weekly(10, () => ({ lateDays: 5 }));
    expect(guardDrift({ status: 'moved' }, late, end)).toEqual({ guards: ['late-share'], shownStatus: 'tilt' });
    expect(guardDrift({ status: 'held-steady' }, late, end).shownStatus).toBe('held-steady');
    expect(guardDrift({ status: 'moved' }, weekly(10), end)).toEqual({ guards: [], shownStatus: 'moved' });
  });
});
