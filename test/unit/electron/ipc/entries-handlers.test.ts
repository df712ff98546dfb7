import { describe, expect, it } from 'vitest';
import { aReflection, day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

const today = day('2026-11-20');
const daily = { form: 'daily', event: null, forDate: null } as const;

describe('a check-in', () => {
  it('is begun, drafted, finished and found on the page of its day', async () => {
    const { handlers, happened } = aHandlerDesk();
    const { draftId } = value(await handlers['reflection:begin'](daily));
    const sent = { draftId, counter: 1, step: 0, caret: null, answers: { SA01: 2 } };
    expect(value(await handlers['reflection:draft'](sent))).toEqual({ counter: 1 });
    const { entryId } = value(await handlers['reflection:complete']({ draftId, answers: { SA01: 4 } }));
    expect(value(await handlers['entry:read']({ id: entryId })).entry).toMatchObject({
      satisfaction: 4,
      forDate: today,
    });
    expect(value(await handlers['today:read'](null)).checkIns).toBe(1);
    expect(happened).toEqual({ touched: 1, purged: 1 });
  });

  it('that was discarded leaves nothing behind', async () => {
    const { handlers, journal } = aHandlerDesk();
    const { draftId } = value(await handlers['reflection:begin'](daily));
    value(await handlers['reflection:draft']({ draftId, counter: 1, step: 0, caret: null, answers: { SA01: 2 } }));
    value(await handlers['reflection:discard']({ draftId }));
    expect(journal.all()).toEqual([]);
  });

  it('without a draft is refused, and nothing is let go for it', async () => {
    const { handlers, happened } = aHandlerDesk();
    const completed = await handlers['reflection:complete']({ draftId: 'none', answers: {} });
    expect(failure(completed)).toEqual({ code: 'draft-missing' });
    expect(failure(await handlers['reflection:end-sitting']({ draftId: 'none', answers: {} }))).toEqual({
      code: 'draft-missing',
    });
    expect(happened.purged).toBe(0);
  });
});

describe('an entry', () => {
  it('is deleted and restored by its id', async () => {
    const entry = aReflection({ forDate: today });
    const { handlers } = aHandlerDesk([entry]);
    const total = async () => value(await handlers['journal:page']({ after: null, week: null })).total;
    value(await handlers['entry:delete']({ id: entry.id }));
    expect(await total()).toBe(0);
    expect(failure(await handlers['entry:read']({ id: entry.id }))).toEqual({ code: 'entry-missing' });
    value(await handlers['entry:restore']({ id: entry.id }));
    expect(await total()).toBe(1);
  });

  it.each(['entry:read', 'entry:delete', 'entry:restore', 'reflection:edit'] as const)(
    '%s says that there is none',
    async (channel) => {
      const { handlers } = aHandlerDesk([aReflection()]);
      expect(failure(await handlers[channel]({ id: 'none' }))).toEqual({ code: 'entry-missing' });
    },
  );
});
