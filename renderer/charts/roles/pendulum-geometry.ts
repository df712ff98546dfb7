import { daysBetween } from '../../../shared/calendar/calendar-day.ts';
import type { BesideRoles } from '../../../shared/ipc/roles.ts';

type Swing = BesideRoles['swings'][number];

/** A bar of the strip: where it begins and how long it is, in percent of the whole time, and the sides it lies on. */
export type SwingBar = { readonly from: number; readonly length: number; readonly sides: readonly Swing['kind'][] };

/** Roles mostly technical lie below the line, those with people above it, both on both sides; time that no role names is a gap. */
export const swingBars = (swings: readonly Swing[]): readonly SwingBar[] => {
  const [first, last] = [swings[0], swings.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = daysBetween(first.from, last.to) + 1;
  return swings.map(({ from, to, kind }) => ({
    from: (100 * daysBetween(first.from, from)) / whole,
    length: (100 * (daysBetween(from, to) + 1)) / whole,
    sides: kind === 'both' ? ['people', 'technical'] : [kind],
  }));
};
