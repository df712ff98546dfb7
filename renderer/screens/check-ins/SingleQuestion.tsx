import { useRef } from 'react';
import { useStore } from 'zustand';
import { reflectCopy } from '../../copy/reflect.ts';
import { answerQuestion } from '../../editor/check-in-editor.ts';
import { hintOf, isPressed } from '../../input/action-key.ts';
import { useKeys } from '../../input/use-keys.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { KeyLegend } from '../../kit/primitives/KeyLegend.tsx';
import { formKeys, keyMeaning } from './form-keys.ts';
import { formLegend, saveWord } from './form-legend.ts';
import { ProgressDots } from './ProgressDots.tsx';
import { focusRow, rowAnswer } from './pair-keys.ts';
import { Question } from './questions/Question.tsx';
import styles from './Reflect.module.css';
import { RemarkLine } from './RemarkLine.tsx';
import { promptsShown } from './steps/form-answers.ts';
import type { FormBodyProps } from './steps/form-body-props.ts';
import { useSteps } from './steps/use-steps.ts';
import { useQuestionFocus } from './use-question-focus.ts';
import { WhyAsked } from './WhyAsked.tsx';

/**
 * One question fills the page. The way on is a key or a button, never the answer by itself; but for the pair of ratings,
 * whose second row goes on when a key answers it.
 */
export const SingleQuestion = ({ editor, busy, onFinish }: FormBodyProps) => {
  const { answers, step } = useStore(editor.store).content;
  const question = useRef<HTMLDivElement>(null);
  useQuestionFocus(question, step, editor.form.caret);
  const prompts = promptsShown(editor.form.prompts, answers);
  const last = prompts.length - 1;
  const prompt = prompts[Math.min(step, last)];

  const steps = useSteps({ editor, onFinish });
  const { shown: remark, at: now, say, finish, goOn, next, skip, back, undoSkip, placeLeft } = steps;

  useKeys((pressed) => {
    const { asked, given } = now();
    const row = asked?.kind === 'rating-pair' && !busy ? rowAnswer(pressed, asked, given) : null;
    if (row) {
      answerQuestion(editor, row.id, row.value);
      say(null);
      if (row.next === null) goOn();
      else focusRow(question.current, row.next);
      return true;
    }
    if (!busy && steps.mayUndo() && isPressed(formKeys.undoSkip, pressed)) {
      undoSkip();
      return true;
    }
    if (!busy && asked?.kind === 'time-split' && isPressed(formKeys.shareOut, pressed)) {
      placeLeft();
      return true;
    }
    const meaning = asked && !busy ? keyMeaning(pressed, asked, given[asked.id]) : null;
    if (!(meaning && asked)) return false;
    if (meaning.act === 'answer') answerQuestion(editor, asked.id, meaning.value);
    else ({ next, back, skip, finish })[meaning.act]();
    return true;
  });

  if (!prompt) return null;
  return (
    <>
      <ProgressDots
        steps={prompts}
        current={Math.min(step, last)}
        noun={reflectCopy.question}
        mayGoTo={steps.mayGoTo}
        onGoTo={steps.goTo}
      />
      <div ref={question} className={styles['question']}>
        <Question
          key={prompt.id}
          prompt={prompt}
          answer={answers[prompt.id]}
          onAnswer={(value) => answerQuestion(editor, prompt.id, value)}
          rows={{ answers, onAnswer: (id, value) => answerQuestion(editor, id, value) }}
          about={editor.form}
        />
        <WhyAsked key={`why ${prompt.id}`} prompt={prompt} />
      </div>
      <div className={styles['foot']}>
        <RemarkLine remark={remark} answers={answers} onUndo={undoSkip} onShareOut={() => placeLeft()} />
        <div className={styles['actions']}>
          <Button tone="primary" shortcut={hintOf(formKeys.next)} busy={busy} onClick={next}>
            {step >= last ? saveWord(editor.form) : reflectCopy.next}
          </Button>
          {step >= last ? null : (
            <Button shortcut={hintOf(formKeys.skip)} onClick={skip}>
              {reflectCopy.skip}
            </Button>
          )}
          {step === 0 ? null : (
            <Button tone="plain" icon="arrow-left" onClick={back}>
              {reflectCopy.back}
            </Button>
          )}
          {step >= last || step === 0 ? null : (
            <span className={styles['finish']}>
              <Button tone="plain" onClick={finish}>
                {reflectCopy.finishHere}
              </Button>
            </span>
          )}
        </div>
        <div className={styles['keys']}>
          <KeyLegend keys={formLegend(prompt)} />
        </div>
      </div>
    </>
  );
};
