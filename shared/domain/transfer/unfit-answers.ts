import { parameters } from '../../constants.ts';
import type { Entry } from '../../records/entries/entry.ts';
import type { Misfit } from '../../wording/issue-words.ts';
import { answerFits } from '../questions/answer-fits.ts';
import { optionLabels, type Prompt, type PromptLookup } from '../questions/prompt-catalogue.ts';

const between = (low: number, high: number): string => `a whole number from ${low} to ${high}`;

const oneOf = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** What a question can be answered with, in words. */
const expectedOf = (prompt: Prompt): string => {
  const { min = 0, max = 0, rows = [] } = prompt.scale ?? {};
  switch (prompt.kind) {
    case 'forced-choice':
      return `one of ${oneOf(['left', 'equal', 'right'])}`;
    case 'bipolar-slider':
      return between(-parameters.sliderStops, parameters.sliderStops);
    case 'rating':
    case 'number':
      return between(min, max);
    case 'single-choice':
    case 'commitment-check':
      return `one of ${oneOf(optionLabels(prompt))}`;
    case 'multi-rating':
      return `${between(min, max)} for each of ${oneOf(rows)}`;
    case 'ladder-pick':
      return 'a rung for “technical” and for “management”';
    case 'time-split':
      return `at most ${parameters.chipsPerSplit} chips in four kinds of work`;
    case 'activity-rating':
      return 'a list of activities';
    case 'count-pair':
      return 'two counts';
    case 'open':
      return 'a text';
  }
};

/**
 * Answers that no question can have had: kept and shown as they are, never counted. `promptOf` knows the questions of
 * the catalogue, of the archive and of the journal.
 */
export const unfitAnswers = (entries: readonly Entry[], promptOf: PromptLookup): readonly Misfit[] =>
  entries.flatMap((entry, index) => {
    if (entry.type === 'note') return [];
    return Object.entries(entry.answers).flatMap(([id, answer]): Misfit[] => {
      const path = `entries.${index}.answers.${id}`;
      const prompt = promptOf(id);
      if (prompt === undefined) return [{ path, problem: 'no question of that name is known here' }];
      return answerFits(prompt, answer) ? [] : [{ path, problem: `expected ${expectedOf(prompt)}` }];
    });
  });
