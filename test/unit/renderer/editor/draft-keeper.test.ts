import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAFT_DELAY_MS } from '../../../../renderer/editor/autosave.ts';
import { createDraftKeeper, type SendDraft } from '../../../../renderer/editor/draft-keeper.ts';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { fail, ok } from '../../../../shared/errors/result.ts';
import type { FormView } from '../../../../shared/ipc/check-ins.ts';
import type { Reply } from '../../../../shared/ipc/contract.ts';

const aForm = (overrides: Partial<FormView> = {}): FormView => ({
  draftId: 'd1',
  form: 'daily',
  event: null,
  title: 'Daily check-in',
  sitting: null,
  about: null,
  editing: null,
  otherCame: false,
  already: null,
  forDate: '2026-11-20' as CalendarDay,
  prompts: [],
  answers: {},
  step: 0,
  caret: null,
  counter: 0,
  resumed: false,
  lateNote: null,
  ...overrides,
});

type Sent = Parameters<SendDraft>[0];

/** Main at the other end: it acknowledges at once, unless told to hold its replies. */
const aMain = () => {
  const sent: Sent[] = [];
  const held: (() => void)[] = [];
  let holding = false;
  let reply = (draft: Sent): Reply<'reflection:draft'> => ok({ counter: draft.counter });
  const send: SendDraft = (draft) => {
    sent.push(draft);
    if (!holding) return Promise.resolve(reply(draft));
    return new Promise((resolve) => held.push(() => resolve(reply(draft))));
  };
  return {
    send,
    sent,
    hold: () => {
      holding = true;
    },
    answerNext: async () => {
      held.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    },
    failNow: () => {
      reply = () => fail({ code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    },
    heal: () => {
      reply = (draft) => ok({ counter: draft.counter });
    },
  };
};

describe('the keeper of a draft', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends nothing for a form that is only opened, looked through and closed', async () => {
    const main = aMain();
    const keeper = createDraftKeeper(aForm(), main.send);
    keeper.goTo(3);
    await vi.advanceTimersByTimeAsync(60_000);
    await keeper.flush();
    expect(main.sent).toEqual([]);
    expect(keeper.store.getState().saving.status).toBe('untouched');
  });

  it('is at most its delay behind typing that never pauses', async () => {
    const main = aMain();
    const keeper = createDraftKeeper(aForm(), main.send);
    for (let typed = 0; typed < 30; typed += 1) {
      keeper.answer('OR01', 'x'.repeat(typed + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(DRAFT_DELAY_MS).toBeLessThanOrEqual(1_000);
    expect(main.sent.length).toBeGreaterThanOrEqual(Math.floor(3_000 / DRAFT_DELAY_MS) - 1);
    expect(main.sent.map(({ counter }) => counter)).toEqual(main.sent.map((_, index) => index + 1));
  });

  it('sends at once when the question changes', () => {
    const main = aMain();
    const keeper = createDraftKeeper(aForm(), main.send);
    keeper.answer('EF01', 'left');
    keeper.goTo(1);
    expect(main.sent).toEqual([{ draftId: 'd1', counter: 1, step: 1, caret: null, answers: { EF01: 'left' } }]);
  });

  it('is saved only when main has acknowledged everything, not merely something', async () => {
    const main = aMain();
    main.hold();
    const keeper = createDraftKeeper(aForm(), main.send);
    keeper.answer('EF01', 'left');
    void keeper.flush();
    keeper.answer('EF01', 'right');
    await main.answerNext();
    expect(keeper.store.getState().saving.status).toBe('saving');
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS);
    await main.answerNext();
    expect(keeper.store.getState().saving.status).toBe('saved');
    expect(main.sent.at(-1)?.answers).toEqual({ EF01: 'right' });
  });

  it('has one message under way at a time, so that none overtakes another', async () => {
    const main = aMain();
    main.hold();
    const keeper = createDraftKeeper(aForm(), main.send);
    keeper.answer('EF01', 'left');
    void keeper.flush();
    keeper.answer('ES05', 2);
    void keeper.flush();
    void keeper.flush();
    expect(main.sent).toHaveLength(1);
    await main.answerNext();
    expect(main.sent).toHaveLength(2);
    await main.answerNext();
    expect(main.sent).toHaveLength(2);
  });

  it('keeps the answers when the disk refuses, and sends them all on the next attempt', async () => {
    const main = aMain();
    main.failNow();
    const keeper = createDraftKeeper(aForm(), main.send);
    keeper.answer('EF01', 'left');
    expect(await keeper.flush()).toBe(false);
    expect(keeper.store.getState()).toMatchObject({ answers: { EF01: 'left' }, saving: { status: 'failed' } });
    main.heal();
    expect(await keeper.flush()).toBe(true);
    expect(keeper.store.getState().saving.status).toBe('saved');
    expect(main.sent.at(-1)).toMatchObject({ counter: 2, answers: { EF01: 'left' } });
  });

  it('counts on from the counter of the draft it resumes', async () => {
    const main = aMain();
    const keeper = createDraftKeeper(aForm({ counter: 7, resumed: true, step: 2 }), main.send);
    expect(keeper.store.getState().saving.status).toBe('saved');
    keeper.answer('SA01', 4);
    await keeper.flush();
    expect(main.sent).toEqual([{ draftId: 'd1', counter: 8, step: 2, caret: null, answers: { SA01: 4 } }]);
  });

  it('sends the caret before a lock when it alone has moved, and never for a form without an answer', async () => {
    const main = aMain();
    let caret: number | null = 3;
    const keeper = createDraftKeeper(aForm(), main.send, () => caret);
    await keeper.settle();
    expect(main.sent).toEqual([]);
    keeper.answer('OR01', 'abcdef');
    await keeper.settle();
    await keeper.settle();
    caret = 1;
    await keeper.settle();
    expect(main.sent.map((sent) => [sent.counter, sent.caret])).toEqual([
      [1, 3],
      [2, 1],
    ]);
  });

  it('says nothing more once it is closed', async () => {
    const main = aMain();
    const keeper = createDraftKeeper(aForm(), main.send);
    keeper.answer('EF01', 'left');
    keeper.close();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(main.sent).toEqual([]);
  });
});
