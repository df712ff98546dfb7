import type { WeekIndex } from '../../calendar/iso-week.ts';

/** The Sundays of a claim, first and last. */
export type ClaimSundays = { readonly first: WeekIndex; readonly last: WeekIndex };

/**
 * The last Sunday on which a claim was shown: a guard that spoke on a Sunday had it shown as a lean. Null where it was
 * never shown; then nothing is said of taking it back. docs/domain.md, section 3.13.
 */
export const lastShown = (
  { first, last }: ClaimSundays,
  isGuarded: (sunday: WeekIndex) => boolean,
): WeekIndex | null => {
  for (let sunday = last; sunday >= first; sunday -= 1) {
    if (!isGuarded(sunday)) return sunday;
  }
  return null;
};
