/** Quantile of Student's t for 90 % bands, as docs/domain.md, section 3.5, step 7, writes it. */
export const t90 = (df: number): number => {
  const k = (8 * df + 1) / (8 * df + 3);
  return Math.sqrt(df * Math.expm1((1.6448536 / k) ** 2 / df));
};

const STEPS = 2_000;

/** Simpson's rule over the density of t after x = sqrt(df) tan(angle): cos(angle)^(df - 1). */
const area = (df: number, from: number, to: number): number => {
  const width = (to - from) / STEPS;
  let sum = 0;
  for (let step = 0; step <= STEPS; step += 1) {
    const factor = step === 0 || step === STEPS ? 1 : step % 2 === 0 ? 2 : 4;
    sum += factor * Math.cos(from + step * width) ** (df - 1);
  }
  return (sum * width) / 3;
};

/** Chance that t with these degrees of freedom lies farther from 0: by quadrature, where the product sums a series. */
export const tailOf = (t: number, df: number): number =>
  area(df, Math.atan(Math.abs(t) / Math.sqrt(df)), Math.PI / 2) / area(df, 0, Math.PI / 2);
