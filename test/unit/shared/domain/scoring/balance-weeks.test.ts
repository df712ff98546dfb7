import { describe, expect, it } from 'vitest';
import { balanceWeeks } from '../../../../../shared/domain/scoring/balance-weeks.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const technical = { people: 0, coordination: 0, technical: 20, other: 0 };
const people = { people: 20, coordination: 0, technical: 0, other: 0 };

describe('a week of a combined role', () => {
  it('counts a weekly split as three daily ones: 1 of 4 against 3 of 4', () => {
    const entries = [
      aReflection({ forDate: day('2026-02-03'), split: technical }),
      aReflection({ id: 'w', form: 'weekly', forDate: day('2026-02-06'), split: people }),
    ];
    const [week, ...others] = balanceWeeks(entries, day('2026-02-08'));
    expect(others).toEqual([]);
    expect(week?.technical).toBeCloseTo(0.25, 12);
    expect(week?.people).toBeCloseTo(0.75, 12);
  });

  it('has no share where nothing was recorded, and the newest pressure that was answered', () => {
    const entries = [
      aReflection({ forDate: day('2026-02-02'), pressure: 2 }),
      aReflection({ forDate: day('2026-02-03'), pressure: 5 }),
      aReflection({ forDate: day('2026-02-04') }),
    ];
    expect(balanceWeeks(entries, day('2026-02-08'))).toMatchObject([{ people: null, technical: null, pressure: 5 }]);
  });

  it('takes nothing from what was written more than two weeks later', () => {
    const given = { pressure: 5, oneToOnes: { planned: 5, done: 1 }, reviews: { planned: 2, done: 2 }, split: people };
    const written = (createdLocalDate: string) =>
      aReflection({ forDate: day('2026-02-03'), createdLocalDate: day(createdLocalDate), ...given });
    const onTime = aReflection({ id: 'on-time', forDate: day('2026-02-02'), pressure: 2 });
    const read = (createdLocalDate: string) => balanceWeeks([onTime, written(createdLocalDate)], day('2026-03-01'));
    const { split: _, ...rest } = given;
    expect(read('2026-02-17')).toMatchObject([{ people: 1, ...rest }]);
    expect(read('2026-02-18')).toMatchObject([{ people: null, pressure: 2, oneToOnes: null, reviews: null }]);
    expect(balanceWeeks([written('2026-02-18')], day('2026-03-01'))).toEqual([]);
  });

  it('is not read before it is over', () => {
    expect(balanceWeeks([aReflection({ forDate: day('2026-02-03'), split: people })], day('2026-02-07'))).toEqual([]);
  });
});
