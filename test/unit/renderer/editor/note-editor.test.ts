import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeEditors, flushEditors } from '../../../../renderer/editor/editor-session.ts';
import { noteSession } from '../../../../renderer/editor/note-editor.ts';
import { places } from '../../../../renderer/routes/places.ts';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import type { Input } from '../../../../shared/ipc/contract.ts';
import type { NoteForm } from '../../../../shared/ipc/notes.ts';
import { createDraftMain } from '../../../support/draft-main.ts';

const HERE = places.note({ draft: 'n1' });

const aNote = (overrides: Partial<NoteForm> = {}): NoteForm => ({
  draftId: 'n1',
  entryId: null,
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
  ...overrides,
});

/** What stands for the place a note is written in. */
const aTextAt = (selectionStart: number) => ({ selectionStart }) as HTMLTextAreaElement;

/** A window at whose other end main takes drafts. */
const aDesk = () => {
  const main = createDraftMain<Input<'note:draft'>>();
  const called: string[] = [];
  const driftline = {
    call: (name: string, draft: Input<'note:draft'>) => {
      called.push(name);
      return main.send(draft);
    },
  };
  vi.stubGlobal('window', { driftline });
  return { main, called };
};

describe('the editor of a note', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    closeEditors();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('keeps each change beside the others, and sends the whole note', async () => {
    const { main, called } = aDesk();
    const editor = noteSession.open(aNote({ counter: 2, caret: 0, resumed: true }));
    editor.change({ markdown: 'words' });
    editor.change({ starred: true });
    await editor.flush();
    expect(called).toEqual(['note:draft']);
    const content = { ...aNote().content, markdown: 'words', starred: true };
    expect(main.sent).toEqual([{ draftId: 'n1', counter: 3, caret: 0, content }]);
  });

  it('knows its caret wherever the focus is, and before its text is on the screen', async () => {
    const { main } = aDesk();
    const editor = noteSession.open(aNote({ counter: 4, caret: 2, resumed: true }));
    await editor.settle();
    expect(main.sent).toEqual([]);
    editor.caret.writeIn(aTextAt(7));
    await editor.settle();
    expect(main.sent).toMatchObject([{ counter: 5, caret: 7 }]);
  });

  it('sends where the caret was last when its screen is left', async () => {
    const { main } = aDesk();
    const editor = noteSession.open(aNote({ counter: 4, caret: 2, resumed: true }));
    editor.caret.writeIn(aTextAt(9));
    editor.caret.writeIn(null);
    await noteSession.leave(editor, HERE);
    expect(main.sent).toMatchObject([{ counter: 5, caret: 9 }]);
  });

  it('keeps its own caret, whichever note is written in since', async () => {
    const { main } = aDesk();
    main.refuse();
    const left = noteSession.open(aNote({ caret: 2 }));
    left.caret.writeIn(aTextAt(4));
    left.change({ markdown: 'left' });
    left.caret.writeIn(null);
    await noteSession.leave(left, HERE);
    noteSession.open(aNote({ draftId: 'n2' })).caret.writeIn(aTextAt(40));
    main.heal();
    await flushEditors();
    expect(main.sent.filter(({ draftId }) => draftId === 'n1').map(({ caret }) => caret)).toEqual([4, 4]);
  });
});
