import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { withAndWithoutSentences } from '../../../../../shared/domain/feeds/activity-sentences.ts';
import { compareWithout } from '../../../../../shared/domain/feeds/with-and-without.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const from = day('2026-02-02');
const period = { from, to: day('2026-06-30') };

/** Days in turn with writing code, rated `high`, and without, rated `low`; hiring on every third. */
const inTurn = (n: number, high: number, low: number) =>
  Array.from({ length: n }, (_, index) => {
    const has = index % 2 === 1;
    const ids = [has ? 'code' : 'one-to-one', ...(index % 3 === 0 ? ['hiring'] : [])];
    return aReflection({
      ...{ id: `d${index}`, forDate: addDays(from, index), satisfaction: has ? high : low },
      activities: ids.map((activityId) => ({
        ...{ activityId, category: 'technical' as const, energy: 0, minutes: 60 },
      })),
    });
  });

const said = (entries: ReturnType<typeof inTurn>, ...ids: readonly string[]) =>
  withAndWithoutSentences(compareWithout(entries, ids, period), (id) => id).map(({ text }) => text);

describe('days with and without an activity', () => {
  it('have means and a band from five of each on, of daily check-ins alone', () => {
    const { all } = compareWithout(inTurn(9, 4, 2), ['code'], period);
    expect(all).toMatchObject([{ nWith: 4, nWithout: 5, means: null, difference: null }]);
    const ten = compareWithout(inTurn(10, 4, 2), ['code'], period).all[0];
    expect(ten?.means).toEqual({ with: 4, without: 2 });
    // 2 -+ t(0.95, 8) * sqrt(1/12 * (1/5 + 1/5)): even equal ratings scatter by a rounded step.
    expect(ten?.difference?.lo).toBeCloseTo(2 - 1.8595 * Math.sqrt(1 / 30), 2);
    expect(ten?.difference?.hi).toBeCloseTo(2 + 1.8595 * Math.sqrt(1 / 30), 2);
    const weekly = inTurn(10, 4, 2).map((entry) => ({ ...entry, form: 'weekly' as const }));
    expect(compareWithout(weekly, ['code'], period).all).toMatchObject([{ nWith: 0, nWithout: 0 }]);
  });

  it('are none of those that were written more than two weeks later', () => {
    const written = (after: number) =>
      inTurn(20, 4, 2).map((entry) => ({ ...entry, createdLocalDate: addDays(entry.forDate, after) }));
    const counted = (after: number) => compareWithout(written(after), ['code'], period);
    expect(counted(14)).toEqual(counted(0));
    expect(counted(15)).toMatchObject({ compared: 0, all: [{ nWith: 0, nWithout: 0, means: null, isClear: false }] });
  });

  it('are spoken of from ten of each on, past chance among all that were compared, and how many those were', () => {
    expect(said(inTurn(19, 4, 2), 'code')).toEqual([]);
    expect(said(inTurn(40, 4, 2), 'code', 'hiring')).toEqual([
      'Days with “code” were rated 2.0 of 5 higher than days without it (likely 1.8 to 2.2; n = 20 and 20).',
      'Compared for 2 activities. Order in time and cause are not known.',
    ]);
    expect(said(inTurn(40, 2, 4), 'code')[0]).toContain('2.0 of 5 lower than days without it (likely 1.8 to 2.2;');
    expect(said(inTurn(40, 3, 3), 'code', 'hiring')).toEqual([
      'Compared for 2 activities: no days with and without lie farther apart than chance can bring about.',
    ]);
  });

  it('ask more of one among many: each further one compared shares the same 1 %', () => {
    // 0.6 apart over 40 days: p is about 0.005.
    const wavering = inTurn(40, 3, 3).map((entry, index) => ({
      ...entry,
      satisfaction: [2, 4, 3, 3, 3, 3, 4, 4, 2, 3][index % 10] ?? 3,
    }));
    const alone = compareWithout(wavering, ['code'], period);
    const among = compareWithout(wavering, ['code', 'one-to-one', 'hiring'], period);
    expect([alone.compared, among.compared]).toEqual([1, 3]);
    expect(among.all[0]).toMatchObject({ ...alone.all[0], isClear: false });
    expect(alone.all[0]?.isClear).toBe(true);
  });
});
