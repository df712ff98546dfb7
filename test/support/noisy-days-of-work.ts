import { clamp, type Draws } from '../../shared/domain/sample/sample-random.ts';

/** The two parts of the work that are liked or not; what is left of a day is coordination. */
export type Part = 'people' | 'technical';

/** What days are made of: shares of people and technical work, 0 to 1. */
export type Shares = Readonly<Record<Part, number>>;

/** How many stretches of a day a part had, and how they felt on the mean, drained to energised, about -2 to 2. */
type Stretches = { readonly stretches: number; readonly felt: number };

export type Day = Readonly<Record<Part, Stretches>>;

const STRETCHES = 8;

/** A day of eight stretches, each of which feels as its part is liked, give or take 1. docs/domain.md, section 3.6. */
export const dayOf = (shares: Shares, leaning: number, draws: Draws): Day => {
  const spread = (share: number): number => clamp(share + 0.1 * draws.gauss(), 0, 1);
  const [people, technical] = [spread(shares.people), spread(shares.technical)];
  const drawn = Array.from({ length: STRETCHES }, () => draws.uniform());
  const counts = {
    people: drawn.filter((one) => one < people).length,
    technical: drawn.filter((one) => one >= people && one < people + technical).length,
  };
  const stretchesOf = (part: Part, side: number): Stretches => {
    const stretches = counts[part];
    const felt = 0.4 + 1.3 * side * leaning + draws.gauss() / Math.sqrt(Math.max(1, stretches));
    return { stretches, felt };
  };
  return { people: stretchesOf('people', 1), technical: stretchesOf('technical', -1) };
};

/** The days of a week as one. */
export const weekOf = (days: readonly Day[]): Day => {
  const all = (part: Part): Stretches => {
    const stretches = days.reduce((sum, day) => sum + day[part].stretches, 0);
    const felt = days.reduce((sum, day) => sum + day[part].stretches * day[part].felt, 0);
    return { stretches, felt: felt / Math.max(1, stretches) };
  };
  return { people: all('people'), technical: all('technical') };
};
