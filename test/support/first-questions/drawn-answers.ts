import type { FormView, PromptView } from '../../../shared/ipc/check-ins.ts';
import type { FormAnswers } from '../../../shared/records/entries/form-answers.ts';
import type { OldPrompt } from './old-program.ts';

/** How the writer stands that week: which side draws them, and where the time goes, of 20 chips. */
export type Standing = {
  /** -1 the technical side to 1 the people side. */
  readonly leaning: number;
  readonly chips: { readonly people: number; readonly coordination: number; readonly technical: number };
};

/** What answers are drawn by. */
export type Drawing = {
  readonly next: () => number;
  readonly keyOf: (promptId: string) => OldPrompt['key'];
  readonly standing: Standing;
};

const limited = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, Math.round(value)));

/** Which way the answer points, on the question's own sides. */
const pull = ({ next, keyOf, standing }: Drawing, id: string): number =>
  ((keyOf(id) ?? 1) * (standing.leaning + next() + next() + next() - 1.5)) / 1.1;

const choice = (value: number): string => {
  if (Math.abs(value) < 0.12) return 'equal';
  return value > 0 ? 'right' : 'left';
};

const chipsOf = ({ next, standing }: Drawing) => {
  const people = limited(standing.chips.people + 4 * next() - 2, 0, 12);
  const coordination = limited(standing.chips.coordination + 2 * next() - 1, 0, 6);
  return { people, coordination, technical: 19 - people - coordination, other: 1 };
};

const activitiesOf = (drawing: Drawing): FormAnswers[string] => {
  const { next, standing } = drawing;
  const felt = (side: number) => limited(side * standing.leaning * 2 + 3 * next() - 1, -2, 2);
  return [
    { activityId: 'one-to-one', category: 'people', minutes: 60, energy: felt(1) },
    { activityId: 'code', category: 'technical', minutes: next() < 0.5 ? null : 120, energy: felt(-1) },
    ...(next() < 0.4 ? [{ activityId: 'review', category: 'technical' as const, minutes: 45, energy: felt(-1) }] : []),
    ...(next() < 0.4
      ? [
          {
            activityId: 'stakeholders',
            category: 'coordination' as const,
            minutes: null,
            energy: limited(3 * next() - 2, -2, 2),
          },
        ]
      : []),
    ...(next() < 0.2 ? [{ activityId: 'hiring', category: 'people' as const, minutes: 30, energy: null }] : []),
  ];
};

const between = (next: () => number, low: number, high: number): number => low + Math.floor(next() * (high - low + 1));

const answerTo = (prompt: PromptView, drawing: Drawing): FormAnswers[string] => {
  const { next } = drawing;
  switch (prompt.kind) {
    case 'forced-choice':
      return choice(pull(drawing, prompt.id));
    case 'bipolar-slider':
      return limited(3 * pull(drawing, prompt.id), -3, 3);
    case 'rating':
    case 'rating-pair':
      return between(next, prompt.min, prompt.max);
    case 'number':
      return between(next, prompt.min, Math.min(prompt.max, 9));
    case 'multi-rating':
      return Object.fromEntries(prompt.rows.map((row) => [row, between(next, prompt.min, prompt.max)]));
    case 'ladder-pick':
      return Object.fromEntries(prompt.ladders.map(({ id, rungs }) => [id, rungs[1]?.id ?? null]));
    case 'single-choice':
    case 'commitment-check':
      return prompt.options[between(next, 0, prompt.options.length - 1)] ?? null;
    case 'count-pair':
      return { planned: between(next, 3, 6), done: between(next, 0, 3) };
    case 'time-split':
      return chipsOf(drawing);
    case 'activity-rating':
      return activitiesOf(drawing);
    case 'open':
      return `A line on ${prompt.id}: “what stays”, 日本語 & so on.`;
  }
};

/** An answer to each question of a form; about one in sixteen of those that have sides is skipped. */
export const drawnAnswers = ({ prompts }: FormView, drawing: Drawing): FormAnswers =>
  Object.fromEntries(
    prompts.map((prompt) => {
      const isSkipped = drawing.keyOf(prompt.id) !== null && drawing.next() < 1 / 16;
      return [prompt.id, isSkipped ? null : answerTo(prompt, drawing)];
    }),
  );
