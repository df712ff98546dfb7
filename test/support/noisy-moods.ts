import type { Draws } from '../../shared/domain/sample/sample-random.ts';

/** Chances of a daily check-in on each of five days, and of the weekly one on Friday. */
export type Rates = { readonly daily: number; readonly weekly: number };

/** Weeks of writing, three to six, and of silence, one to five, by turns: true for silence. */
export const silencesOf = (weeks: number, draws: Draws): readonly boolean[] => {
  const between = (low: number, high: number): number => low + Math.floor(draws.uniform() * (high - low + 1));
  const silences: boolean[] = [];
  while (silences.length < weeks) {
    silences.push(...Array<boolean>(between(3, 6)).fill(false), ...Array<boolean>(between(1, 5)).fill(true));
  }
  return silences;
};

/** Moods of weeks around 0: each keeps `alike` of the one before, and they scatter by `spread`. */
export const moodsOf = (
  { alike, spread }: { readonly alike: number; readonly spread: number },
  weeks: number,
  draws: Draws,
): readonly number[] => {
  let mood = spread * draws.gauss();
  return Array.from({ length: weeks }, () => {
    const current = mood;
    mood = alike * mood + spread * Math.sqrt(1 - alike ** 2) * draws.gauss();
    return current;
  });
};
