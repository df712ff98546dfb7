import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import { SAMPLE_START } from '../../../shared/domain/sample/sample-diary.ts';
import { createDraws, type Draws } from '../../../shared/domain/sample/sample-random.ts';
import type { WeekBin } from '../../../shared/domain/statistics/weekly-bins.ts';
import { followMoved } from '../../support/follow-moved.ts';
import { moodsOf } from '../../support/noisy-moods.ts';
import { points, print, shareOf } from './print.ts';

const FIRST = weekIndex(SAMPLE_START);
const WEEKS = 156;

/** Check-ins of one week at about two a week, and the scatter of one answer's mean. */
type Row = { readonly noise: number; readonly moods: (draws: Draws) => readonly number[] };

const alike =
  (likeness: number, spread: number): Row['moods'] =>
  (draws) =>
    moodsOf({ alike: likeness, spread }, WEEKS, draws);

const yearlyWave: Row['moods'] = (draws) => {
  const start = 2 * Math.PI * draws.uniform();
  const moods = moodsOf({ alike: 0.5, spread: 0.1 }, WEEKS, draws);
  return moods.map((mood, week) => mood + 0.1 * Math.sin(start + (2 * Math.PI * week) / 52));
};

const blocks: Row['moods'] = (draws) => {
  const levels = Array.from({ length: WEEKS / 13 + 1 }, () => 0.1 * draws.gauss());
  return moodsOf({ alike: 0.5, spread: 0.1 }, WEEKS, draws).map(
    (mood, week) => mood + (levels[Math.floor(week / 13)] ?? 0),
  );
};

/** Kinds of noise between and beyond the four that the rule knows. docs/domain.md, section 3.6. */
const rows: Readonly<Record<string, Row>> = {
  'alike by 0.5, scatter 0.1': { noise: 0.28, moods: alike(0.5, 0.1) },
  'alike by 0.8, scatter 0.1': { noise: 0.28, moods: alike(0.8, 0.1) },
  'alike by 0.5, scatter 0.18': { noise: 0.28, moods: alike(0.5, 0.18) },
  'alike by 0.5, scatter 0.1, quiet answers': { noise: 0.12, moods: alike(0.5, 0.1) },
  'a yearly wave of 0.1 besides': { noise: 0.28, moods: yearlyWave },
  'blocks of 13 weeks besides, scatter 0.1': { noise: 0.28, moods: blocks },
};

const binsOf = (seed: number, { noise, moods }: Row): readonly WeekBin[] => {
  const draws = createDraws(seed * 15_485_863);
  return moods(draws).flatMap((mood, index) => {
    const count = [0.23, 0.23, 0.23, 0.23, 0.23, 0.85].filter((chance) => draws.uniform() < chance).length;
    if (count === 0) return [];
    const mean = Math.max(-1, Math.min(1, mood + (noise / Math.sqrt(count)) * draws.gauss()));
    return [{ week: FIRST + index, weight: 0.65 * count, mean, count }];
  });
};

/** Weekly values alone, for noise that no answer makes: % with "moved" in each of three years. */
export const printRough = (seeds: readonly number[]): void => {
  print(`\nWeeks off the four kinds of noise, two check-ins a week, nothing changes, ${seeds.length} people a row`);
  print('  % with "moved" in the first / second / third year');
  for (const [title, row] of Object.entries(rows)) {
    const all = seeds.map((seed) => followMoved(binsOf(seed, row), FIRST + WEEKS - 1));
    const years = [0, 1, 2].map((year) => {
      const [from, until] = [FIRST + 52 * year, FIRST + 52 * (year + 1)];
      const share = shareOf(all, (looks) =>
        looks.some(({ status, asOfWeek }) => status === 'moved' && asOfWeek >= from && asOfWeek < until),
      );
      return points(share);
    });
    print(`  ${title.padEnd(44)}${years.join(' / ')}`);
  }
};
