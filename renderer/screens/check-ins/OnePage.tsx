import { useRef } from 'react';
import { useStore } from 'zustand';
import { reflectCopy } from '../../copy/reflect.ts';
import { answerQuestion, moveToStep } from '../../editor/check-in-editor.ts';
import { hintOf, isPressed } from '../../input/action-key.ts';
import { useKeys } from '../../input/use-keys.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { CancelEdit } from './CancelEdit.tsx';
import { formKeys, keyMeaning } from './form-keys.ts';
import { saveWord } from './form-legend.ts';
import { focusRow, rowAnswer } from './pair-keys.ts';
import { Question } from './questions/Question.tsx';
import styles from './Reflect.module.css';
import { RemarkLine } from './RemarkLine.tsx';
import { countAnswered, promptsShown, questionIds } from './steps/form-answers.ts';
import type { FormBodyProps } from './steps/form-body-props.ts';
import { usePageSteps } from './steps/use-page-steps.ts';
import { goToQuestion, useFirstFocus } from './use-question-focus.ts';
import { WhyAsked } from './WhyAsked.tsx';

/** All questions below each other. The keys belong to the question that has the focus. */
export const OnePage = ({ editor, at: wanted, busy, onFinish }: FormBodyProps) => {
  const { answers, step } = useStore(editor.store).content;
  const list = useRef<HTMLOListElement>(null);
  const prompts = promptsShown(editor.form.prompts, answers);
  const first = prompts.findIndex((prompt) => wanted !== null && questionIds(prompt).includes(wanted));
  useFirstFocus(list, first < 0 ? step : first, first < 0 ? editor.form.caret : null);
  const goTo = (index: number) => {
    const question = list.current?.children[index];
    if (question instanceof HTMLElement) goToQuestion(question);
    else if (index >= prompts.length)
      list.current?.parentElement?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };
  const steps = usePageSteps({ editor, onFinish, goTo });
  const { say, finish, undoSkip, placeLeft } = steps;

  useKeys((pressed) => {
    // As it is, not as it is drawn: keys may come faster than frames.
    const { at, given, prompts: now } = steps.at();
    const prompt = now[at];
    const row = prompt?.kind === 'rating-pair' && !busy ? rowAnswer(pressed, prompt, given) : null;
    if (row) {
      answerQuestion(editor, row.id, row.value);
      say(null);
      if (row.next === null) goTo(at + 1);
      else focusRow(list.current, row.next);
      return true;
    }
    if (!busy && steps.mayUndo() && isPressed(formKeys.undoSkip, pressed)) {
      undoSkip();
      return true;
    }
    if (!busy && prompt?.kind === 'time-split' && isPressed(formKeys.shareOut, pressed)) {
      placeLeft(prompt);
      return true;
    }
    const meaning = prompt && !busy ? keyMeaning(pressed, prompt, given[prompt.id]) : null;
    if (!(meaning && prompt)) return false;
    if (meaning.act === 'answer') answerQuestion(editor, prompt.id, meaning.value);
    else ({ next: steps.next, back: () => goTo(at - 1), skip: steps.skip, finish })[meaning.act]();
    return true;
  });

  const enter = (index: number) => {
    if (index !== editor.store.getState().content.step) moveToStep(editor, index);
  };
  return (
    <>
      <ol ref={list} className={styles['list']}>
        {prompts.map((prompt, index) => (
          <li key={prompt.id} onFocus={() => enter(index)}>
            <Question
              prompt={prompt}
              answer={answers[prompt.id]}
              about={editor.form}
              onAnswer={(value) => {
                enter(index);
                answerQuestion(editor, prompt.id, value);
              }}
              rows={{
                answers,
                onAnswer: (id, value) => {
                  enter(index);
                  answerQuestion(editor, id, value);
                },
              }}
            />
            <WhyAsked prompt={prompt} />
          </li>
        ))}
      </ol>
      <div className={styles['foot']} data-ruled>
        <RemarkLine
          remark={steps.shown}
          answers={answers}
          onUndo={undoSkip}
          onShareOut={() => placeLeft(steps.shown?.kind === 'ask' ? steps.shown.prompt : undefined)}
          left={steps.left()}
          onShowLeft={steps.showLeft}
        />
        <div className={styles['actions']}>
          <Button tone="primary" type="submit" shortcut={hintOf(formKeys.finish)} busy={busy} onClick={finish}>
            {saveWord(editor.form)}
          </Button>
          {editor.form.editing === null ? null : <CancelEdit editor={editor} id={editor.form.editing} />}
          <p className={styles['soft']} role="status">
            {reflectCopy.answered(countAnswered(prompts, answers), prompts.length)}
          </p>
        </div>
      </div>
    </>
  );
};
