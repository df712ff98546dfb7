import { unreachable } from '../unreachable.ts';
import { parameters } from './constants.ts';
import type { FormAnswer } from './entry.ts';
import { optionLabels, type Prompt } from './prompt-catalogue.ts';

const isWhole = (answer: FormAnswer, low: number, high: number): boolean =>
  typeof answer === 'number' && Number.isInteger(answer) && answer >= low && answer <= high;

const isSplit = (answer: FormAnswer): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  'people' in answer &&
  answer.people + answer.coordination + answer.technical + answer.other <= parameters.chipsPerSplit;

/** Whether an answer is one its prompt can have. Skipping (null) always is. */
export const answerFits = (prompt: Prompt, answer: FormAnswer): boolean => {
  if (answer === null) return true;
  switch (prompt.kind) {
    case 'forced-choice':
      return answer === 'left' || answer === 'equal' || answer === 'right';
    case 'bipolar-slider':
      return isWhole(answer, -parameters.sliderStops, parameters.sliderStops);
    case 'rating':
    case 'number':
      return isWhole(answer, prompt.scale?.min ?? 0, prompt.scale?.max ?? 0);
    case 'time-split':
      return isSplit(answer);
    case 'activity-rating':
      return Array.isArray(answer);
    case 'count-pair':
      return typeof answer === 'object' && 'planned' in answer;
    case 'single-choice':
    case 'commitment-check':
      return typeof answer === 'string' && optionLabels(prompt).includes(answer);
    case 'open':
      return typeof answer === 'string';
    case 'ladder-pick':
    case 'multi-rating':
      // Their forms come with the paths; until then they can only be skipped.
      return false;
    default:
      return unreachable(prompt.kind);
  }
};
