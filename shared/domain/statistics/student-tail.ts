/**
 * Probability that Student's t with `df` degrees of freedom, a whole number from 1 on, lies farther from 0 than `t`:
 * 0 to 1. Exact: the finite series of Abramowitz and Stegun 1964, 26.7.3 and 26.7.4.
 */
export const studentTail = (t: number, df: number): number => {
  const theta = Math.atan(Math.abs(t) / Math.sqrt(df));
  const [sine, cosine] = [Math.sin(theta), Math.cos(theta)];
  const odd = df % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = odd ? 2 : 1; k <= df - 3; k += 2) {
    term *= (k / (k + 1)) * cosine ** 2;
    sum += term;
  }
  const inside = odd ? (2 / Math.PI) * (theta + sine * sum) : sine * sum;
  return Math.min(1, Math.max(0, 1 - inside));
};
