import { parameters } from '../../constants.ts';

/**
 * 90 % interval of a share, 0 to 1, of which `count` of `n` (at least one) were seen: Wilson's, which stays inside 0 and
 * 1 and has a width at none and at all (Wilson 1927, doi 10.1080/01621459.1927.10502953).
 */
export const shareInterval = (count: number, n: number): { readonly lo: number; readonly hi: number } => {
  const z2 = parameters.z90 ** 2;
  const centre = (count + z2 / 2) / (n + z2);
  const half = (parameters.z90 / (n + z2)) * Math.sqrt((count * (n - count)) / n + z2 / 4);
  return { lo: Math.max(0, centre - half), hi: Math.min(1, centre + half) };
};
