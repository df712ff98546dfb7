export type LabelWish = { readonly key: string; readonly y: number };

/**
 * Places labels as near as possible to where they belong, at least `gap` apart and inside `top`..`bottom`; their order
 * stays. Heights in px. When there is no room for all at that distance, the lowest run over the bottom edge last.
 */
export const spreadLabels = (
  wishes: readonly LabelWish[],
  gap: number,
  top: number,
  bottom: number,
): ReadonlyMap<string, number> => {
  const sorted = [...wishes].sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const [index, { y }] of sorted.entries()) {
    placed.push(Math.max(y, top, (placed[index - 1] ?? Number.NEGATIVE_INFINITY) + gap));
  }
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const limit = index === placed.length - 1 ? bottom : (placed[index + 1] ?? bottom) - gap;
    placed[index] = Math.min(placed[index] ?? limit, limit);
  }
  return new Map(sorted.map(({ key }, index) => [key, placed[index] ?? top]));
};
