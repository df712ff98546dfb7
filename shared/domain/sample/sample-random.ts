/** Draws that come out the same on every machine: integer mixing, + - * / and floor alone. docs/domain.md, section 9. */
export type Draws = {
  /** Uniform on 0 (included) to 1 (excluded). */
  readonly uniform: () => number;
  /** About normal: the sum of twelve uniform draws minus six. */
  readonly gauss: () => number;
};

const TWO_32 = 4_294_967_296;

/** A stream of draws from a seed, taken modulo 2^32 (mulberry32). */
export const createDraws = (seed: number): Draws => {
  let state = (seed % TWO_32) >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / TWO_32;
  };
  const gauss = (): number => {
    let sum = -6;
    for (let draw = 0; draw < 12; draw += 1) sum += uniform();
    return sum;
  };
  return { uniform, gauss };
};

/** Nearest whole number, halves upward; never -0. */
export const roundHalfUp = (value: number): number => Math.floor(value + 0.5) + 0;

export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
