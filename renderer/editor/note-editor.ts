import type { NoteContent, NoteForm } from '../../shared/ipc/notes.ts';
import { call } from '../bridge/bridge.ts';
import type { Caret, Editor } from './editor.ts';
import { createEditorSession } from './editor-session.ts';

/** The caret of a text: known wherever the focus is, and after the text has left the screen. */
export type TextCaret = Caret & {
  /** The place the text is written in; null once it is gone. */
  readonly writeIn: (text: HTMLTextAreaElement | null) => void;
};

export type NoteEditor = Editor<NoteForm, NoteContent, TextCaret>;

const createTextCaret = (leftAt: number | null): TextCaret => {
  let area: HTMLTextAreaElement | null = null;
  let last = leftAt;
  return {
    read: () => area?.selectionStart ?? last,
    writeIn: (text) => {
      if (text === null && area !== null) last = area.selectionStart;
      area = text;
    },
  };
};

export const noteSession = createEditorSession<NoteForm, NoteContent, TextCaret>({
  contentOf: ({ content }) => content,
  send: (draft) => call('note:draft', draft),
  caretOf: ({ caret }) => createTextCaret(caret),
  saveUnseen: 'settle',
});
