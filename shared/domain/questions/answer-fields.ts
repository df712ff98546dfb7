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
import { type PromptId, promptIds } from './prompt-ids.ts';

/** An answer that its prompt cannot have; `path` is the prompt's id. */
export type UnfitAnswer = { readonly code: 'request-invalid'; readonly path: string };

/** The questions whose answer is a field of a reflection of its own. `docs/data.md`, "Prompt to field". */
export const fieldPrompts = {
  split: [promptIds.splitOfDay, promptIds.splitOfWeek],
  activities: [promptIds.activitiesOfDay],
  satisfaction: [promptIds.satisfactionOfDay, promptIds.satisfactionOfWeek],
  burden: [promptIds.emotionalBurden, promptIds.intellectualBurden],
  pressure: [promptIds.deliveryPressure],
  oneToOnes: [promptIds.oneToOnes],
  reviews: [promptIds.reviews],
} as const satisfies Partial<Record<keyof ReflectionContent, readonly PromptId[]>>;

const inFields: ReadonlySet<string> = new Set(Object.values(fieldPrompts).flat());

const numberOf = (answer: FormAnswer | undefined): number | null => (typeof answer === 'number' ? answer : null);

const splitOf = (answer: FormAnswer | undefined): Split | null => (isSplit(answer) ? answer : null);

const pairOf = (answer: FormAnswer | undefined): CountPair | null => (isCountPair(answer) ? answer : null);

const burdenOf = (answers: FormAnswers): ReflectionContent['burden'] => {
  const [emotional, intellectual] = [
    numberOf(answers[promptIds.emotionalBurden]),
    numberOf(answers[promptIds.intellectualBurden]),
  ];
  return emotional === null && intellectual === null ? null : { emotional, intellectual };
};

// Wished-for and expected splits stay answers: as `split` they would pollute the time curve.
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
  const activities = answers[promptIds.activitiesOfDay];
  const content = reflectionContentSchema.safeParse({
    answers: plainAnswers(answers),
    split: splitOf(answers[promptIds.splitOfDay] ?? answers[promptIds.splitOfWeek]),
    activities: Array.isArray(activities) ? activities : [],
    satisfaction: numberOf(answers[promptIds.satisfactionOfDay] ?? answers[promptIds.satisfactionOfWeek]),
    burden: burdenOf(answers),
    pressure: numberOf(answers[promptIds.deliveryPressure]),
    oneToOnes: pairOf(answers[promptIds.oneToOnes]),
    reviews: pairOf(answers[promptIds.reviews]),
    note: '',
  });
  if (content.success) return ok(content.data);
  return fail({ code: 'request-invalid', path: content.error.issues[0]?.path.join('.') ?? '' });
};

const given = <Value extends FormAnswer>(id: PromptId, value: Value | null): FormAnswers =>
  value === null ? {} : { [id]: value };

/** The answers by prompt that a reflection's fields came from; what was skipped and kept no field is not named. */
export const answersFromContent = (content: ReflectionContent, form: FormName): FormAnswers => {
  const weekly = form === 'weekly';
  const activities: ActivityRating[] = content.activities;
  return {
    ...content.answers,
    ...given(weekly ? promptIds.splitOfWeek : promptIds.splitOfDay, content.split),
    ...given(promptIds.activitiesOfDay, activities.length > 0 ? activities : null),
    ...given(weekly ? promptIds.satisfactionOfWeek : promptIds.satisfactionOfDay, content.satisfaction),
    ...given(promptIds.emotionalBurden, content.burden?.emotional ?? null),
    ...given(promptIds.intellectualBurden, content.burden?.intellectual ?? null),
    ...given(promptIds.deliveryPressure, content.pressure),
    ...given(promptIds.oneToOnes, content.oneToOnes),
    ...given(promptIds.reviews, content.reviews),
  };
};
