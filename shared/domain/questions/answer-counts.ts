import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { DOES_NOT_APPLY } from '../../check-ins/answer-shapes.ts';
import type { Entry } from '../../records/entries/entry.ts';
import type { FormAnswer } from '../../records/entries/form-answers.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { countedAnswer } from './counted-answers.ts';
import { optionChosen } from './option-codes.ts';
import { type Prompt, promptById } from './prompt-catalogue.ts';
import type { PromptId } from './prompt-ids.ts';

/** How often each answer of one question was given, in the order in which the question offers them. */
export type AnswerCounts = {
  readonly promptId: string;
  readonly question: string;
  /** Answers counted, "does not apply" among them; skipped ones are not. */
  readonly n: number;
  /** Every answer on offer, those that nobody gave with 0; the counts add up to `n`. */
  readonly counts: readonly { readonly answer: string; readonly n: number }[];
};

/** The answers on offer; a slider counts by its sides. */
const onOffer = (prompt: Prompt): readonly string[] => {
  const { options, scale, left, right, kind } = prompt;
  const beside = scale?.naLabel === undefined || scale.naLabel === null ? [] : [scale.naLabel];
  if (options) return [...options.map(({ label }) => label), ...beside];
  if (kind === 'bipolar-slider') {
    return [left?.label ?? 'Left', scale?.midLabel ?? 'Both alike', right?.label ?? 'Right', ...beside];
  }
  return [...(scale?.labels ?? []).flatMap((label) => label ?? []), ...beside];
};

const answered = (prompt: Prompt, answer: FormAnswer): string | null => {
  const { scale, left, right, kind } = prompt;
  if (answer === DOES_NOT_APPLY) return scale?.naLabel ?? null;
  if (typeof answer === 'string') return optionChosen(prompt, answer)?.label ?? null;
  if (typeof answer !== 'number') return null;
  if (kind !== 'bipolar-slider') return scale?.labels?.[answer - (scale.min ?? 0)] ?? null;
  if (answer === 0) return scale?.midLabel ?? 'Both alike';
  return (answer < 0 ? left : right)?.label ?? null;
};

/**
 * How often each answer of a question was given on the days of a period, both included; without a first day, of
 * all. For choices, ratings whose stops
 * all have words, and sliders. Null where it has no answer there. docs/domain.md, section 3.2.
 */
export const answerCounts = (
  entries: readonly Entry[],
  id: PromptId,
  { from, to }: { readonly from: CalendarDay | null; readonly to: CalendarDay },
): AnswerCounts | null => {
  const prompt = promptById(id);
  if (!prompt) return null;
  const given = liveReflections(entries, to)
    .filter(({ forDate }) => from === null || forDate >= from)
    .flatMap((reflection) => answered(prompt, countedAnswer(reflection, id)) ?? []);
  if (given.length === 0) return null;
  const counts = onOffer(prompt).map((answer) => ({ answer, n: given.filter((one) => one === answer).length }));
  return { promptId: id, question: prompt.text, n: given.length, counts };
};
