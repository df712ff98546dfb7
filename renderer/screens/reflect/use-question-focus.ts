import { type RefObject, useEffect, useState } from 'react';

/** What is typed into has the focus itself; otherwise the group of answers has it, so that its question is read out. */
const focusQuestion = (question: HTMLElement): void => {
  const typed = question.querySelector<HTMLElement>('textarea, [role="spinbutton"]');
  const group = question.querySelector<HTMLElement>('fieldset');
  if (!typed) group?.setAttribute('tabindex', '-1');
  const target = typed ?? group;
  target?.focus({ preventScroll: true });
  if (target instanceof HTMLTextAreaElement) target.setSelectionRange(target.value.length, target.value.length);
};

/** Puts the focus into the question whenever another one comes up. */
export const useQuestionFocus = (question: RefObject<HTMLElement | null>, step: number): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what the effect answers to
  useEffect(() => {
    if (question.current) focusQuestion(question.current);
  }, [question, step]);
};

/** Puts the focus into a question of a longer page and brings it into view. */
export const goToQuestion = (question: HTMLElement): void => {
  focusQuestion(question);
  question.scrollIntoView({ block: 'center' });
};

/** Puts the focus into the question where the writer was, once, when a longer page comes up. */
export const useFirstFocus = (list: RefObject<HTMLElement | null>, step: number): void => {
  const [first] = useState(step);
  useEffect(() => {
    const question = list.current?.children[first];
    if (!(question instanceof HTMLElement)) return;
    if (first === 0) focusQuestion(question);
    else goToQuestion(question);
  }, [list, first]);
};
