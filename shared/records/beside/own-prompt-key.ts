import type { OwnPrompt } from './own-prompt.ts';

type Poles = Pick<OwnPrompt, 'kind' | 'leftPole' | 'rightPole' | 'drain'>;

/**
 * The key of a question the writer made: +1 when its right end is the engineering manager side, -1 when it is the tech
 * lead side, turned around for what drains. Null = not scored: an open question, a rating, or ends without two sides.
 */
export const ownPromptKey = ({ kind, leftPole, rightPole, drain }: Poles): 1 | -1 | null => {
  if (kind !== 'bipolar-slider' && kind !== 'forced-choice') return null;
  if (leftPole === null || rightPole === null || leftPole === rightPole) return null;
  return (rightPole === 'EM') === drain ? -1 : 1;
};
