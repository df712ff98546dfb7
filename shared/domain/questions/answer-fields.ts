import { isCountPair, isSplit } from '../../check-ins/answer-shapes.ts';
import { fail, ok, type Result } from '../../errors/result.ts';
import type { FormAnswer, FormAnswers } from '../../records/entries/form-answers.ts';
import {
  type ActivityRating,
  type Answer,
  type CountPair,
  type FormName,
  type ReflectionContent,
  reflectionContentSchema,
  type Split,
} from '../../records/entries/reflection.ts';
import { answerFits } from './answer-fits.ts';
import { type PromptLookup, promptById } from './prompt-catalogue.ts';

/** An answer that its prompt cannot have; `path` is the prompt's id. */
export type UnfitAnswer = { readonly code: 'request-invalid'; readonly path: string };

/** The questions whose answer is a field of a reflection of its own. `docs/data.md`, "Prompt to field". */
export const fieldPrompts = {
  split: ['TS01', 'TS02'],
  activities: ['AC01'],
  satisfaction: ['SA01', 'SA02'],
  burden: ['BU01', 'BU02'],
  pressure: ['BA03'],
  oneToOnes: ['BA01'],
  reviews: ['BA02'],
} as const satisfies Partial<Record<keyof ReflectionContent, readonly string[]>>;

const inFields: ReadonlySet<string> = new Set(Object.values(fieldPrompts).flat());

const numberOf = (answer: FormAnswer | undefined): number | null => (typeof answer === 'number' ? answer : null);

const splitOf = (answer: FormAnswer | undefined): Split | null => (isSplit(answer) ? answer : null);

const pairOf = (answer: FormAnswer | undefined): CountPair | null => (isCountPair(answer) ? answer : null);

const burdenOf = (answers: FormAnswers): ReflectionContent['burden'] => {
  const [emotional, intellectual] = [numberOf(answers['BU01']), numberOf(answers['BU02'])];
  return emotional === null && intellectual === null ? null : { emotional, intellectual };
};

// Wished-for and expected splits (TS03, TS04) stay answers: as `split` they would pollute the time curve.
const plainAnswers = (answers: FormAnswers): Record<string, Answer> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]): [string, Answer][] =>
      inFields.has(id) || Array.isArray(answer) ? [] : [[id, answer]],
    ),
  );

/**
 * Turns what a form gave, by prompt, into the fields of a reflection; fails with the id of the first prompt that cannot
 * have its answer. `docs/data.md`, "Prompt to field".
 */
export const contentFromAnswers = (
  answers: FormAnswers,
  promptOf: PromptLookup = promptById,
): Result<ReflectionContent, UnfitAnswer> => {
  for (const [id, answer] of Object.entries(answers)) {
    const prompt = promptOf(id);
    if (!prompt || !answerFits(prompt, answer)) return fail({ code: 'request-invalid', path: id });
  }
  const activities = answers['AC01'];
  const content = reflectionContentSchema.safeParse({
    answers: plainAnswers(answers),
    split: splitOf(answers['TS01'] ?? answers['TS02']),
    activities: Array.isArray(activities) ? activities : [],
    satisfaction: numberOf(answers['SA01'] ?? answers['SA02']),
    burden: burdenOf(answers),
    pressure: numberOf(answers['BA03']),
    oneToOnes: pairOf(answers['BA01']),
    reviews: pairOf(answers['BA02']),
    note: '',
  });
  if (content.success) return ok(content.data);
  return fail({ code: 'request-invalid', path: content.error.issues[0]?.path.join('.') ?? '' });
};

const given = <Value extends FormAnswer>(id: string, value: Value | null): FormAnswers =>
  value === null ? {} : { [id]: value };

/** The answers by prompt that a reflection's fields came from; what was skipped and kept no field is not named. */
export const answersFromContent = (content: ReflectionContent, form: FormName): FormAnswers => {
  const weekly = form === 'weekly';
  const activities: ActivityRating[] = content.activities;
  return {
    ...content.answers,
    ...given(weekly ? 'TS02' : 'TS01', content.split),
    ...given('AC01', activities.length > 0 ? activities : null),
    ...given(weekly ? 'SA02' : 'SA01', content.satisfaction),
    ...given('BU01', content.burden?.emotional ?? null),
    ...given('BU02', content.burden?.intellectual ?? null),
    ...given('BA03', content.pressure),
    ...given('BA01', content.oneToOnes),
    ...given('BA02', content.reviews),
  };
};
