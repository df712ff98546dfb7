import type { FormBodyProps } from './form-body-props.ts';
import { openMatter, openMatters } from './open-matter.ts';
import { useSkips } from './use-skips.ts';

type PageStepsProps = Pick<FormBodyProps, 'editor' | 'onFinish'> & {
  /** Brings a question into view and puts the focus into it. */
  readonly goTo: (index: number) => void;
};

/**
 * The ways on a page of all questions. Going on asks once about a question half filled in; saving asks once about all
 * that is left open. In a finished check-in that is changed, a question without an answer was not asked anew.
 */
export const usePageSteps = ({ editor, onFinish, goTo }: PageStepsProps) => {
  const skips = useSkips({ editor, goTo });
  const { say, wasAsked, now: remarkNow, at: now } = skips;
  const isChange = editor.form.editing !== null;
  const next = () => {
    const { asked, given, at } = now();
    const matter = asked ? openMatter(asked, given) : null;
    if (asked && matter && matter.kind !== 'unanswered' && !wasAsked(asked, matter))
      return say({ kind: 'ask', prompt: asked, matter });
    say(null);
    goTo(at + 1);
  };
  const skip = () => {
    const { asked, at } = now();
    if (asked) skips.skip(asked);
    goTo(at + 1);
  };
  const left = () => {
    const { prompts, given } = now();
    return openMatters(prompts, given).filter(({ matter }) => !(isChange && matter.kind === 'unanswered'));
  };
  const finish = () => {
    if (remarkNow()?.kind !== 'left' && left().length > 0) return say({ kind: 'left' });
    onFinish(() => !isChange);
  };
  const showLeft = () => {
    const [first] = left();
    if (first) goTo(now().prompts.indexOf(first.prompt));
  };
  return { ...skips, next, skip, finish, showLeft, left };
};
