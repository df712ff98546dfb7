import type { Split } from '../records/entries/reflection.ts';

/** Chips in all of a split of the working time: 5 % each. */
export const CHIPS = 20;

const buckets = ['people', 'coordination', 'technical', 'other'] as const satisfies readonly (keyof Split)[];

/** How many of the chips are placed, 0 to 20. */
export const chipsPlaced = (split: Split): number => buckets.reduce((sum, bucket) => sum + split[bucket], 0);

/**
 * A split with the chips that are left placed as those before: each bucket's share of them, the odd ones by the largest
 * remainder, ties in the order of the buckets. No bucket loses any, an empty one stays empty; without a chip placed
 * nothing is shared out.
 */
export const shareOut = (split: Split): Split => {
  const placed = chipsPlaced(split);
  if (placed === 0 || placed >= CHIPS) return split;
  const exact = buckets.map((bucket) => ({ bucket, chips: (split[bucket] * CHIPS) / placed }));
  const whole = exact.map(({ bucket, chips }) => ({ bucket, chips: Math.floor(chips), rest: chips % 1 }));
  const odd = CHIPS - whole.reduce((sum, { chips }) => sum + chips, 0);
  const served = whole.toSorted((a, b) => b.rest - a.rest).slice(0, odd);
  const shares = whole.map(({ bucket, chips }) => [
    bucket,
    chips + (served.some((one) => one.bucket === bucket) ? 1 : 0),
  ]);
  return Object.fromEntries(shares) as Split;
};
