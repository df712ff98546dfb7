import type { FormAnswers } from '../../records/entries/form-answers.ts';
import type { Reflection, ReflectionContent } from '../../records/entries/reflection.ts';
import { answersFromContent, fieldPrompts } from './answer-fields.ts';
import { answerFits } from './answer-fits.ts';
import type { PromptLookup } from './prompt-catalogue.ts';

type Field = keyof typeof fieldPrompts;
const fields = Object.keys(fieldPrompts) as readonly Field[];

/** What can be answered again: answers to questions that are still known, in a shape they can have. */
export const editableAnswers = (reflection: Reflection, promptOf: PromptLookup): FormAnswers =>
  Object.fromEntries(
    Object.entries(answersFromContent(reflection, reflection.form)).filter(([id, answer]) => {
      const prompt = promptOf(id);
      return prompt !== undefined && answerFits(prompt, answer);
    }),
  );

/**
 * A reflection's content after an edit: what the form asked is as the form gave it, and everything it did not ask
 * (questions of another catalogue, a split of more chips than a form has) stays as it was.
 */
export const contentAfterEdit = (
  before: Reflection,
  promptIds: readonly string[],
  content: ReflectionContent,
): ReflectionContent => {
  const untouched = fields.filter((field) => !fieldPrompts[field].some((id) => promptIds.includes(id)));
  const keptAnswers = Object.entries(before.answers).filter(([id]) => !promptIds.includes(id));
  return {
    ...content,
    ...Object.fromEntries(untouched.map((field) => [field, before[field]])),
    note: before.note,
    answers: { ...Object.fromEntries(keptAnswers), ...content.answers },
  };
};
