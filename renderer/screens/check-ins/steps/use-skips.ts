import { isSplit } from '../../../../shared/check-ins/answer-shapes.ts';
import { shareOut } from '../../../../shared/check-ins/share-out.ts';
import type { PromptView } from '../../../../shared/ipc/check-ins.ts';
import { answerQuestion } from '../../../editor/check-in-editor.ts';
import { promptsShown, questionIds } from './form-answers.ts';
import type { FormBodyProps } from './form-body-props.ts';
import { useRemark } from './use-remark.ts';

type SkipsProps = Pick<FormBodyProps, 'editor'> & { readonly goTo: (index: number) => void };

/**
 * What can be done about what is left open: skipping, which says when the question comes back and can be undone until
 * the writer has gone on, and sharing out the chips that are left.
 */
export const useSkips = ({ editor, goTo }: SkipsProps) => {
  const remarks = useRemark();
  // As it is, not as it is drawn: keys may come faster than frames.
  const now = () => {
    const { answers: given, step: at } = editor.store.getState().content;
    const prompts = promptsShown(editor.form.prompts, given);
    return { at, given, prompts, asked: prompts[Math.min(at, prompts.length - 1)], isLast: at >= prompts.length - 1 };
  };
  const skip = (asked: PromptView, ids: readonly string[] = questionIds(asked)) => {
    const { given, at } = now();
    const before = Object.fromEntries(Object.entries(given).filter(([id]) => questionIds(asked).includes(id)));
    for (const id of ids) answerQuestion(editor, id, null);
    remarks.say({ kind: 'skipped', prompt: asked, step: at, before });
  };
  const undoSkip = () => {
    const undone = remarks.now();
    if (undone?.kind !== 'skipped') return;
    const ids = questionIds(undone.prompt);
    const others = Object.entries(now().given).filter(([id]) => !ids.includes(id));
    remarks.say(null);
    editor.change({ answers: { ...Object.fromEntries(others), ...undone.before } });
    goTo(undone.step);
  };
  const placeLeft = (prompt = now().asked) => {
    const split = prompt?.kind === 'time-split' ? now().given[prompt.id] : undefined;
    if (prompt && isSplit(split)) answerQuestion(editor, prompt.id, shareOut(split));
  };
  const mayUndo = () => remarks.now()?.kind === 'skipped';
  return { ...remarks, at: now, skip, undoSkip, placeLeft, mayUndo };
};
