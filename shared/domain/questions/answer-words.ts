import { DOES_NOT_APPLY, isCountPair, isSplit } from '../../check-ins/answer-shapes.ts';
import { parameters } from '../../constants.ts';
import type { FormAnswer, Picks } from '../../records/entries/form-answers.ts';
import type { ActivityRating, Split } from '../../records/entries/reflection.ts';
import { counted, lowerFirst, toPercent, upperFirst } from '../../wording/wording.ts';
import { type ActivityLookup, activityById, ladders, type Prompt } from './prompt-catalogue.ts';

const SKIPPED = 'Skipped';
const STRENGTH = ['', 'Slightly', 'Mostly', 'Entirely'];

const sliderWords = (prompt: Prompt, value: number): string => {
  if (value === 0) return prompt.scale?.midLabel ?? 'Both alike';
  const pole = value < 0 ? prompt.left : prompt.right;
  return `${STRENGTH[Math.abs(value)] ?? ''} ${lowerFirst(pole?.label ?? '')}`.trim();
};

const choiceWords = (prompt: Prompt, value: string): string => {
  if (value === 'left') return prompt.left?.label ?? value;
  if (value === 'right') return prompt.right?.label ?? value;
  return value === 'equal' ? (prompt.scale?.equalLabel ?? 'Either') : value;
};

/**
 * Shares as they are counted, of people, coordination and technical time alone, and what is left out of them: "People
 * 33 %, coordination 22 %, technical 44 %; other, 2 of 20 chips, left out".
 */
const splitWords = (split: Split): string => {
  const buckets = (['people', 'coordination', 'technical'] as const).filter((bucket) => split[bucket] > 0);
  const shared = buckets.reduce((sum, bucket) => sum + split[bucket], 0);
  const all = Math.max(parameters.chipsPerSplit, shared + split.other);
  const open = all - shared - split.other;
  if (shared + split.other === 0) return 'No time recorded';
  return upperFirst(
    [
      buckets.map((bucket) => `${bucket} ${toPercent(split[bucket] / shared)} %`).join(', '),
      split.other > 0 ? `other, ${split.other} of ${all} chips, left out` : '',
      open > 0 ? `${counted(open, 'chip')} not shared out, left out` : '',
    ]
      .filter((part) => part !== '')
      .join('; '),
  );
};

const activityWords = (prompt: Prompt, activities: readonly ActivityRating[], activityOf: ActivityLookup): string =>
  activities
    .map(({ activityId, energy }) => {
      const label = activityOf(activityId)?.label ?? activityId;
      const feeling = energy === null ? 'not rated' : lowerFirst(prompt.scale?.labels?.[energy + 2] ?? String(energy));
      return `${label}: ${feeling}`;
    })
    .join('; ');

/** The word at a rating: each stop may have one, or the two ends alone. */
const ratingWords = ({ scale }: Prompt, value: number): string => {
  const { labels = [], min = 0, max = 0 } = scale ?? {};
  if (labels.length === max - min + 1) return labels[value - min] ?? String(value);
  const end = value === min ? labels[0] : value === max ? labels.at(-1) : null;
  return end ? `${value}, ${lowerFirst(end)}` : String(value);
};

const allRungs = [...ladders.technical, ...ladders.management, ...ladders.extra];

const pickWords = (prompt: Prompt, picks: Picks): string =>
  Object.entries(picks)
    .filter(([, pick]) => pick !== null)
    .map(([row, pick]) => {
      const rung = prompt.kind === 'ladder-pick' ? allRungs.find(({ id }) => id === pick)?.label : undefined;
      return `${upperFirst(row)}: ${rung ?? pick}`;
    })
    .join('; ');

/** An answer as a person would say it. A skipped one says so. */
export const answerWords = (prompt: Prompt, answer: FormAnswer, activityOf: ActivityLookup = activityById): string => {
  if (answer === null) return SKIPPED;
  if (answer === DOES_NOT_APPLY && prompt.kind !== 'open') return prompt.scale?.naLabel ?? 'Does not apply';
  if (typeof answer === 'number') {
    return prompt.kind === 'bipolar-slider' ? sliderWords(prompt, answer) : ratingWords(prompt, answer);
  }
  if (typeof answer === 'string') return prompt.kind === 'forced-choice' ? choiceWords(prompt, answer) : answer;
  if (Array.isArray(answer)) return activityWords(prompt, answer, activityOf) || SKIPPED;
  if (isSplit(answer)) return splitWords(answer);
  if (isCountPair(answer)) return `${answer.done} of ${answer.planned}`;
  return pickWords(prompt, answer) || SKIPPED;
};
