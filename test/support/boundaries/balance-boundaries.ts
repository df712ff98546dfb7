import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import { contrastPressure, readBlindSpot } from '../../../shared/domain/balance/balance.ts';
import { readTeamSize } from '../../../shared/domain/balance/team-size.ts';
import { type BalanceWeek, balanceWeeks } from '../../../shared/domain/scoring/balance-weeks.ts';
import { aReflection } from '../builders.ts';
import { back, boundary, chips, counted, end, indexes, spreads } from './boundary.ts';

const now = weekIndex(end);

/** Weekly and daily check-ins of the last weeks with these chips of people and technical work in each. */
type Chips = {
  readonly people: readonly number[];
  readonly technical: readonly number[];
  readonly form: 'daily' | 'weekly';
};

/** Three weeks alike: one split of a week, or as many daily ones as there are chips given. */
const threeWeeks = ({ people, technical, form }: Chips): readonly BalanceWeek[] =>
  balanceWeeks(
    indexes(3).flatMap((week) =>
      people.map((one, index) =>
        aReflection({
          id: `${week}-${index}`,
          form,
          forDate: back(7 * week + index),
          split: chips(one, technical[index] ?? 0),
        }),
      ),
    ),
    end,
  );

const blindSpot = (given: Chips): string => readBlindSpot(threeWeeks(given), now).status;

/** The same share as one split of a week and as three or five of its days, spread evenly and not. */
const shareWays = (people: number, technical: number): readonly Chips[] => [
  { people: [people], technical: [technical], form: 'weekly' },
  ...[3, 5].flatMap((days) =>
    spreads(people * days, days).flatMap((some) =>
      spreads(technical * days, days).map((others): Chips => ({ people: some, technical: others, form: 'daily' })),
    ),
  ),
];

const kept = ([planned, done]: readonly [number, number]): string =>
  readBlindSpot([{ w: now, oneToOnes: { planned, done } }], now).status;

const crowded = { people: 0.05, technical: 0.6 };

/** Chips of people and technical work in the five hard weeks and in the five calm ones. */
type Pressed = { readonly people: readonly [number, number]; readonly technical: readonly [number, number] };

/** Chips are sums over five weeks, out of a hundred; every way to spread them is tried against every other. */
const underPressure = ({ people, technical }: Pressed): readonly string[] =>
  indexes(4).flatMap((hard) =>
    indexes(4).map((calm) => {
      const of = (total: number, way: number, week: number) => (spreads(total, 5)[way]?.[week] ?? 0) / 20;
      const weeks = indexes(10).map((index): BalanceWeek => {
        const [side, way] = index < 5 ? ([0, hard] as const) : ([1, calm] as const);
        const share = (totals: readonly [number, number]) => of(totals[side], way, index % 5);
        return { w: now - index, pressure: side === 0 ? 5 : 2, people: share(people), technical: share(technical) };
      });
      return contrastPressure(weeks, now).status;
    }),
  );

const all = (status: string): readonly string[] => indexes(16).map(() => status);

/** Loss and gain in hundredths, from several places of the axis. */
const shifts = (loss: number, gain: number): readonly Pressed[] =>
  [10, 17, 23, 31].map((base): Pressed => ({ people: [40 - loss, 40], technical: [base + gain, base] }));

const pressured = (pressure: number) =>
  contrastPressure(
    indexes(8).map((back_): BalanceWeek => ({ w: now - back_, ...crowded, pressure: back_ < 4 ? pressure : 1 })),
    now,
  ).nHigh;

const manager = { engineers: 5, manageable: 4, expectsGrowth: false };

export const balanceBoundaries = {
  blindSpotWeeks: counted(
    'blindSpotWeeks',
    (weeks) =>
      readBlindSpot(
        indexes(weeks).map((week) => ({ w: now - week, ...crowded })),
        now,
      ).weeksWithSplit,
    [3, 4, 4],
  ),
  blindSpotSplits: counted(
    'blindSpotSplits',
    (weeks) =>
      readBlindSpot(
        indexes(weeks).map((week) => ({ w: now - week, ...crowded })),
        now,
      ).status,
    ['insufficient', 'blind-spot-people', 'blind-spot-people'],
  ),
  neglectedShare: boundary(blindSpot, {
    below: [shareWays(2, 10), 'blind-spot-people'],
    at: [shareWays(3, 10), 'no-signal'],
    above: [shareWays(4, 10), 'no-signal'],
  }),
  fullShare: boundary(blindSpot, {
    below: [shareWays(2, 6), 'no-signal'],
    at: [shareWays(2, 7), 'blind-spot-people'],
    above: [shareWays(2, 8), 'blind-spot-people'],
  }),
  keptMinPlanned: counted('keptMinPlanned', (planned) => kept([planned, planned]), [
    ...(['insufficient', 'no-signal', 'no-signal'] as const),
  ]),
  keptRatio: boundary(kept, {
    below: [
      [
        [5, 2],
        [10, 5],
        [35, 20],
      ],
      'blind-spot-people',
    ],
    at: [[5, 10, 15, 20, 25, 30, 35, 55, 85].map((planned) => [planned, (planned * 3) / 5] as const), 'no-signal'],
    above: [
      [
        [5, 4],
        [10, 7],
        [35, 22],
      ],
      'no-signal',
    ],
  }),
  pressureWindowWeeks: counted(
    'pressureWindowWeeks',
    (weeks) => {
      const read = contrastPressure(
        indexes(weeks).map((week) => ({ w: now - week, ...crowded, pressure: 3 })),
        now,
      );
      return read.nOther;
    },
    [25, 26, 26],
  ),
  pressureHigh: counted('pressureHigh', pressured, [0, 4, 4]),
  pressureMinWeeks: counted(
    'pressureMinWeeks',
    (weeks) => {
      const hard = indexes(weeks).map((week): BalanceWeek => ({ w: now - week, ...crowded, pressure: 5 }));
      const calm = indexes(9).map((week): BalanceWeek => ({ w: now - 10 - week, ...crowded, pressure: 2 }));
      return contrastPressure([...hard, ...calm], now).status;
    },
    ['insufficient', 'no-clear-pattern', 'no-clear-pattern'],
  ),
  pressureLoss: boundary(underPressure, {
    below: [shifts(7, 20), all('no-clear-pattern')],
    at: [shifts(8, 20), all('leans-technical-under-pressure')],
    above: [shifts(9, 20), all('leans-technical-under-pressure')],
  }),
  pressureGain: boundary(underPressure, {
    below: [shifts(20, 4), all('no-clear-pattern')],
    at: [shifts(20, 5), all('leans-technical-under-pressure')],
    above: [shifts(20, 6), all('leans-technical-under-pressure')],
  }),
  teamSizeLow: counted('teamSizeLow', (engineers) => readTeamSize({ ...manager, engineers }), [
    ...(['below-range', 'in-range', 'in-range'] as const),
  ]),
  teamSizeHigh: counted('teamSizeHigh', (engineers) => readTeamSize({ ...manager, engineers }), [
    ...(['in-range', 'in-range', 'split'] as const),
  ]),
  manageable: counted('manageable', (manageable) => readTeamSize({ ...manager, manageable }), [
    ...(['complexity-may-not', 'in-range', 'in-range'] as const),
  ]),
} as const;
