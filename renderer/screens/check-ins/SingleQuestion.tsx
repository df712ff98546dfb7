import { useRef } from 'react';
import { useStore } from 'zustand';
import { reflectCopy } from '../../copy/reflect.ts';
import { answerQuestion, moveToStep } from '../../editor/check-in-editor.ts';
import { hintOf } from '../../input/action-key.ts';
import { useKeys } from '../../input/use-keys.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { KeyLegend } from '../../kit/primitives/KeyLegend.tsx';
import type { FormBodyProps } from './form-body-props.ts';

import { formKeys, keyMeaning } from './form-keys.ts';
import { formLegend } from './form-legend.ts';
import { ProgressDots } from './ProgressDots.tsx';
import { Question } from './questions/Question.tsx';
import styles from './Reflect.module.css';
import { saveWord } from './save-word.ts';
import { useQuestionFocus } from './use-question-focus.ts';
import { WhyAsked } from './WhyAsked.tsx';

/** One question fills the page; the way on is a key or a button, never the answer by itself. */
export const SingleQuestion = ({ editor, busy, onFinish }: FormBodyProps) => {
  const { answers, step } = useStore(editor.store).content;
  const question = useRef<HTMLDivElement>(null);
  useQuestionFocus(question, step, editor.form.caret);
  const { prompts } = editor.form;
  const last = prompts.length - 1;
  const prompt = prompts[Math.min(step, last)];

  // As it is, not as it is drawn: keys may come faster than frames.
  const now = () => {
    const { answers: given, step: at } = editor.store.getState().content;
    const asked = prompts[Math.min(at, last)];
    return { at, asked, answer: asked && given[asked.id] };
  };
  const finish = () => onFinish((index) => index <= now().at);
  const goOn = () => (now().at >= last ? finish() : moveToStep(editor, now().at + 1));
  const next = () => {
    const { asked, answer } = now();
    if (asked && answer === undefined) answerQuestion(editor, asked.id, null);
    goOn();
  };
  const skip = () => {
    const { asked } = now();
    if (asked) answerQuestion(editor, asked.id, null);
    goOn();
  };
  const back = () => {
    const { at } = now();
    if (at > 0) moveToStep(editor, at - 1);
  };

  useKeys((pressed) => {
    const { asked, answer } = now();
    const meaning = asked && !busy ? keyMeaning(pressed, asked, answer) : null;
    if (!(meaning && asked)) return false;
    if (meaning.act === 'answer') answerQuestion(editor, asked.id, meaning.value);
    else ({ next, back, skip, finish })[meaning.act]();
    return true;
  });

  if (!prompt) return null;
  return (
    <>
      <ProgressDots total={prompts.length} current={step} noun={reflectCopy.question} />
      <div ref={question} className={styles['question']}>
        <Question
          key={prompt.id}
          prompt={prompt}
          answer={answers[prompt.id]}
          onAnswer={(value) => answerQuestion(editor, prompt.id, value)}
          about={editor.form}
        />
        <WhyAsked key={`why ${prompt.id}`} prompt={prompt} />
      </div>
      <div className={styles['foot']}>
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
