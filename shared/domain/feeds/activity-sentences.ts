import { parameters } from '../../constants.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { toOneDecimal } from '../../wording/wording.ts';
import type { ActivityEnergy, WithAndWithout } from './activity-energy.ts';

const NAMED = 3;

const named = (activities: readonly ActivityEnergy[]): string =>
  activities
    .slice(0, NAMED)
    .map(({ label, mean, n }) => `${label} (${toOneDecimal(mean)}, n = ${n})`)
    .join(', ');

/** What gave and what took energy, three each at most, from five ratings on. docs/domain.md, sections 7.2 and 7.4. */
export const activitySentences = (activities: readonly ActivityEnergy[]): Sentence[] => {
  const enough = activities.filter(({ n }) => n >= parameters.activityMinRatings);
  const gave = named(enough.filter(({ mean }) => mean > 0));
  const took = named(enough.filter(({ mean }) => mean < 0).toReversed());
  const sentence = (id: string, text: string): Sentence => ({ id, text, footnote: null });
  if (enough.length === 0) {
    return [sentence('activities-missing', `An activity is named from ${parameters.activityMinRatings} ratings on.`)];
  }
  return [
    ...(gave === '' ? [] : [sentence('energising', `Most energising: ${gave}.`)]),
    ...(took === '' ? [] : [sentence('draining', `Most draining: ${took}.`)]),
    ...(gave === '' && took === '' ? [sentence('activities-even', 'No activity stands out either way.')] : []),
  ];
};

/** Days with and without one activity, with both counts; null until there are five of each. */
export const withAndWithoutSentence = (label: string, compared: WithAndWithout): Sentence | null => {
  if (!compared.means) return null;
  const { nWith, nWithout, means } = compared;
  const text =
    `Days with “${label}” were rated ${toOneDecimal(means.with)} of 5 (n = ${nWith}), ` +
    `days without it ${toOneDecimal(means.without)} (n = ${nWithout}). Order in time and cause are not known.`;
  return { id: `with-${compared.activityId}`, text, footnote: null };
};
