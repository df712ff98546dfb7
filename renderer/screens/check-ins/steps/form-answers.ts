import { isPicks, isSplit } from '../../../../shared/check-ins/answer-shapes.ts';
import { isShown } from '../../../../shared/check-ins/asked-after.ts';
import type { PromptView } from '../../../../shared/ipc/check-ins.ts';
import type { FormAnswer, FormAnswers } from '../../../../shared/records/entries/form-answers.ts';

/** What an answer that holds nothing comes to: skipped. */
const emptied = (answer: FormAnswer): FormAnswer => {
  if (typeof answer === 'string') return answer.trim() === '' ? null : answer.trim();
  if (Array.isArray(answer)) return answer.length === 0 ? null : answer;
  if (isSplit(answer)) return Object.values(answer).every((chips) => chips === 0) ? null : answer;
  if (isPicks(answer)) return Object.values(answer).every((pick) => pick === null) ? null : answer;
  return answer;
};

/** The questions that one screen asks: itself, or each row of a pair. */
export const questionIds = (prompt: PromptView): readonly string[] =>
  prompt.kind === 'rating-pair' ? prompt.rows.map(({ id }) => id) : [prompt.id];

/** The questions that the answers so far lead to, with those that are asked in any case. */
export const promptsShown = (prompts: readonly PromptView[], answers: FormAnswers): readonly PromptView[] =>
  prompts.filter((prompt) => isShown(prompt, answers));

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
  const entries = prompts.flatMap((prompt, index) =>
    questionIds(prompt).flatMap((id): [string, FormAnswer][] => {
      const answer = answers[id];
      if (answer !== undefined) return [[id, emptied(answer)]];
      return wasShown(index) ? [[id, null]] : [];
    }),
  );
  return Object.fromEntries(entries);
};

/** How many of the questions are answered. */
export const countAnswered = (prompts: readonly PromptView[], answers: FormAnswers): number =>
  prompts.filter((prompt) => questionIds(prompt).every((id) => isAnswered(answers[id]))).length;
