import { describe, expect, it } from 'vitest';
import { aReflection, day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { value } from '../../../support/vault-fixture.ts';

const on = (forDate: string, id = `e-${forDate}`) => aReflection({ id, forDate: day(forDate) });

describe('the journal by time', () => {
  const { handlers } = aHandlerDesk([on('2026-11-20'), on('2026-11-18'), on('2025-11-20')]);

  it('is outlined by week and finds the place of an entry or a day', async () => {
    const { total, weeks } = value(await handlers['journal:outline'](null));
    expect([total, weeks.map(({ count }) => count)]).toEqual([3, [2, 1]]);
    expect(value(await handlers['journal:place']({ id: 'e-2026-11-18' }))).toEqual({ at: 1 });
    expect(value(await handlers['journal:place']({ day: day('2026-11-17') }))).toEqual({ at: 2 });
    expect(value(await handlers['journal:place']({ id: 'none' }))).toEqual({ at: null });
  });

  it('lists one day alone, and the same day a year ago', async () => {
    const lines = value(await handlers['journal:day']({ day: day('2026-11-18') })).lines;
    expect(lines.map(({ id }) => id)).toEqual(['e-2026-11-18']);
    expect(value(await handlers['journal:day']({ day: day('2026-11-19') })).lines).toEqual([]);
    const ago = value(await handlers['journal:ago']({ day: day('2026-11-20') }));
    expect(ago.flatMap((group) => group.lines.map(({ id }) => id))).toContain('e-2025-11-20');
  });

  it('shows three entries of a day that lies back, and says how many there are', async () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => on('2025-11-20', id));
    const found = value(await aHandlerDesk(many).handlers['journal:ago']({ day: day('2026-11-20') }));
    const then = found.find((group) => group.day === '2025-11-20');
    expect([then?.lines.length, then?.total]).toEqual([3, 4]);
  });
});
