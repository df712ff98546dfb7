import { describe, expect, it } from 'vitest';
import { aReflection, day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { aRolePeriod } from '../../../support/records.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

const first = aRolePeriod({ id: 'one', from: day('2025-01-06'), role: 'TL' });
const second = aRolePeriod({ id: 'two', from: day('2026-03-02'), role: 'EM' });
const row = { title: '', teamSize: null };

describe('the roles held', () => {
  it('are kept, deleted and restored, and each answer is the whole history, newest first', async () => {
    const { handlers } = aHandlerDesk([first]);
    const kept = await handlers['role:save']({ ...row, id: null, from: second.from, role: 'EM' });
    expect(value(kept).roles.map(({ role, to }) => [role, to])).toEqual([
      ['EM', null],
      ['TL', '2026-03-01'],
    ]);
    const id = value(kept).roles[0]?.id ?? '';
    expect(value(await handlers['role:delete']({ id })).roles).toMatchObject([{ role: 'TL', to: null }]);
    expect(value(await handlers['role:restore']({ id }))).toEqual(value(kept));
    expect(value(await handlers['role:list'](null))).toEqual(value(kept));
  });

  it('begin on days of their own, and the last one stays', async () => {
    const { handlers } = aHandlerDesk([first, second]);
    const taken = await handlers['role:save']({ ...row, id: null, from: first.from, role: 'IC' });
    expect(failure(taken)).toEqual({ code: 'role-day-taken', day: '2025-01-06' });
    value(await handlers['role:delete']({ id: 'two' }));
    expect(failure(await handlers['role:delete']({ id: 'one' }))).toEqual({ code: 'role-last' });
  });

  it('swing between two kinds of work, and a combined one in the bin swings no more', async () => {
    const combined = aRolePeriod({ id: 'three', from: day('2026-01-05'), role: 'combined' });
    const { handlers } = aHandlerDesk([first, combined, second]);
    const read = async () => value(await handlers['role:read-beside'](null));
    expect((await read()).swings.map(({ kind }) => kind)).toEqual(['technical', 'both', 'people']);
    expect((await read()).sentence).toMatch(/since a role that held both kinds of work\.$/);
    value(await handlers['role:delete']({ id: 'three' }));
    expect((await read()).swings.map(({ kind }) => kind)).toEqual(['technical', 'people']);
    expect((await read()).sentence).toMatch(/since a mostly technical month\.$/);
  });

  it('have beside them which split was expected and which wished, the newest first', async () => {
    const split = { people: 12, coordination: 0, technical: 8, other: 0 };
    const asked = (id: string, forDate: string, answers: Readonly<Record<string, typeof split | null>>) =>
      aReflection({ id, form: 'quarterly', forDate: day(forDate), answers });
    const { handlers } = aHandlerDesk([
      first,
      asked('q1', '2026-03-31', { TS04: split }),
      asked('q2', '2026-06-30', { TS04: { ...split, people: 8, technical: 12 }, TS03: null }),
    ]);
    const { told } = value(await handlers['role:read-beside'](null));
    expect(told.map(({ promptId }) => promptId)).toEqual(['TS04']);
    expect(told[0]?.answers).toEqual([
      { entryId: 'q2', day: '2026-06-30', words: 'People 40 %, technical 60 %' },
      { entryId: 'q1', day: '2026-03-31', words: 'People 60 %, technical 40 %' },
    ]);
  });

  it('that nobody knows are said to be missing', async () => {
    const { handlers } = aHandlerDesk([first]);
    const missing = { code: 'role-missing' };
    expect(failure(await handlers['role:delete']({ id: 'none' }))).toEqual(missing);
    expect(failure(await handlers['role:restore']({ id: 'none' }))).toEqual(missing);
    expect(failure(await handlers['role:save']({ ...row, id: 'none', from: second.from, role: 'EM' }))).toEqual(
      missing,
    );
  });
});
