import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerQuestion, checkInSession, moveToStep } from '../../../../renderer/editor/check-in-editor.ts';
import { closeEditors } from '../../../../renderer/editor/editor-session.ts';
import { places } from '../../../../renderer/routes/places.ts';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import type { FormView } from '../../../../shared/ipc/check-ins.ts';
import type { Input } from '../../../../shared/ipc/contract.ts';
import { createDraftMain } from '../../../support/draft-main.ts';

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
  yesterday: null,
  ...overrides,
});

/** What stands for the text that has the focus. */
class TextArea {
  selectionStart = 0;
}

/** A window at whose other end main takes drafts, and what has the focus in it. */
const aDesk = () => {
  const main = createDraftMain<Input<'reflection:draft'>>();
  const page: { activeElement: TextArea | null } = { activeElement: null };
  const called: string[] = [];
  const driftline = {
    call: (name: string, draft: Input<'reflection:draft'>) => {
      called.push(name);
      return main.send(draft);
    },
  };
  vi.stubGlobal('window', { driftline });
  vi.stubGlobal('document', page);
  vi.stubGlobal('HTMLTextAreaElement', TextArea);
  return { main, page, called };
};

describe('the editor of a check-in', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    closeEditors();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('sends nothing for a form that is only opened, looked through and left', async () => {
    const { main } = aDesk();
    const editor = checkInSession.open(aForm());
    moveToStep(editor, 3);
    await vi.advanceTimersByTimeAsync(60_000);
    await checkInSession.leave(editor, places.checkIn({ form: 'daily' }));
    expect(main.sent).toEqual([]);
  });

  it('keeps each answer beside the others, with the question the writer is at', async () => {
    const { main, called } = aDesk();
    const editor = checkInSession.open(aForm({ counter: 7, resumed: true, step: 2, answers: { EF01: 'left' } }));
    answerQuestion(editor, 'SA01', 4);
    answerQuestion(editor, 'EF01', null);
    await editor.flush();
    expect(called).toEqual(['reflection:draft']);
    expect(main.sent).toEqual([{ draftId: 'd1', counter: 8, step: 2, caret: null, answers: { EF01: null, SA01: 4 } }]);
  });

  it('sends at once when the question changes', () => {
    const { main } = aDesk();
    const editor = checkInSession.open(aForm());
    answerQuestion(editor, 'EF01', 'left');
    moveToStep(editor, 1);
    expect(main.sent).toEqual([{ draftId: 'd1', counter: 1, step: 1, caret: null, answers: { EF01: 'left' } }]);
  });

  it('reads the caret from the text that has the focus, before a lock too', async () => {
    const { main, page } = aDesk();
    const editor = checkInSession.open(aForm());
    const text = new TextArea();
    page.activeElement = text;
    text.selectionStart = 3;
    answerQuestion(editor, 'OR01', 'abcdef');
    await editor.settle();
    text.selectionStart = 1;
    await editor.settle();
    expect(main.sent.map(({ counter, caret }) => [counter, caret])).toEqual([
      [1, 3],
      [2, 1],
    ]);
  });

  it('does not send that there is no caret when its screen has gone and nothing else is unsaved', async () => {
    const { main, page } = aDesk();
    const editor = checkInSession.open(aForm({ counter: 4, caret: 3, resumed: true }));
    page.activeElement = null;
    await checkInSession.leave(editor, places.checkIn({ form: 'daily' }));
    expect(main.sent).toEqual([]);
  });
});
