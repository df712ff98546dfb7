import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { parameters } from '../../../shared/constants.ts';
import type { ActivityFigure, FeedsView } from '../../../shared/ipc/feeds.ts';
import { counted, dayInWords } from '../../../shared/wording/wording.ts';

const words = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');

const QUADRANTS = [
  ['more of', 'Little time and energising (more of)'],
  ['protect', 'Much time and energising (protect)'],
  ['hand over', 'Much time and draining (hand over)'],
  ['question', 'Little time and draining (question)'],
] as const;

/** What lies where, a sentence for each of the four words that has something. */
const quadrantSentences = (activities: readonly ActivityFigure[]): readonly string[] => {
  const said = QUADRANTS.flatMap(([quadrant, place]) => {
    const labels = activities.filter((one) => one.quadrant === quadrant).map(({ label }) => label);
    return labels.length > 0 ? [`${place}: ${words(labels)}.`] : [];
  });
  return said.length > 0 ? said : ['No activity lies clearly on one side of both lines.'];
};

/** What the screen "What feeds me" says around the sentences that the journal itself gives. */
export const feedsCopy = {
  title: 'What feeds me',
  loading: 'Reading your ratings',
  range: 'Weeks read',
  ranges: { '13': '13 weeks', '26': '26 weeks', '52': 'A year', all: 'All' },
  period: (from: CalendarDay, to: CalendarDay, ratings: number): string =>
    ratings === 0
      ? `No rating in the whole weeks up to ${dayInWords(to)}.`
      : `Whole weeks, ${dayInWords(from)} to ${dayInWords(to)}: ${counted(ratings, 'rating')}.`,
  waiting: (count: number, monday: CalendarDay): string =>
    `${counted(count, 'rating')} of this week ${count === 1 ? 'is' : 'are'} added on ${dayInWords(monday)}.`,
  table: 'The same as a table',
  method: 'How is this computed?',
  emptyTitle: 'Nothing rated yet.',
  emptyDetail:
    'A daily check-in asks for up to three things you did and how each left you. From five ratings of one thing on, it has a bar here.',
  begin: 'Begin a check-in',
  bars: {
    title: 'Energy by activity',
    head: ['Activity', 'Kind', 'Ratings, n', 'Mean', 'Likely', 'Share of time'],
    tableLabel: 'Energy by activity, as a table',
    opens: 'Each row opens its entries.',
  },
  quadrant: {
    title: 'Time against energy',
    sentences: quadrantSentences,
    undrawn: (count: number): string =>
      `${count === 1 ? 'One activity has' : `${count} activities have`} fewer than ${parameters.activityMinRatings} ratings or no minutes, and ${count === 1 ? 'is' : 'are'} not drawn.`,
    head: ['Activity', 'Share of time', 'Likely', 'Mean', 'Likely', 'Place'],
    tableLabel: 'Time against energy, as a table',
    commitment: 'Turn this into a commitment',
    experiment: 'Turn this into an experiment',
    entries: 'See its entries',
  },
  compare: {
    title: 'Days with and without',
    head: ['Activity', 'Days with it, n', 'Mean', 'Days without, n', 'Mean without', 'Difference', 'Likely'],
    tableLabel: 'Days with and without an activity, as a table',
  },
  total: {
    title: 'Total energy',
    head: ['Week of', 'Check-ins, n', 'Week', 'Level', 'Likely'],
    tableLabel: 'Total energy by week, as a table',
  },
  burden: {
    title: 'Burden',
    head: ['Week of', 'Check-ins, n', 'People’s problems', 'Technical decisions'],
    tableLabel: 'Burden by week, as a table',
  },
  satisfaction: {
    title: 'Satisfaction and time',
    unclear: (n: number): string =>
      `No reliable link between satisfaction and time with people shows over ${counted(n, 'week')}.`,
  },
  heavy: { title: 'A heavy stretch', hide: 'Do not show this card', show: 'Show a card in a heavy stretch' },
  needs: {
    title: 'Not enough yet',
    lead: 'What is still missing before these say anything.',
    have: (have: number, need: number, noun: string): string => `${Math.min(have, need)} of ${need} ${noun}`,
    bars: 'one rated activity in a whole week',
    quadrant: `${parameters.activityMinRatings} ratings of one activity, with minutes or a time split`,
    compare: `${parameters.activityMinRatings} rated days with an activity and ${parameters.activityMinRatings} without`,
    total: 'one rated activity in a whole week',
    burden: 'one weekly check-in with both burden questions',
    weeks: 'weeks with a time split and a satisfaction answer',
  },
  entries: {
    back: 'Back to what feeds me',
    lead: (view: { readonly from: CalendarDay; readonly to: CalendarDay }, n: number): string =>
      `${counted(n, 'rating')}, ${dayInWords(view.from)} to ${dayInWords(view.to)}.`,
    unrated: 'Named, not rated',
    loading: 'Looking for its entries',
  },
} as const;

/** How an activity left the writer, in the words of the question. */
export const ratingWords: Readonly<Record<string, string>> = {
  '-2': 'Drained',
  '-1': 'A bit drained',
  '0': 'Neither',
  '1': 'A bit energised',
  '2': 'Energised',
};

/** Ratings behind the bars, of all activities. */
export const ratingsIn = ({ activities }: Pick<FeedsView, 'activities'>): number =>
  activities.reduce((sum, { n }) => sum + n, 0);
