import type { Caret, DraftForm, EditorKind } from '../../renderer/editor/editor.ts';
import { createDraftMain } from './draft-main.ts';

/** The plainest thing to be written: words, and a mark beside them. */
export type PlainContent = { readonly words: string; readonly marked: boolean };
export type PlainForm = DraftForm & { readonly words: string };
type PlainDraft = Parameters<EditorKind<PlainForm, PlainContent>['send']>[0];

/** A form that main hands out, new unless it says otherwise. */
export const aPlainForm = (given: Partial<PlainForm> = {}): PlainForm => ({
  draftId: 'd1',
  counter: 0,
  caret: null,
  resumed: false,
  words: '',
  ...given,
});

/** A kind of editor with a main of its own, and a caret that a test moves. */
export const createPlainKind = (saveUnseen: 'flush' | 'settle' = 'settle') => {
  const main = createDraftMain<PlainDraft>();
  const desk: { caret: number | null } = { caret: null };
  const caret: Caret = { read: () => desk.caret };
  const kind: EditorKind<PlainForm, PlainContent> = {
    contentOf: ({ words }) => ({ words, marked: false }),
    send: main.send,
    caretOf: () => caret,
    saveUnseen,
  };
  return { kind, main, desk };
};
