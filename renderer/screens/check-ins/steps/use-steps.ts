import type { PromptView } from '../../../../shared/ipc/check-ins.ts';
import { answerQuestion, moveToStep } from '../../../editor/check-in-editor.ts';
import { questionIds } from './form-answers.ts';
import type { FormBodyProps } from './form-body-props.ts';
import { openMatter } from './open-matter.ts';
import { useSkips } from './use-skips.ts';

/** The ways from one question to the next. Going on asks once where something would be left out. */
export const useSteps = ({ editor, onFinish }: Pick<FormBodyProps, 'editor' | 'onFinish'>) => {
  const skips = useSkips({ editor, goTo: (index) => moveToStep(editor, index) });
  const { say, wasAsked, at: now } = skips;
  const finish = () => onFinish((index) => index <= now().at);
  const goOn = () => (now().isLast ? finish() : moveToStep(editor, now().at + 1));
  const next = () => {
    const { asked, given } = now();
    const matter = asked ? openMatter(asked, given) : null;
    if (asked && matter && !wasAsked(asked, matter)) return say({ kind: 'ask', prompt: asked, matter });
    say(null);
    const open = (asked ? questionIds(asked) : []).filter((id) => given[id] === undefined);
    if (asked && matter?.kind === 'unanswered') skips.skip(asked, open);
    else for (const id of open) answerQuestion(editor, id, null);
    goOn();
  };
  const skip = () => {
    const { asked } = now();
    if (asked) skips.skip(asked);
    goOn();
  };
  const back = () => {
    const { at } = now();
    say(null);
    if (at > 0) moveToStep(editor, at - 1);
  };
  // Forward only over what was passed already: a question that is jumped over was not shown.
  const mayGoTo = (index: number) => {
    const { given, at, prompts } = now();
    const isPassed = (prompt: PromptView) => questionIds(prompt).every((id) => given[id] !== undefined);
    return index < at || prompts.slice(0, index).every(isPassed);
  };
  const goTo = (index: number) => {
    if (!mayGoTo(index)) return;
    say(null);
    moveToStep(editor, index);
  };
  return { ...skips, finish, goOn, next, skip, back, mayGoTo, goTo };
};
