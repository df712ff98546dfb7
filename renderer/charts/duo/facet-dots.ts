import type { FacetLine } from '../../../shared/ipc/duo.ts';

type Dot = FacetLine['dots'][number];

export type PlacedDot = Pick<Dot, 'entryId' | 'value'> & { readonly kind: 'earlier' | 'before' | 'now' };

/** How many earlier check-ins are drawn: more would blacken the scale. */
const EARLIER = 10;

/**
 * The dots of one scale, oldest first, so that the newest lies on top. Answers to other questions are earlier ones,
 * never the one before.
 */
export const placedDots = (dots: readonly Dot[]): readonly PlacedDot[] => {
  const alike = dots.filter(({ isAlike }) => isAlike);
  const [before, now] = alike.length > 1 ? alike.slice(-2) : [undefined, alike[0]];
  return dots.slice(-EARLIER - 2).map((dot) => ({
    entryId: dot.entryId,
    value: dot.value,
    kind: dot === now ? 'now' : dot === before ? 'before' : 'earlier',
  }));
};
