import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** What is typed into has the focus itself; otherwise the group of answers has it, so that its question is read out. */
const focusQuestion = (question: HTMLElement, caret: number | null = null): void => {
  const typed = question.querySelector<HTMLElement>('textarea, [role="spinbutton"]');
  const group = question.querySelector<HTMLElement>('fieldset');
  if (!typed) group?.setAttribute('tabindex', '-1');
  const target = typed ?? group;
  target?.focus({ preventScroll: true });
  if (!(target instanceof HTMLTextAreaElement)) return;
  const place = caret ?? target.value.length;
  target.setSelectionRange(place, place);
};

/** Puts the focus into the question whenever another one comes up; the first time the caret goes where it was left. */
export const useQuestionFocus = (question: RefObject<HTMLElement | null>, step: number, caret: number | null): void => {
  const left = useRef({ step, caret });
  useLayoutEffect(() => {
    if (question.current) focusQuestion(question.current, left.current.step === step ? left.current.caret : null);
    if (left.current.step !== step) left.current = { step, caret: null };
  }, [question, step]);
};

/** Puts the focus into a question of a longer page and brings it into view. */
export const goToQuestion = (question: HTMLElement, caret: number | null = null): void => {
  focusQuestion(question, caret);
  question.scrollIntoView({ block: 'center' });
};

/** Puts the focus into the question where the writer was, once, when a longer page comes up. */
export const useFirstFocus = (list: RefObject<HTMLElement | null>, step: number, leftAt: number | null): void => {
  const [first] = useState(step);
  const [caret] = useState(leftAt);
  useLayoutEffect(() => {
    const question = list.current?.children[first];
    if (!(question instanceof HTMLElement)) return;
    if (first === 0) focusQuestion(question, caret);
    else goToQuestion(question, caret);
  }, [list, first, caret]);
};
