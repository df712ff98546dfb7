/** A likely range: both ends on the scale of what was measured. */
export type Band = { readonly lo: number; readonly hi: number };

/** The decimals a sentence may go to, where fewer would hide on which side of a boundary a bound lies. */
export const MOST_DECIMALS = 4;

/** Half of the last decimal that a sentence can show: a bound nearer than this cannot be told from its boundary. */
const SHOWN_APART = 0.5 * 10 ** -MOST_DECIMALS;

/**
 * On which side of a boundary (0 unless given) a band lies as a whole: null where it holds the boundary, or lies so near
 * that a sentence could not show it. The one place where a sentence's "more", "less", "toward", "higher" is decided.
 */
export const clearSide = ({ lo, hi }: Band, boundary = 0): 'above' | 'below' | null => {
  if (lo - boundary >= SHOWN_APART) return 'above';
  return boundary - hi >= SHOWN_APART ? 'below' : null;
};

/** The band of the opposite: what is said "toward" the side a difference went is said with its band turned. */
export const turned = ({ lo, hi }: Band): Band => ({ lo: -hi, hi: -lo });
