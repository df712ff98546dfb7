const QUARTER = 13;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: QUARTER,
  PageDown: -QUARTER,
};

/**
 * Where a key takes the slider: arrows one week, Page keys 13, Home and End to the ends of the whole story, not only of
 * the weeks that are drawn. Undefined = not our key.
 */
export const weekAfterSliderKey = (
  key: string,
  week: number,
  { first, last }: { readonly first: number; readonly last: number },
): number | undefined => {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const step = STEPS[key];
  return step === undefined ? undefined : Math.min(last, Math.max(first, week + step));
};
