import type { FeedsView } from '../../../shared/ipc/feeds.ts';
import { feedsWords } from '../../charts/feeds/feeds-words.ts';
import type { WeeklyPicture } from '../../charts/feeds/weekly-geometry.ts';

/** A long range begins with the first week that holds something. */
const spanOf = (view: FeedsView, weeks: readonly number[]) => ({
  firstWeek: Math.min(view.lastWeek, Math.max(view.firstWeek, Math.min(...weeks))),
  lastWeek: view.lastWeek,
});

/** Total energy: its line and band, with the weeks as dots. */
export const totalPicture = (view: FeedsView): WeeklyPicture => {
  const { dots, line } = view.total;
  return {
    ...spanOf(
      view,
      [...dots, ...line].map(({ week }) => week),
    ),
    series: [
      {
        key: 'total',
        name: feedsWords.totalLine,
        draw: 'line',
        points: line.map(({ week, level }) => ({ week, value: level })),
      },
      { key: 'weeks', name: '', draw: 'dots', points: dots },
    ],
    band: line,
    domain: [-1, 1],
  };
};

/** The two burdens, each broken where a week has no answer. */
export const burdenPicture = (view: FeedsView): WeeklyPicture => {
  const { weeks } = view.burden;
  return {
    ...spanOf(
      view,
      weeks.map(({ week }) => week),
    ),
    series: (['emotional', 'intellectual'] as const).map((key) => ({
      key,
      name: feedsWords[key],
      draw: 'joined',
      points: weeks.map((each) => ({ week: each.week, value: each[key] })),
    })),
    domain: [0, 4],
  };
};
