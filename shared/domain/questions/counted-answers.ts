import type { Answer, Reflection } from '../../records/entries/reflection.ts';
import { answerFits } from './answer-fits.ts';
import { isAskedIn, knowsVersion } from './catalogue-versions.ts';
import { type PromptLookup, promptById } from './prompt-catalogue.ts';

type Questioned = Pick<Reflection, 'answers'> & { readonly catalogueVersion?: string | undefined };

/**
 * Whether a check-in was answered under questions that this program knows. One that was not, made by a newer Driftline,
 * is kept and shown and enters no figure of energy, path or duo; its split, activities, satisfaction and burden count.
 */
export const knowsQuestions = ({ catalogueVersion: version }: Pick<Questioned, 'catalogueVersion'>): boolean =>
  version === undefined || knowsVersion(version);

/**
 * One answer of a check-in as a figure may read it: null where it was skipped, where its prompt cannot have it, where
 * its question is not known, and where the catalogue of the check-in did not ask it. Such an answer is kept and shown; it is never counted.
 */
export const countedAnswer = (reflection: Questioned, id: string, promptOf: PromptLookup = promptById): Answer => {
  const { answers, catalogueVersion: version } = reflection;
  if (!Object.hasOwn(answers, id) || !knowsQuestions(reflection)) return null;
  const [prompt, answer] = [promptOf(id), answers[id] ?? null];
  if (!prompt || (version !== undefined && !isAskedIn(prompt, version))) return null;
  return answerFits(prompt, answer) ? answer : null;
};

/** The answers of a check-in that figures may read, skipped ones included as null. */
export const countedAnswers = (reflection: Questioned, promptOf: PromptLookup = promptById): Reflection['answers'] =>
  Object.fromEntries(
    Object.keys(reflection.answers).map((id): [string, Answer] => [id, countedAnswer(reflection, id, promptOf)]),
  );
