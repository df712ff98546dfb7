import type { FormAnswer, Picks } from '../records/entries/form-answers.ts';
import type { CountPair, Split } from '../records/entries/reflection.ts';

/** Shown, answered, and saying nothing: "Does not apply". It does not rest a question, as passing over (null) does. */
export const DOES_NOT_APPLY = 'na';

/** Answers made of several parts, told apart by their shape. */

const isObject = (answer: FormAnswer | undefined): answer is Split | CountPair | Picks =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);

const hasNumbers = (answer: object, names: readonly string[]): boolean =>
  Object.keys(answer).length === names.length &&
  names.every((name) => typeof (answer as Readonly<Record<string, unknown>>)[name] === 'number');

/** Chips over the four buckets. */
export const isSplit = (answer: FormAnswer | undefined): answer is Split =>
  isObject(answer) && hasNumbers(answer, ['people', 'coordination', 'technical', 'other']);

/** How many were planned and how many took place. */
export const isCountPair = (answer: FormAnswer | undefined): answer is CountPair =>
  isObject(answer) && hasNumbers(answer, ['planned', 'done']);

/** One rating or one choice for each of several rows, by the name of the row. */
export const isPicks = (answer: FormAnswer | undefined): answer is Picks =>
  isObject(answer) && !isSplit(answer) && !isCountPair(answer);

/** The rows picked so far; none where nothing is. */
export const picksOf = (answer: FormAnswer | undefined): Picks => (isPicks(answer) ? answer : {});
