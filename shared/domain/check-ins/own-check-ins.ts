import { addDays, type CalendarDay, localDay } from '../../calendar/calendar-day.ts';
import type { Partner } from '../../records/beside/partner.ts';
import type { Reflection } from '../../records/entries/reflection.ts';

/** How the revision of an item begins that came in an archive without one: no program of ours wrote it. */
export const CAME_IN = 'came-';

type Descent = Pick<Reflection, 'revision' | 'parents'>;

/** Whether a record was first written elsewhere than in Driftline, whatever was made of it here since. */
export const cameIn = ({ revision, parents }: Descent): boolean =>
  [...parents, revision].some((one) => one.startsWith(CAME_IN));

/**
 * The civil day on which the writer made the first check-in of their own; null where there is none. What was brought in
 * from elsewhere does not count: who brings a year along still begins today.
 */
export const firstOwnDay = (
  reflections: readonly (Descent & Pick<Reflection, 'createdLocalDate'>)[],
): CalendarDay | null => {
  let first: CalendarDay | null = null;
  for (const one of reflections)
    if ((first === null || one.createdLocalDate < first) && !cameIn(one)) first = one.createdLocalDate;
  return first;
};

/** Between entering a partner and the first questions about the pair, and between those: days. */
export const DUO_DAYS = 28;

/** The first day on which the duo form may be due: 28 days after the partner was entered, or last changed. */
export const duoBegins = (
  { since, updatedAt }: Pick<Partner, 'since' | 'updatedAt'>,
  utcOffsetMinutes: number,
): CalendarDay => {
  const entered = updatedAt === null ? since : localDay(Date.parse(updatedAt), utcOffsetMinutes);
  return addDays(entered > since ? entered : since, DUO_DAYS);
};
