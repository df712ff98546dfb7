import { parameters } from '../constants.ts';
import type { WeekIndex } from './iso-week.ts';

/**
 * The weeks that count on one day: inside the window, and not beyond a gap of more than 8 weeks.
 * `bins` must be oldest first. docs/domain.md, section 3.5, step 3.
 */
export const latestRun = <Bin extends { readonly week: WeekIndex }>(
  bins: readonly Bin[],
  now: WeekIndex,
  windowWeeks: number = parameters.windowWeeks,
): readonly Bin[] => {
  const inWindow = bins.filter(({ week }) => week > now - windowWeeks && week <= now);
  const cut = inWindow.findLastIndex((bin, index) => {
    const before = inWindow[index - 1];
    return before !== undefined && bin.week - before.week > parameters.maxGapWeeks;
  });
  return cut === -1 ? inWindow : inWindow.slice(cut);
};
