import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeEditors, createEditorSession, flushEditors } from '../../../../renderer/editor/editor-session.ts';
import { places } from '../../../../renderer/routes/places.ts';
import { aPlainForm, createPlainKind } from '../../../support/plain-editor.ts';

const HERE = places.note({ draft: 'd1' });
const ELSEWHERE = places.note({ draft: 'd2' });

const aSession = (saveUnseen: 'flush' | 'settle' = 'settle') => {
  const { kind, main, desk } = createPlainKind(saveUnseen);
  return { session: createEditorSession(kind), main, desk, words: () => main.sent.map(({ content }) => content.words) };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  closeEditors();
  vi.useRealTimers();
});

describe('a lock', () => {
  it('finds nothing to save where nothing is open', async () => {
    await flushEditors();
  });

  it('saves every open editor of every kind, caret included', async () => {
    const notes = aSession();
    const forms = aSession('flush');
    notes.session.open(aPlainForm({ counter: 1, resumed: true }));
    forms.session.open(aPlainForm()).change({ words: 'answer' });
    notes.desk.caret = 5;
    await flushEditors();
    expect(notes.main.sent).toMatchObject([{ counter: 2, caret: 5 }]);
    expect(forms.words()).toEqual(['answer']);
  });

  it('in the middle of typing takes along what is typed while the draft is on its way', async () => {
    const { session, main, words } = aSession();
    main.hold();
    const editor = session.open(aPlainForm());
    editor.change({ words: 'word' });
    const flushed = flushEditors();
    editor.change({ words: 'word by' });
    await main.answerNext();
    await main.answerNext();
    await flushed;
    expect(words()).toEqual(['word', 'word by']);
  });

  it('waits for an editor whose screen was just left', async () => {
    const { session, main } = aSession();
    main.hold();
    const editor = session.open(aPlainForm());
    editor.change({ words: 'word' });
    void session.leave(editor, HERE);
    let isFlushed = false;
    void flushEditors().then(() => {
      isFlushed = true;
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(isFlushed).toBe(false);
    await main.answerNext();
    expect(isFlushed).toBe(true);
    expect(main.sent).toHaveLength(1);
  });

  it('ends them all: nothing is sent afterwards, and nothing waits for its screen', async () => {
    const { session, main } = aSession();
    const left = session.open(aPlainForm());
    main.refuse();
    left.change({ words: 'left' });
    await session.leave(left, HERE);
    const editor = session.open(aPlainForm({ draftId: 'd2' }));
    editor.change({ words: 'open' });
    main.heal();
    closeEditors();
    await vi.advanceTimersByTimeAsync(5_000);
    await flushEditors();
    expect(main.sent).toHaveLength(1);
    expect(session.takeBack(HERE)).toBe(null);
  });

  it('keeps no words of an editor that was being left when it came', async () => {
    const { session, main } = aSession();
    main.hold();
    main.refuse();
    const editor = session.open(aPlainForm());
    editor.change({ words: 'word' });
    const left = session.leave(editor, HERE);
    closeEditors();
    await main.answerNext();
    await left;
    expect(session.takeBack(HERE)).toBe(null);
  });
});

describe('a screen that is left', () => {
  it('has its words saved, and then its editor ended', async () => {
    const { session, words } = aSession();
    const editor = session.open(aPlainForm());
    editor.change({ words: 'word' });
    await session.leave(editor, HERE);
    expect(words()).toEqual(['word']);
    expect(editor.isClosed()).toBe(true);
    expect(session.takeBack(HERE)).toBe(null);
  });

  it('has what was typed last saved too while a draft is on its way, and is not left before', async () => {
    const { session, main, words } = aSession();
    main.hold();
    const editor = session.open(aPlainForm());
    editor.change({ words: 'word' });
    void editor.flush();
    editor.change({ words: 'words' });
    void session.leave(editor, HERE);
    let isLeft = false;
    void session.left().then(() => {
      isLeft = true;
    });
    await main.answerNext();
    expect(isLeft).toBe(false);
    await main.answerNext();
    expect(isLeft).toBe(true);
    expect(words()).toEqual(['word', 'words']);
  });

  it.each([
    ['settle', 1],
    ['flush', 0],
  ] as const)('sends a caret that moved without a word only where it can still be read: %s', async (way, messages) => {
    const { session, main, desk } = aSession(way);
    const editor = session.open(aPlainForm({ counter: 1, caret: 2, resumed: true }));
    desk.caret = 3;
    await session.leave(editor, HERE);
    expect(main.sent).toHaveLength(messages);
  });

  it('sends nothing for an editor that was finished or dropped, and does not keep it, whatever the disk says', async () => {
    const { session, main } = aSession();
    main.refuse();
    const editor = session.open(aPlainForm());
    editor.change({ words: 'finished' });
    session.close(editor);
    await session.leave(editor, HERE);
    expect(main.sent).toEqual([]);
    expect(session.takeBack(HERE)).toBe(null);
  });

  it('leaves an editor that was opened since open', async () => {
    const { session, words } = aSession();
    const first = session.open(aPlainForm());
    first.change({ words: 'first' });
    await session.leave(first, HERE);
    const second = session.open(aPlainForm({ draftId: 'd2' }));
    session.close(first);
    second.change({ words: 'second' });
    await flushEditors();
    expect(words()).toEqual(['first', 'second']);
  });
});

describe('words that no disk takes', () => {
  const leftUnsaved = async () => {
    const desk = aSession();
    desk.main.refuse();
    const editor = desk.session.open(aPlainForm());
    editor.change({ words: 'word' });
    await desk.session.leave(editor, HERE);
    return { ...desk, editor };
  };

  it('wait at the address they were left at, for the kind of editor they belong to, once', async () => {
    const { session, editor } = await leftUnsaved();
    expect(session.takeBack(ELSEWHERE)).toBe(null);
    expect(aSession().session.takeBack(HERE)).toBe(null);
    expect(session.takeBack(HERE)).toBe(editor);
    expect(editor.store.getState().content.words).toBe('word');
    expect(session.takeBack(HERE)).toBe(null);
  });

  it('are open again once they are taken back: saved with the next change and before a lock', async () => {
    const { session, main, words } = await leftUnsaved();
    const editor = session.takeBack(HERE);
    main.heal();
    editor?.change({ words: 'words' });
    await flushEditors();
    expect(words()).toEqual(['word', 'words']);
    expect(editor?.isClosed()).toBe(false);
  });

  it('are tried once more before a lock, and wait no longer when the disk takes them then', async () => {
    const { session, main, editor } = await leftUnsaved();
    main.heal();
    await flushEditors();
    expect(main.sent).toHaveLength(2);
    expect(editor.isClosed()).toBe(true);
    expect(session.takeBack(HERE)).toBe(null);
  });

  it('wait again when their screen is left again', async () => {
    const { session, editor } = await leftUnsaved();
    session.takeBack(HERE);
    await session.leave(editor, ELSEWHERE);
    expect(session.takeBack(HERE)).toBe(null);
    expect(session.takeBack(ELSEWHERE)).toBe(editor);
  });
});
