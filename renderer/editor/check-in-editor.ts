import type { FormView } from '../../shared/ipc/check-ins.ts';
import type { FormAnswer, FormAnswers } from '../../shared/records/entries/form-answers.ts';
import { call } from '../bridge/bridge.ts';
import type { Editor } from './editor.ts';
import { createEditorSession } from './editor-session.ts';

/** What the draft of a check-in holds: the answers, and the question the writer is at. */
export type CheckInContent = { readonly answers: FormAnswers; readonly step: number };

export type CheckInEditor = Editor<FormView, CheckInContent>;

/** Where the caret is in an answer of words; null when the focus is anywhere else. */
const readFocusedCaret = (): number | null => {
  const focused = document.activeElement;
  return focused instanceof HTMLTextAreaElement ? focused.selectionStart : null;
};

export const checkInSession = createEditorSession<FormView, CheckInContent>({
  contentOf: ({ answers, step }) => ({ answers, step }),
  send: ({ content, ...stamp }) => call('reflection:draft', { ...stamp, ...content }),
  caretOf: () => ({ read: readFocusedCaret }),
  // The question is gone with its screen: a caret that was sent before would be overwritten by none.
  saveUnseen: 'flush',
});

/** Keeps the answer to a question; null = skipped. */
export const answerQuestion = ({ change, store }: CheckInEditor, promptId: string, answer: FormAnswer): void =>
  change({ answers: { ...store.getState().content.answers, [promptId]: answer } });

/** Goes to a question, and sends at once what was answered before. */
export const moveToStep = ({ move }: CheckInEditor, step: number): void => move({ step });
