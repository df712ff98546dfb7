/** How a day is drawn: a form for each step, so that nothing hangs on colour. */
export type DayShade =
  | 'none'
  | 'one'
  | 'two'
  | 'many'
  | 'unscored'
  | 'tl-strong'
  | 'tl'
  | 'middle'
  | 'em'
  | 'em-strong';

/** The halves of the axis are parted in the middle; what rounds to 0.0 lies between them. */
const STRONG = 0.5;
const MIDDLE = 0.05;

/** By number of entries: none, one, two, more. */
export const shadeOfCount = (count: number): DayShade => {
  if (count === 0) return 'none';
  if (count === 1) return 'one';
  return count === 2 ? 'two' : 'many';
};

/** By the day's energy, -1 to 1, in five steps. */
export const shadeOfEnergy = (energy: number): DayShade => {
  if (Math.abs(energy) < MIDDLE) return 'middle';
  const side = energy > 0 ? 'em' : 'tl';
  return Math.abs(energy) >= STRONG ? `${side}-strong` : side;
};

/** What of a day its mark is drawn from. `energy` is -1 to 1, null without an energy answer. */
export type MarkedDay = { readonly count: number; readonly energy: number | null };

/** By the day's energy where there is an answer of it. */
export const shadeOfAnswers = (energy: number | null): DayShade =>
  energy === null ? 'unscored' : shadeOfEnergy(energy);

/** A day without entries is empty in both readings. */
export const shadeOfDay = (day: MarkedDay | undefined, by: 'entries' | 'energy'): DayShade => {
  if (day === undefined) return 'none';
  if (by === 'entries') return shadeOfCount(day.count);
  return shadeOfAnswers(day.energy);
};

/** What the legend explains, in its order. */
export const legendOf = (by: 'entries' | 'energy'): readonly DayShade[] =>
  by === 'entries' ? ['one', 'two', 'many'] : ['tl-strong', 'tl', 'middle', 'em', 'em-strong', 'unscored'];
