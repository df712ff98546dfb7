import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { parameters } from '../../../shared/constants.ts';
import type { ActivityFigure, BurdenFigure, Comparison, TotalFigure } from '../../../shared/ipc/feeds.ts';
import { counted, dayInWords, toPercent } from '../../../shared/wording/wording.ts';
import { axisValue, bandInWords, shareBandInWords, shareInWords } from '../axis/axis-words.ts';

/** The words drawn into the charts of "what feeds me", and what a screen reader hears of each stop. */
export const feedsWords = {
  drained: 'Drained',
  neither: 'Neither',
  energised: 'Energised',
  bars: 'Energy by activity, the most energising first',
  quadrant:
    'Chart of time against energy. Arrow keys go from the least time to the most; Tab leads to what can be made of a point.',
  quadrantHint: 'Choose a point, or press the arrow keys, to read one activity.',
  ends: {
    1: { upper: 'A bit energised', lower: 'A bit drained' },
    2: { upper: 'Energised', lower: 'Drained' },
  },
  share: 'Share of the rated time',
  shareFrom: (least: string): string => `Share of the rated time, from ${least} on`,
  days: 'Satisfaction of days, 1 to 5',
  with: 'with it',
  without: 'without it',
  burden:
    'Chart of burden by week. Arrow keys move one week, Page keys a quarter, Enter opens the entries of the week.',
  total:
    'Chart of total energy by week. Arrow keys move one week, Page keys a quarter, Enter opens the entries of the week.',
  weekHint: 'Move over the chart, or press the arrow keys, to read one week.',
  emotional: 'People’s problems',
  intellectual: 'Technical decisions',
  totalLine: 'Total energy',
} as const;

export const categoryWords = {
  people: 'People',
  coordination: 'Coordination',
  technical: 'Technical',
  other: 'Other',
} as const satisfies Readonly<Record<ActivityFigure['category'], string>>;

const percent = (share: number): string => `${toPercent(share)} %`;

/** "needs 3 more". */
export const needsMore = (needs: number): string => `needs ${needs} more`;

/** One bar in words: what the link says. */
export const barInWords = ({ label, category, feels, mean, lo, hi, n }: ActivityFigure): string =>
  `${label}, ${categoryWords[category].toLowerCase()}: ${feels ?? 'no clear side'}, ${axisValue(mean)}, ` +
  `likely ${bandInWords(lo, hi)}, ${counted(n, 'rating')}`;

export const waitingInWords = ({ label, n }: ActivityFigure): string =>
  `${label}: ${counted(n, 'rating')}, ${needsMore(parameters.activityMinRatings - n)}`;

/** One point of time against energy as a sentence. */
export const pointInWords = (activity: ActivityFigure, place: string): string => {
  const { label, mean, lo, hi, n, timeShare, shareLo, shareHi } = activity;
  const share = shareLo === null ? '' : `, likely ${shareBandInWords(shareLo, shareHi)}`;
  return (
    `${label}: ${place}. Rated ${axisValue(mean)}, likely ${bandInWords(lo, hi)} (n = ${n}); ` +
    `${shareInWords(timeShare)} of the rated time${share}.`
  );
};

/** Days with and without in short, for the label of a row. */
export const comparisonInWords = ({ label, nWith, nWithout, means, difference }: Comparison): string =>
  means === null || difference === null
    ? `${label}: ${nWith} days with it, ${nWithout} without`
    : `${label}: ${axisValue(means.with)} with it (n = ${nWith}), ${axisValue(means.without)} without (n = ${nWithout}), ` +
      `a difference of ${axisValue(difference.value)}, likely ${bandInWords(difference.lo, difference.hi)}`;

const rated = (value: number | null): string => (value === null ? 'not answered' : `${axisValue(value)} of 4`);

/** What is said of a week without an answer about burden. */
export const emptyBurdenWeekInWords = (monday: CalendarDay): string =>
  `Week of ${dayInWords(monday)}: no answer about burden.`;

export const burdenWeekInWords = (week: BurdenFigure): string =>
  `Week of ${dayInWords(week.monday)}: other people’s problems ${rated(week.emotional)}, ` +
  `technical decisions ${rated(week.intellectual)} (n = ${week.n}).`;

export const totalWeekInWords = (
  dot: TotalFigure['dots'][number] | undefined,
  point: TotalFigure['line'][number] | undefined,
): string => {
  const week = dot ? `${axisValue(dot.value)} (n = ${dot.n}). ` : 'no rating. ';
  if (point?.level == null) return `${week}No line this week.`;
  return `${week}Level ${axisValue(point.level)}, likely ${bandInWords(point.lo, point.hi)}.`;
};

export const percentInWords = percent;
