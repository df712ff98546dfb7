import { useRef } from 'react';
import { useStore } from 'zustand';
import { reflectCopy } from '../../copy/reflect.ts';
import { answerQuestion, moveToStep } from '../../editor/check-in-editor.ts';
import { hintOf } from '../../input/action-key.ts';
import { useKeys } from '../../input/use-keys.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { countAnswered } from './form-answers.ts';
import type { FormBodyProps } from './form-body-props.ts';
import { formKeys, keyMeaning } from './form-keys.ts';
import { Question } from './questions/Question.tsx';
import styles from './Reflect.module.css';
import { saveWord } from './save-word.ts';
import { goToQuestion, useFirstFocus } from './use-question-focus.ts';
import { WhyAsked } from './WhyAsked.tsx';

/** All questions below each other. The keys belong to the question that has the focus. */
export const OnePage = ({ editor, busy, onFinish }: FormBodyProps) => {
  const { answers, step } = useStore(editor.store).content;
  const list = useRef<HTMLOListElement>(null);
  useFirstFocus(list, step, editor.form.caret);
  const { prompts } = editor.form;
  const finish = () => onFinish(() => true);
  const goTo = (index: number) => {
    const question = list.current?.children[index];
    if (question instanceof HTMLElement) goToQuestion(question);
    else if (index >= prompts.length)
      list.current?.parentElement?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };

  useKeys((pressed) => {
    // As it is, not as it is drawn: keys may come faster than frames.
    const { answers: given, step: at } = editor.store.getState().content;
    const prompt = prompts[at];
    const meaning = prompt && !busy ? keyMeaning(pressed, prompt, given[prompt.id]) : null;
    if (!(meaning && prompt)) return false;
    if (meaning.act === 'answer') answerQuestion(editor, prompt.id, meaning.value);
    if (meaning.act === 'skip') answerQuestion(editor, prompt.id, null);
    if (meaning.act === 'finish') finish();
    if (meaning.act === 'back') goTo(at - 1);
    if (meaning.act === 'next' || meaning.act === 'skip') goTo(at + 1);
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
            />
            <WhyAsked prompt={prompt} />
          </li>
        ))}
      </ol>
      <div className={styles['foot']} data-ruled>
        <div className={styles['actions']}>
          <Button tone="primary" type="submit" shortcut={hintOf(formKeys.finish)} busy={busy} onClick={finish}>
            {saveWord(editor.form)}
          </Button>
          <p className={styles['soft']} role="status">
            {reflectCopy.answered(countAnswered(prompts, answers), prompts.length)}
          </p>
        </div>
      </div>
    </>
  );
};
