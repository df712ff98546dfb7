import { seededNumbers } from '../first-questions/seeded.ts';
import type { Question } from './catalogue.ts';

/** The choices shown in one daily check-in: one, or two where a side had nothing that day. */
export type Shown = readonly string[];

/** What a choice of the day is chosen by. */
export type Choosing = {
  /** The questions that take turns. */
  readonly pool: readonly Question[];
  /** The check-ins before, oldest first. */
  readonly past: readonly Shown[];
  /** What was shown in this check-in already. */
  readonly shown: Shown;
  /** The last day of each question's rest. */
  readonly restsUntil: ReadonlyMap<string, number>;
  readonly day: number;
};

/** Chooses the next choice of a day: an id, or null where none is left. */
export type Chooser = (choosing: Choosing) => string | null;

const RECENT = 4;

const lastShown = (past: readonly Shown[], id: string): number => past.findLastIndex((one) => one.includes(id));

/**
 * The rule in short: the key opposite to that of the first choice shown before, where one is left; then the one shown
 * longest ago; none of the last four check-ins, and none that rests. A second choice has the key opposite to the
 * first, or there is none.
 */
export const plainChooser: Chooser = ({ pool, past, shown, restsUntil, day }) => {
  const keyOf = new Map(pool.map(({ id, key }) => [id, key] as const));
  const recent = [...past.slice(-RECENT).flat(), ...shown];
  const left = pool
    .filter(({ id }) => !recent.includes(id) && (restsUntil.get(id) ?? -1) < day)
    .toSorted((a, b) => lastShown(past, a.id) - lastShown(past, b.id) || (a.id < b.id ? -1 : 1));
  const before = shown[0] ?? past.at(-1)?.[0];
  const opposite = left.filter(({ key }) => before === undefined || key !== keyOf.get(before));
  const [next] = opposite.length > 0 || shown.length > 0 ? opposite : left;
  return next?.id ?? null;
};

/** How one writer of a rotation is: rates between 0 and 1. */
export type Habit = {
  readonly seed: number;
  readonly days: number;
  /** How many days pass without a check-in. */
  readonly absent: number;
  /** How many choices are skipped, and rest for 14 days. */
  readonly skips: number;
  /** On how many check-ins one side had nothing, so that a second choice is asked. */
  readonly second: number;
};

const REST_DAYS = 14;

/** The choices a writer is shown, check-in by check-in, those without any included. */
export const playRotation = (pool: readonly Question[], choose: Chooser, habit: Habit): readonly Shown[] => {
  const next = seededNumbers(habit.seed);
  const restsUntil = new Map<string, number>();
  const past: Shown[] = [];
  for (let day = 0; day < habit.days; day += 1) {
    if (next() < habit.absent) continue;
    const shown: string[] = [];
    for (let many = next() < habit.second ? 2 : 1; many > 0; many -= 1) {
      const id = choose({ pool, past, shown, restsUntil, day });
      if (id === null) break;
      shown.push(id);
      if (next() < habit.skips) restsUntil.set(id, day + REST_DAYS - 1);
    }
    past.push(shown);
  }
  return past;
};

/** What is measured of a rotation. */
export type Rotation = {
  /** Choices that stood in one of the four check-ins before, or twice in one. */
  readonly repeats: number;
  /** Check-ins without a choice. */
  readonly empty: number;
  /** How many first choices have the key of the first choice before, 0 to 1. */
  readonly sameKey: number;
  /** The most and the least often shown. */
  readonly uses: readonly [most: number, least: number];
  /** How many choices have the people side on the right, 0 to 1. */
  readonly peopleRight: number;
};

/** Measures a rotation. */
export const measureRotation = (pool: readonly Question[], past: readonly Shown[]): Rotation => {
  const known = new Map(pool.map((question) => [question.id, question] as const));
  const all = past.flat();
  const firsts = past.flatMap(([id]) => (id === undefined ? [] : [known.get(id)?.key]));
  const uses = pool.map(({ id }) => all.filter((one) => one === id).length);
  const repeats = past.flatMap((shown, index) => {
    const recent = past.slice(Math.max(0, index - RECENT), index).flat();
    return shown.filter((id, place) => recent.includes(id) || shown.indexOf(id) !== place);
  });
  return {
    repeats: repeats.length,
    empty: past.filter((shown) => shown.length === 0).length,
    sameKey: firsts.filter((key, index) => index > 0 && key === firsts[index - 1]).length / firsts.length,
    uses: [Math.max(...uses), Math.min(...uses)],
    peopleRight: all.filter((id) => known.get(id)?.right?.pole === 'EM').length / all.length,
  };
};
