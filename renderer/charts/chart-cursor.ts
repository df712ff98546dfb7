const QUARTER = 13;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: -QUARTER,
  PageDown: QUARTER,
};

/**
 * Where a key takes the reading line: arrows one week, Page keys 13 weeks, Home and End to the ends; the first key
 * starts at the newest week. Undefined = not our key.
 */
export const weekAfterKey = (
  key: string,
  current: number | null,
  range: { readonly first: number; readonly last: number },
): number | undefined => {
  if (key === 'Home') return range.first;
  if (key === 'End') return range.last;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  if (current === null) return range.last;
  return Math.min(range.last, Math.max(range.first, current + step));
};
