import { parameters } from '../../constants.ts';
import { type Band, clearSide } from '../../wording/clear-side.ts';
import { studentT } from '../statistics/student-t.ts';

/** Minutes of one week: those of one activity, and those of all rated activities. */
export type WeekMinutes = { readonly one: number; readonly all: number };

/** A share of the rated time, 0 to 1, and its 90 % band; no band under four weeks. */
export type TimeShare = { readonly share: number; readonly band: Band | null };

/**
 * The share p = sum m / sum M over weeks, as a ratio of sums: se^2 = n / (n - 1) x sum (m - p M)^2 / (sum M)^2, its band
 * by Student's t at n - 1 weeks. Null where no week has minutes. Cochran 1977, Sampling Techniques, 3rd ed., 6.3.
 */
export const timeShareOf = (weeks: readonly WeekMinutes[]): TimeShare | null => {
  const known = weeks.filter(({ all }) => all > 0);
  const total = known.reduce((sum, { all }) => sum + all, 0);
  if (total === 0) return null;
  const [n, share] = [known.length, known.reduce((sum, { one }) => sum + one, 0) / total];
  if (n < parameters.shareMinWeeks) return { share, band: null };
  // Each over the total first: the square of very few minutes is nothing, and nothing over nothing no number.
  const squares = known.reduce((sum, { one, all }) => sum + (one / total - share * (all / total)) ** 2, 0);
  const half = studentT(parameters.z90, n - 1) * Math.sqrt((n / (n - 1)) * squares);
  return { share, band: { lo: Math.max(0, share - half), hi: Math.min(1, share + half) } };
};

/** The share each activity would have if all that are drawn took the same time; null with too few to speak of. */
export const equalShareOf = (drawn: number): number | null =>
  drawn < parameters.shareMinActivities ? null : 1 / drawn;

/** Whether an activity takes much or little time: said only where its band leaves the equal share out. */
export const timeTaken = (share: TimeShare | null, equalShare: number | null): 'much' | 'little' | null => {
  if (!share?.band || equalShare === null) return null;
  const side = clearSide(share.band, equalShare);
  if (side === null) return null;
  return side === 'above' ? 'much' : 'little';
};
