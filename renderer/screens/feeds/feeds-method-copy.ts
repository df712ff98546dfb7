import { parameters } from '../../../shared/constants.ts';
import type { FeedsView } from '../../../shared/ipc/feeds.ts';
import { counted, toPercent } from '../../../shared/wording/wording.ts';

const bound = parameters;
const figure = (value: number | null, digits: number): string => (value === null ? 'none yet' : value.toFixed(digits));
const ratingsOf = ({ activities }: FeedsView): number => activities.reduce((sum, { n }) => sum + n, 0);

/** "How is this computed?" beside each figure: the rule in words, its constants, and the writer's own n. */
export const feedsMethod = {
  bars: (view: FeedsView): readonly string[] => [
    `Each bar is the mean of your ratings of one activity, from −2, drained, to +2, energised; what was written late counts half. The thin line is its 90 % band by Student’s t: where the mean would likely lie if you rated many more days like these. Even equal ratings are taken to scatter a little, as answers on whole steps do.`,
    'What gave and what took energy is said only where the whole band lies on one side of “neither”.',
    `Below ${bound.activityMinRatings} ratings nothing is drawn and no mean is given. Yours: ${counted(ratingsOf(view), 'rating')} of ${view.activities.length} activities in these weeks.`,
    'Only whole weeks are read, so looking more often changes nothing. The order of the bars can turn within their bands.',
  ],
  quadrant: (view: FeedsView): readonly string[] => [
    `Up is energy, as in the bars. To the right is the share of the rated time: minutes you typed, else the chips of that day’s split, ${bound.minutesPerChip} minutes each, shared among the activities of a kind.`,
    view.equalShare === null
      ? `Much and little time are said from ${bound.shareMinActivities} drawn activities in ${bound.shareMinWeeks} weeks on.`
      : `The dotted line is the share each would have if all that are drawn took the same time, ${toPercent(view.equalShare)} % in these weeks. Each share has a 90 % band over the weeks, from ${bound.shareMinWeeks} weeks on. A point gets one of the four words only where its bands leave out both lines; the others are drawn without one.`,
    `Drawn from ${bound.activityMinRatings} ratings on: ${view.activities.filter(({ drawn }) => drawn).length} of ${view.activities.length} activities. The words are questions to you, not advice.`,
  ],
  compare: (view: FeedsView): readonly string[] => [
    `Daily check-ins with a satisfaction answer and at least one named activity are parted into days that name the activity and days that do not. Both means are plain; each side needs ${bound.activityMinRatings} days.`,
    `A difference is said only from ${bound.compareMinDays} days of each kind on, and only past chance among all that are compared (Holm, 1 % for all together): ${view.comparisons.compared} in these weeks. Nothing is said about what caused what.`,
  ],
  total: ({ total }: FeedsView): readonly string[] => [
    'The mean of all ratings of a check-in, weighted by minutes, halved to run from −1 to +1: both kinds of work together. It is high or low on both sides at once and never part of the energy line on the drift screen.',
    `Dots are weeks. The line reads ${bound.windowWeeks} weeks, a week counting half as much as one ${bound.halfLifeWeeks} weeks newer, from ${bound.levelMinReflections} check-ins in ${bound.levelMinWeeks} weeks on; its shade is a 90 % band. “Draining on balance” is said when the whole band lies below 0.`,
    `Yours: ${counted(total.reflections, 'check-in')} in ${counted(total.weeks, 'week')}, scatter s² ${figure(total.s2, 3)}, likeness of weeks in a row ρ ${figure(total.rho, 2)}.`,
  ],
  burden: ({ burden }: FeedsView): readonly string[] => [
    'Two answers of the weekly check-in, from 0, not at all, to 4, very much, on one scale with the same weight. They are never added up into energy: a heavy week is not a direction.',
    `A week without an answer is a gap; the line is not drawn across it. Yours: ${counted(burden.weeks.length, 'week')} with an answer.`,
  ],
  satisfaction: ({ satisfaction }: FeedsView): readonly string[] => [
    `${satisfaction.question === 'day' ? 'Satisfaction with how the days’ time was spent' : 'How the week’s role suited you'} is set against weekly time (people minus hands-on) by Spearman’s rank correlation over all whole weeks that hold both, from ${bound.fitMinWeeks} on. Days and weeks are two questions and never one mean. Weeks that resemble their neighbours count for less, and only what lies beyond the 99 % bound is said.`,
    `Yours: ${counted(satisfaction.n, 'week')}, rank correlation ${figure(satisfaction.rho, 2)}, counting as ${figure(satisfaction.effectiveN, 1)} weeks.`,
  ],
  heavy: [
    `The card appears when the band of total energy lay below 0 on each of the last ${bound.heavyWeeks} Sundays, or when both burdens together reached ${toPercent(bound.heavyLoad)} % of their scale in each of the last ${bound.heavyWeeks} weeks. It has no number, and it is not a diagnosis.`,
  ],
} as const;
