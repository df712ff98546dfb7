import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DRAFT_DELAY_MS } from '../../../../renderer/editor/autosave.ts';
import { createNoteKeeper, type SendNote } from '../../../../renderer/editor/note-keeper.ts';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { fail, ok } from '../../../../shared/errors/result.ts';
import type { Reply } from '../../../../shared/ipc/contract.ts';
import type { NoteForm } from '../../../../shared/ipc/notes.ts';

const form: NoteForm = {
  draftId: 'n1',
  entryId: null,
  otherCame: false,
  today: '2026-11-20' as CalendarDay,
  content: {
    forDate: '2026-11-20' as CalendarDay,
    title: '',
    markdown: '',
    attachedTo: null,
    private: false,
    starred: false,
    pinned: false,
    projects: [],
  },
  attachedEntry: null,
  caret: null,
  counter: 0,
  resumed: false,
};

/** Main at the other end, and a caret that can be moved. */
const aDesk = (given: Partial<NoteForm> = {}) => {
  const sent: Parameters<SendNote>[0][] = [];
  const desk = { caret: 0, reply: (counter: number): Reply<'note:draft'> => ok({ counter }) };
  const send: SendNote = (draft) => {
    sent.push(draft);
    return Promise.resolve(desk.reply(draft.counter));
  };
  const keeper = createNoteKeeper({ ...form, ...given }, send, () => desk.caret);
  return { desk, sent, keeper, saving: () => keeper.store.getState().saving.status };
};

describe('the keeper of a note', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends nothing for a note that is only opened and left, wherever the caret went', async () => {
    const { keeper, desk, sent } = aDesk();
    desk.caret = 3;
    expect(await keeper.settle()).toBe(true);
    expect(sent).toEqual([]);
  });

  it('is never more than the delay behind typing that does not pause', async () => {
    const { keeper, sent } = aDesk();
    for (let step = 1; step <= 30; step += 1) {
      keeper.change({ markdown: 'x'.repeat(step) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.length).toBeGreaterThanOrEqual(Math.floor(3_000 / (DRAFT_DELAY_MS + 100)));
    expect(sent.at(-1)?.content.markdown.length).toBeGreaterThan(30 - DRAFT_DELAY_MS / 100 - 1);
    expect(sent.map(({ counter }) => counter)).toEqual(sent.map((_, index) => index + 1));
  });

  it('says saved only once main has it, and keeps the words when main has not', async () => {
    const { keeper, desk, saving } = aDesk();
    desk.reply = () => fail({ code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    keeper.change({ markdown: 'words' });
    expect(saving()).toBe('saving');
    expect(await keeper.flush()).toBe(false);
    expect(saving()).toBe('failed');
    desk.reply = (counter) => ok({ counter });
    expect(await keeper.flush()).toBe(true);
    expect(saving()).toBe('saved');
    expect(keeper.store.getState().content.markdown).toBe('words');
  });

  it('sends the caret before a lock when it has moved since, once', async () => {
    const { keeper, desk, sent } = aDesk({ counter: 4, caret: 2, resumed: true });
    desk.caret = 7;
    await keeper.settle();
    await keeper.settle();
    expect(sent).toMatchObject([{ counter: 5, caret: 7 }]);
  });

  it('takes along before a lock what is typed while the draft is on its way', async () => {
    const { keeper, desk, sent } = aDesk();
    desk.reply = (counter) => {
      if (counter === 1) keeper.change({ markdown: 'word by' });
      return ok({ counter });
    };
    keeper.change({ markdown: 'word' });
    expect(await keeper.settle()).toBe(true);
    expect(sent.map(({ content }) => content.markdown)).toEqual(['word', 'word by']);
  });

  it('tries once before a lock when main has no room and nothing more is typed', async () => {
    const { keeper, desk, sent } = aDesk();
    desk.reply = () => fail({ code: 'storage-failed', reason: 'full', file: 'journal.driftline' });
    keeper.change({ markdown: 'word' });
    expect(await keeper.settle()).toBe(false);
    expect(sent).toHaveLength(1);
  });

  it('sends nothing once it is closed', async () => {
    const { keeper, sent } = aDesk();
    keeper.change({ title: 'T' });
    keeper.close();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([]);
  });
});
