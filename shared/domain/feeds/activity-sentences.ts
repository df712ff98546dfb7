import { parameters } from '../../constants.ts';
import { clearSide, turned } from '../../wording/clear-side.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { estimateInWords, likely, toOneDecimal } from '../../wording/wording.ts';
import type { ActivityEnergy } from './activity-energy.ts';
import type { Comparisons, WithAndWithout } from './with-and-without.ts';

const NAMED = 3;

const named = (activities: readonly ActivityEnergy[]): string =>
  activities
    .slice(0, NAMED)
    .map(
      ({ label, mean, lo, hi, n }) =>
        `${label} (${estimateInWords(mean, { lo: lo ?? mean, hi: hi ?? mean })}, ${likely(lo ?? mean, hi ?? mean)}, n = ${n})`,
    )
    .join(', ');

const sentence = (id: string, text: string): Sentence => ({ id, text, footnote: null });

/**
 * What gave and what took energy, three each at most: only where the whole band lies on one side of "neither".
 * docs/domain.md, sections 7.2 and 7.4.
 */
export const activitySentences = (activities: readonly ActivityEnergy[]): Sentence[] => {
  const enough = activities.filter(({ n }) => n >= parameters.activityMinRatings);
  if (enough.length === 0) {
    return [sentence('activities-missing', `An activity is named from ${parameters.activityMinRatings} ratings on.`)];
  }
  const gave = named(enough.filter(({ feels }) => feels === 'energising'));
  const took = named(enough.filter(({ feels }) => feels === 'draining').toReversed());
  return [
    ...(gave === '' ? [] : [sentence('energising', `Most energising: ${gave}.`)]),
    ...(took === '' ? [] : [sentence('draining', `Most draining: ${took}.`)]),
    ...(gave === '' && took === '' ? [sentence('activities-even', 'No activity stands out either way.')] : []),
  ];
};

const differenceText = (label: string, { difference, nWith, nWithout }: WithAndWithout): string | null => {
  const side = difference ? clearSide(difference) : null;
  if (!difference || side === null) return null;
  const [size, band] = side === 'above' ? [difference.value, difference] : [-difference.value, turned(difference)];
  return (
    `Days with “${label}” were rated ${toOneDecimal(size)} of 5 ${side === 'above' ? 'higher' : 'lower'} than days ` +
    `without it (${likely(band.lo, band.hi)}; n = ${nWith} and ${nWithout}).`
  );
};

/**
 * What lies apart between days with and without an activity: only what is past chance among all that were compared, and
 * how many those were. Empty while nothing can be compared. docs/domain.md, section 7.2.
 */
export const withAndWithoutSentences = (
  { all, compared }: Comparisons,
  labelOf: (activityId: string) => string,
): Sentence[] => {
  if (compared === 0) return [];
  const clear = all.flatMap((one) => {
    const text = one.isClear ? differenceText(labelOf(one.activityId), one) : null;
    return text === null ? [] : [sentence(`with-${one.activityId}`, text)];
  });
  const among = `Compared for ${compared === 1 ? 'one activity' : `${compared} activities`}`;
  const none = `${among}: no days with and without lie farther apart than chance can bring about.`;
  if (clear.length === 0) return [sentence('with-none', none)];
  return [...clear, sentence('with-compared', `${among}. Order in time and cause are not known.`)];
};
