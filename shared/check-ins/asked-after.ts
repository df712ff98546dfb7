import type { FormAnswers } from '../records/entries/form-answers.ts';

/** The answers after which a question is asked: one of `answers`, or a rating of `atLeast`, to one of the prompts. */
export type AskedAfter = {
  readonly prompt: string | readonly string[];
  readonly answers?: readonly string[] | undefined;
  readonly atLeast?: number | undefined;
  /** To exactly so many of the prompts, all of them answered; absent = to one or more. */
  readonly exactly?: number | undefined;
};

/** The prompts whose answers decide. */
export const promptsBefore = ({ prompt }: AskedAfter): readonly string[] =>
  typeof prompt === 'string' ? [prompt] : prompt;

/** Whether the answers given so far lead to a question. */
export const isAskedAfter = (after: AskedAfter, answers: FormAnswers): boolean => {
  const given = promptsBefore(after).map((id) => answers[id] ?? null);
  const leading = given.filter(
    (answer) =>
      (typeof answer === 'string' && (after.answers?.includes(answer) ?? false)) ||
      (typeof answer === 'number' && after.atLeast !== undefined && answer >= after.atLeast),
  ).length;
  if (after.exactly === undefined) return leading > 0;
  return leading === after.exactly && given.every((answer) => answer !== null);
};

/** Whether a question is on the page: nothing need lead to it, it was led to, or it has been answered before. */
export const isShown = (prompt: { readonly id: string; readonly after: AskedAfter | null }, answers: FormAnswers) =>
  prompt.after === null || answers[prompt.id] !== undefined || isAskedAfter(prompt.after, answers);
