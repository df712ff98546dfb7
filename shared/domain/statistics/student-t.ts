/**
 * Quantile of Student's t for a normal quantile `z` and `df` degrees of freedom (above 0), by Wallace's approximation
 * inverted; within 2 % of the exact value where it is used: z90 from df = 2, z99 from df = 6 on.
 * docs/domain.md, section 3.5, step 7.
 */
export const studentT = (z: number, df: number): number => {
  const k = (8 * df + 1) / (8 * df + 3);
  return Math.sqrt(df * (Math.exp((z / k) ** 2 / df) - 1));
};
