import { isSplit } from '../../../../shared/check-ins/answer-shapes.ts';
import { CHIPS, chipsPlaced } from '../../../../shared/check-ins/share-out.ts';
import type { PromptView } from '../../../../shared/ipc/check-ins.ts';
import type { FormAnswer, FormAnswers } from '../../../../shared/records/entries/form-answers.ts';
import { isAnswered, questionIds } from './form-answers.ts';

/** What going on would leave out of a question without a word; it is asked about once. */
export type OpenMatter =
  | { readonly kind: 'unanswered'; readonly isPart: boolean }
  | { readonly kind: 'chips'; readonly left: number }
  | { readonly kind: 'unrated'; readonly count: number };

const isOpen = (answer: FormAnswer | undefined): boolean => answer !== null && !isAnswered(answer);

/** What of a question is left open; null where nothing is, where it was skipped, or where it is only offered. */
export const openMatter = (prompt: PromptView, answers: FormAnswers): OpenMatter | null => {
  const ids = questionIds(prompt);
  const open = ids.filter((id) => isOpen(answers[id]));
  if (open.length > 0) return prompt.optional ? null : { kind: 'unanswered', isPart: open.length < ids.length };
  const answer = answers[prompt.id];
  if (isSplit(answer) && chipsPlaced(answer) < CHIPS) return { kind: 'chips', left: CHIPS - chipsPlaced(answer) };
  const unrated = Array.isArray(answer) ? answer.filter(({ energy }) => energy === null).length : 0;
  return unrated > 0 ? { kind: 'unrated', count: unrated } : null;
};

/** A question with what is left open of it. */
export type OpenPrompt = { readonly prompt: PromptView; readonly matter: OpenMatter };

/** What of a whole form is left open, in the order of its questions. */
export const openMatters = (prompts: readonly PromptView[], answers: FormAnswers): readonly OpenPrompt[] =>
  prompts.flatMap((prompt) => {
    const matter = openMatter(prompt, answers);
    return matter === null ? [] : [{ prompt, matter }];
  });
