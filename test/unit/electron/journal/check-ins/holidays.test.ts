import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endHoliday, holidayView, setHoliday } from '../../../../../electron/journal/check-ins/holidays.ts';
import { todayView } from '../../../../../electron/journal/today/today-view.ts';
import { day } from '../../../../support/builders.ts';
import { failure, value } from '../../../../support/vault-fixture.ts';
import { openWritingDesk, type WritingDesk } from '../../../../support/writing-desk.ts';

let desk: WritingDesk;
beforeEach(async () => {
  desk = await openWritingDesk(Date.UTC(2026, 10, 20, 17));
});
afterEach(() => desk.close());

describe('a holiday', () => {
  const isAsked = () => todayView(desk.journal, desk.deps.clock()).due.length > 0;
  const begin = (from: string, to: string | null) =>
    setHoliday(desk.journal, { from: day(from), to: to === null ? null : day(to) }, desk.deps);

  it('silences what is due until its last day, and leaves its record', async () => {
    expect(isAsked()).toBe(true);
    value(await begin('2026-11-20', '2026-11-22'));
    expect(isAsked()).toBe(false);
    expect(holidayView(desk.journal, desk.today()).holiday).toEqual({
      from: '2026-11-20',
      to: '2026-11-22',
      lasts: true,
    });
    desk.setNow(Date.UTC(2026, 10, 23, 17));
    expect(isAsked()).toBe(true);
    expect(holidayView(desk.journal, desk.today()).holiday).toBe(null);
    expect(desk.journal.of('holiday')).toMatchObject([{ from: '2026-11-20', to: '2026-11-22' }]);
  });

  it('is one at a time: a second one changes its end, and ending it early keeps the days it lasted', async () => {
    value(await begin('2026-11-20', null));
    desk.setNow(Date.UTC(2026, 10, 23, 17));
    value(await begin('2026-11-23', '2026-11-29'));
    expect(desk.journal.of('holiday')).toMatchObject([{ from: '2026-11-20', to: '2026-11-29' }]);
    value(await endHoliday(desk.journal, desk.deps));
    expect(desk.journal.of('holiday')).toMatchObject([{ from: '2026-11-20', to: '2026-11-22' }]);
    expect(isAsked()).toBe(true);
  });

  it('called off before it lasted a day, leaves nothing', async () => {
    value(await begin('2026-12-21', '2027-01-03'));
    expect(isAsked()).toBe(true);
    value(await endHoliday(desk.journal, desk.deps));
    expect(desk.journal.of('holiday')).toEqual([]);
  });

  it('does not begin in the past or end before it begins', async () => {
    expect(failure(await begin('2026-11-19', null))).toEqual({ code: 'request-invalid', path: 'from' });
    expect(failure(await begin('2026-12-21', '2026-12-20'))).toEqual({ code: 'request-invalid', path: 'to' });
  });
});
