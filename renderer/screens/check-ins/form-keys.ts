import { DOES_NOT_APPLY, picksOf } from '../../../shared/check-ins/answer-shapes.ts';
import type { PromptView } from '../../../shared/ipc/check-ins.ts';
import type { FormAnswer } from '../../../shared/records/entries/form-answers.ts';
import { type ActionKey, isPressed } from '../../input/action-key.ts';
import type { PressedKey } from '../../input/use-keys.ts';

/** The keys of a form that its buttons and the line below them show. */
export const formKeys = {
  next: { key: 'Enter', command: false, shift: false, exceptIn: ['button'] },
  back: { key: 'Enter', command: false, shift: true, exceptIn: ['button', 'area'] },
  finish: { key: 'Enter', command: true, exceptIn: [] },
  skip: { key: 's', command: false, exceptIn: ['text', 'area'] },
  /** Takes a skip back; where something is typed, Ctrl+Z is the text's own. */
  undoSkip: { key: 'z', command: true, shift: false, exceptIn: ['text', 'area', 'number'] },
  /** Places the chips that are left. */
  shareOut: { key: 'p', command: false, exceptIn: ['text', 'area'] },
  /** The text's own, where words are written. */
  newLine: { key: 'Enter', command: false, shift: true, exceptIn: ['text', 'number', 'button', 'other'] },
} as const satisfies Readonly<Record<string, ActionKey>>;

const acts = ['finish', 'next', 'back', 'skip'] as const;

type Kind<Name extends PromptView['kind']> = Extract<PromptView, { kind: Name }>;

/** What a key means to the form; null = not the form's key. */
export type KeyMeaning =
  | { readonly act: 'answer'; readonly value: FormAnswer }
  | { readonly act: (typeof acts)[number] };

/** The answers a question has keys for, in the order they stand on screen. */
const stopsOf = (prompt: PromptView): readonly FormAnswer[] => {
  switch (prompt.kind) {
    case 'forced-choice':
      return ['left', 'right', 'equal', prompt.naLabel === null ? null : DOES_NOT_APPLY];
    case 'bipolar-slider':
      return [-3, -2, -1, 0, 1, 2, 3];
    case 'rating':
      return Array.from({ length: prompt.max - prompt.min + 1 }, (_, index) => prompt.min + index);
    case 'single-choice':
    case 'commitment-check':
      return prompt.options;
    case 'time-split':
    case 'activity-rating':
    case 'count-pair':
    case 'number':
    case 'multi-rating':
    case 'rating-pair':
    case 'ladder-pick':
    case 'open':
      return [];
  }
};

/** A digit rates the first row that is still open. */
const rateRow = (
  prompt: Kind<'multi-rating'>,
  answer: FormAnswer | undefined,
  digit: number,
): FormAnswer | undefined => {
  const picks = picksOf(answer);
  const row = prompt.rows.find((name) => (picks[name] ?? null) === null);
  return row === undefined || digit < prompt.min || digit > prompt.max ? undefined : { ...picks, [row]: digit };
};

/** The rungs are counted through both ladders, so that one digit names one of them. */
const pickRung = (
  prompt: Kind<'ladder-pick'>,
  answer: FormAnswer | undefined,
  digit: number,
): FormAnswer | undefined => {
  const rungs = prompt.ladders.flatMap((ladder) => ladder.rungs.map(({ id }) => [ladder.id, id] as const));
  const picked = rungs[digit - 1];
  return picked && { ...picksOf(answer), [picked[0]]: picked[1] };
};

const MIDDLE = 3;

/** A digit from 1 to 5 rates the first activity that is picked and not yet rated. */
const rateActivity = (answer: FormAnswer | undefined, digit: number): FormAnswer | undefined => {
  if (!Array.isArray(answer) || digit < 1 || digit > 5) return undefined;
  const open = answer.find(({ energy }) => energy === null);
  return open && answer.map((one) => (one === open ? { ...one, energy: digit - MIDDLE } : one));
};

/** A rating is chosen by the number that stands on it, everything else by its place, from 1. */
const stopAtDigit = (prompt: PromptView, digit: number): FormAnswer | undefined =>
  stopsOf(prompt)[prompt.kind === 'rating' ? digit - prompt.min : digit - 1];

const answerAtDigit = (prompt: PromptView, answer: FormAnswer | undefined, digit: number): FormAnswer | undefined => {
  // A scale that begins at 0 keeps its own.
  if (digit === 0 && prompt.naLabel !== null && !(prompt.kind === 'rating' && prompt.min === 0)) return DOES_NOT_APPLY;
  if (prompt.kind === 'multi-rating') return rateRow(prompt, answer, digit);
  if (prompt.kind === 'ladder-pick') return pickRung(prompt, answer, digit);
  return prompt.kind === 'activity-rating' ? rateActivity(answer, digit) : stopAtDigit(prompt, digit);
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The first arrow on a scale starts in its middle; on a list, at its near end. */
const stopAtArrow = (prompt: PromptView, answer: FormAnswer | undefined, step: number): FormAnswer | undefined => {
  const stops = stopsOf(prompt);
  const current = answer === undefined ? -1 : stops.indexOf(answer);
  if (current >= 0) return stops[Math.min(stops.length - 1, Math.max(0, current + step))];
  const isScale = prompt.kind === 'bipolar-slider' || prompt.kind === 'rating';
  if (isScale) return stops[Math.floor((stops.length - 1) / 2)];
  return step > 0 ? stops[0] : stops.at(-1);
};

const chosen = (value: FormAnswer | undefined): KeyMeaning | null =>
  value === undefined ? null : { act: 'answer', value };

/** Reads a key as the question on screen understands it. */
export const keyMeaning = (
  pressed: PressedKey,
  prompt: PromptView,
  answer: FormAnswer | undefined,
): KeyMeaning | null => {
  const { key, command, place } = pressed;
  const act = acts.find((name) => isPressed(formKeys[name], pressed));
  if (act !== undefined) return { act };
  if (command || place === 'text' || place === 'area' || place === 'number') return null;
  if (/^\d$/.test(key)) return chosen(answerAtDigit(prompt, answer, Number(key)));
  const step = steps[key];
  return step === undefined || place === 'button' ? null : chosen(stopAtArrow(prompt, answer, step));
};

/** The keys that choose an answer to this question, to be shown: "1 to 7"; null = none. */
export const choosingKeys = (prompt: PromptView): string | null => {
  if (prompt.kind === 'multi-rating') return `${prompt.min} – ${prompt.max}`;
  if (prompt.kind === 'rating-pair') return `1 – ${prompt.max - prompt.min + 1}`;
  if (prompt.kind === 'ladder-pick') return `1 – ${prompt.ladders.flatMap(({ rungs }) => rungs).length}`;
  const count = stopsOf(prompt).length;
  if (count === 0) return null;
  return prompt.kind === 'rating' ? `${prompt.min} – ${prompt.max}` : `1 – ${count}`;
};
