import { DOES_NOT_APPLY, isCountPair, isPicks, isSplit } from '../../check-ins/answer-shapes.ts';
import { parameters } from '../../constants.ts';
import { unreachable } from '../../errors/unreachable.ts';
import type { FormAnswer } from '../../records/entries/form-answers.ts';

import { optionChosen } from './option-codes.ts';
import type { Prompt } from './prompt-catalogue.ts';

const isWhole = (answer: FormAnswer, low: number, high: number): boolean =>
  typeof answer === 'number' && Number.isInteger(answer) && answer >= low && answer <= high;

const fitsSplit = (answer: FormAnswer): boolean =>
  isSplit(answer) && answer.people + answer.coordination + answer.technical + answer.other <= parameters.chipsPerSplit;

const fitsRows = ({ scale }: Prompt, answer: FormAnswer): boolean =>
  isPicks(answer) &&
  Object.entries(answer).every(
    ([row, rating]) =>
      scale?.rows?.includes(row) && (rating === null || isWhole(rating, scale.min ?? 0, scale.max ?? 0)),
  );

// The rungs are the writer's to edit, so an old answer may name one that is gone.
const fitsLadders = (answer: FormAnswer): boolean =>
  isPicks(answer) &&
  Object.entries(answer).every(
    ([ladder, rung]) =>
      (ladder === 'technical' || ladder === 'management') && (rung === null || typeof rung === 'string'),
  );

/** Whether an answer is one its prompt can have. Skipping (null) always is; "na" where the prompt has words for it. */
export const answerFits = (prompt: Prompt, answer: FormAnswer): boolean => {
  if (answer === null) return true;
  if (answer === DOES_NOT_APPLY && prompt.scale?.naLabel !== undefined) return true;
  switch (prompt.kind) {
    case 'forced-choice':
      return answer === 'left' || answer === 'equal' || answer === 'right';
    case 'bipolar-slider':
      return isWhole(answer, -parameters.sliderStops, parameters.sliderStops);
    case 'rating':
    case 'number':
      return isWhole(answer, prompt.scale?.min ?? 0, prompt.scale?.max ?? 0);
    case 'time-split':
      return fitsSplit(answer);
    case 'activity-rating':
      return Array.isArray(answer);
    case 'count-pair':
      return isCountPair(answer);
    case 'single-choice':
    case 'commitment-check':
      return optionChosen(prompt, answer) !== undefined;
    case 'open':
      return typeof answer === 'string';
    case 'multi-rating':
      return fitsRows(prompt, answer);
    case 'ladder-pick':
      return fitsLadders(answer);
    default:
      return unreachable(prompt.kind);
  }
};
