import type { WeekIndex } from '../../shared/calendar/iso-week.ts';
import { createChain } from '../../shared/domain/moved/chain.ts';
import { halfYear, type MovedRule } from '../../shared/domain/moved/run.ts';
import type { Moved } from '../../shared/domain/moved/verdict.ts';
import type { WeekBin } from '../../shared/domain/statistics/weekly-bins.ts';

/** The verdicts of all Sundays up to a week that are not paused, oldest first, worked out anew. */
export const followMoved = (
  bins: readonly WeekBin[],
  until: WeekIndex,
  rule: MovedRule = halfYear,
): readonly Moved[] => {
  const chain = createChain(rule);
  const first = bins[0]?.week ?? until + 1;
  return Array.from({ length: Math.max(0, until - first + 1) }, (_, index) => chain.at(bins, first + index)).filter(
    ({ status }) => status !== 'paused',
  );
};
