import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditor, takingNothing } from '../../../../renderer/editor/editor.ts';
import { aPlainForm, createPlainKind, type PlainForm } from '../../../support/plain-editor.ts';

const anEditor = (given: Partial<PlainForm> = {}) => {
  const { kind, main, desk } = createPlainKind();
  const editor = createEditor(kind, aPlainForm(given));
  return { editor, main, desk, status: () => editor.store.getState().saving.status };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an editor', () => {
  it('begins with what main handed out: untouched, or saved when it goes on with a draft', () => {
    expect(anEditor({ words: 'given' }).editor.store.getState().content).toEqual({ words: 'given', marked: false });
    expect(anEditor().status()).toBe('untouched');
    expect(anEditor({ counter: 2, resumed: true }).status()).toBe('saved');
  });

  it('takes a change at once, leaves the rest, and sends all of it under its draft', async () => {
    const { editor, main, desk, status } = anEditor({ counter: 6, caret: 0, resumed: true });
    desk.caret = 4;
    editor.change({ words: 'word' });
    editor.change({ marked: true });
    expect(editor.store.getState().content).toEqual({ words: 'word', marked: true });
    expect(status()).toBe('saving');
    await editor.flush();
    expect(main.sent).toEqual([{ draftId: 'd1', counter: 7, caret: 4, content: { words: 'word', marked: true } }]);
    expect(status()).toBe('saved');
  });

  it('keeps the words when the disk refuses, and goes on saying so while one types', async () => {
    const { editor, main, status } = anEditor();
    main.refuse();
    editor.change({ words: 'word' });
    expect(await editor.flush()).toBe(false);
    editor.change({ words: 'words' });
    expect(status()).toBe('failed');
    expect(editor.store.getState().content.words).toBe('words');
    main.heal();
    expect(await editor.flush()).toBe(true);
    expect(main.sent.at(-1)?.content.words).toBe('words');
  });

  it('sends what is written when the message leaves, not when it was planned', async () => {
    const { editor, main } = anEditor();
    editor.change({ words: 'wor' });
    await vi.advanceTimersByTimeAsync(100);
    editor.change({ words: 'word' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(main.sent.map(({ content }) => content.words)).toEqual(['word']);
  });

  it('is no draft when one only looks through it', async () => {
    const { editor, main, status } = anEditor();
    editor.move({ marked: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await editor.settle()).toBe(true);
    expect(editor.store.getState().content.marked).toBe(true);
    expect(main.sent).toEqual([]);
    expect(status()).toBe('untouched');
  });

  it('sends at once where one goes when there is a draft, with what was written before', () => {
    const { editor, main } = anEditor();
    editor.change({ words: 'word' });
    editor.move({ marked: true });
    expect(main.sent).toEqual([{ draftId: 'd1', counter: 1, caret: null, content: { words: 'word', marked: true } }]);
  });

  it('takes nothing while what is written is on its way into the journal', async () => {
    const { editor, main } = anEditor({ counter: 1, resumed: true });
    const finishing = takingNothing(editor);
    finishing.change();
    finishing.move();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(main.sent).toEqual([]);
    expect(finishing.store).toBe(editor.store);
  });
});
