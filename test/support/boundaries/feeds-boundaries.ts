import { meanOfRatings } from '../../../shared/domain/feeds/rating-mean.ts';
import { measureSatisfactionFit } from '../../../shared/domain/feeds/satisfaction-fit.ts';
import { stopSignals } from '../../../shared/domain/feeds/stop-signals.ts';
import { equalShareOf, timeShareOf } from '../../../shared/domain/feeds/time-share.ts';
import { compareWithout } from '../../../shared/domain/feeds/with-and-without.ts';
import { aReflection } from '../builders.ts';
import { back, boundary, counted, end, indexes } from './boundary.ts';

const loads = (burdens: readonly (readonly [number, number])[]) =>
  stopSignals(
    indexes(4).flatMap((week) =>
      burdens.map(([emotional, intellectual], index) =>
        aReflection({
          ...{ id: `b${week}-${index}`, form: 'weekly', forDate: back(7 * week + index) },
          burden: { emotional, intellectual },
        }),
      ),
    ),
    end,
  );

const rated = (count: number) => indexes(count).map(() => ({ value: 1, weight: 1 }));

/** So many days with an activity and a dozen without. */
const days = (count: number) =>
  indexes(count + 12).map((index) =>
    aReflection({
      ...{ id: `d${index}`, forDate: back(index), satisfaction: 3 },
      activities: [{ activityId: index < count ? 'code' : 'hiring', category: 'technical', energy: 0, minutes: null }],
    }),
  );

export const feedsBoundaries = {
  activityMinRatings: counted('activityMinRatings', (count) => meanOfRatings(rated(count), [-2, 2]).band !== null, [
    ...([false, true, true] as const),
  ]),
  shareMinWeeks: counted(
    'shareMinWeeks',
    (weeks) => timeShareOf(indexes(weeks).map((week) => ({ one: week, all: 10 })))?.band != null,
    [false, true, true],
  ),
  shareMinActivities: counted('shareMinActivities', equalShareOf, [null, 1 / 3, 1 / 4]),
  compareMinDays: counted(
    'compareMinDays',
    (count) => compareWithout(days(count), ['code'], { from: back(400), to: end }).compared,
    [0, 1, 1],
  ),
  fitMinWeeks: counted(
    'fitMinWeeks',
    (count) => measureSatisfactionFit(indexes(count).map((week) => ({ week, satisfaction: week, time: week }))).status,
    ['insufficient', 'higher', 'higher'],
  ),
  heavyWeeks: counted(
    'heavyWeeks',
    (weeks) =>
      stopSignals(
        indexes(weeks).map((week) =>
          aReflection({
            ...{ id: `h${week}`, form: 'weekly', forDate: back(7 * week) },
            burden: { emotional: 4, intellectual: 4 },
          }),
        ),
        end,
      ),
    [[], ['loaded'], ['loaded']],
  ),
  heavyLoad: boundary(loads, {
    below: [
      [
        [[3, 2]],
        [
          [3, 3],
          [3, 2],
        ],
        [
          [4, 4],
          [3, 3],
          [2, 1],
        ],
      ],
      [],
    ],
    at: [
      [
        [[3, 3]],
        [[4, 2]],
        [
          [3, 2],
          [4, 3],
        ],
        [
          [4, 4],
          [2, 2],
        ],
        [
          [1, 4],
          [3, 3],
          [4, 3],
        ],
        [
          [4, 4],
          [4, 3],
          [1, 2],
        ],
      ],
      ['loaded'],
    ],
    above: [
      [
        [[4, 3]],
        [
          [4, 3],
          [3, 3],
        ],
      ],
      ['loaded'],
    ],
  }),
} as const;
