import { describe, expect, it } from 'vitest';
import { day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

const from = day('2026-11-20');

describe('a holiday', () => {
  it('is set and ended, and the day’s page asks for nothing meanwhile', async () => {
    const { handlers } = aHandlerDesk();
    expect(value(await handlers['holiday:read'](null)).holiday).toBeNull();
    const set = value(await handlers['holiday:save']({ from, to: day('2026-11-27') }));
    expect(set.holiday).toEqual({ from, to: '2026-11-27', lasts: true });
    expect(value(await handlers['today:read'](null))).toMatchObject({ onHoliday: true, due: [] });
    expect(value(await handlers['holiday:end'](null)).holiday).toBeNull();
    expect(value(await handlers['today:read'](null)).onHoliday).toBe(false);
  });

  it('neither begins in the past nor ends before it begins', async () => {
    const { handlers, journal } = aHandlerDesk();
    const past = await handlers['holiday:save']({ from: day('2026-11-19'), to: null });
    expect(failure(past)).toEqual({ code: 'request-invalid', path: 'from' });
    const turned = await handlers['holiday:save']({ from: day('2026-11-25'), to: day('2026-11-24') });
    expect(failure(turned)).toEqual({ code: 'request-invalid', path: 'to' });
    expect(journal.all()).toEqual([]);
  });
});
