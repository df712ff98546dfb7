import { isPicks, isSplit } from '../../../shared/check-ins/answer-shapes.ts';
import type { PromptView } from '../../../shared/ipc/check-ins.ts';
import type { FormAnswer, FormAnswers } from '../../../shared/records/entries/form-answers.ts';

/** What an answer that holds nothing comes to: skipped. */
const emptied = (answer: FormAnswer): FormAnswer => {
  if (typeof answer === 'string') return answer.trim() === '' ? null : answer.trim();
  if (Array.isArray(answer)) return answer.length === 0 ? null : answer;
  if (isSplit(answer)) return Object.values(answer).every((chips) => chips === 0) ? null : answer;
  if (isPicks(answer)) return Object.values(answer).every((pick) => pick === null) ? null : answer;
  return answer;
};

/** Whether a question has an answer that counts; a skipped one has none. */
export const isAnswered = (answer: FormAnswer | undefined): boolean => answer !== undefined && emptied(answer) !== null;

/**
 * The answers as they are saved. A question that was shown and not answered is skipped (null); one that was never
 * reached has no key, so that it is not taken for one the writer passed over (docs/data.md, "Records").
 */
export const answersToSave = (
  prompts: readonly PromptView[],
  answers: FormAnswers,
  wasShown: (index: number) => boolean,
): FormAnswers => {
  const entries = prompts.flatMap((prompt, index): [string, FormAnswer][] => {
    const answer = answers[prompt.id];
    if (answer !== undefined) return [[prompt.id, emptied(answer)]];
    return wasShown(index) ? [[prompt.id, null]] : [];
  });
  return Object.fromEntries(entries);
};

/** How many of the questions are answered. */
export const countAnswered = (prompts: readonly PromptView[], answers: FormAnswers): number =>
  prompts.filter((prompt) => isAnswered(answers[prompt.id])).length;
