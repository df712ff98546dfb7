/** A fraction in lowest terms, its lower part above 0: what chips, minutes and whole answers give is exact in it. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

const commonDivisor = (a: bigint, b: bigint): bigint => {
  let [one, other] = [a < 0n ? -a : a, b];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
};

const lowest = (top: bigint, bottom: bigint): Fraction => {
  const by = commonDivisor(top, bottom);
  return { top: top / by, bottom: bottom / by };
};

/** `top` / `bottom`, both whole numbers, `bottom` above 0. */
export const fraction = (top: number, bottom = 1): Fraction => lowest(BigInt(top), BigInt(bottom));

export const nought = fraction(0);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  lowest(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });
export const times = (a: Fraction, b: Fraction): Fraction => lowest(a.top * b.top, a.bottom * b.bottom);

/** a / b, b above 0. */
export const over = (a: Fraction, b: Fraction): Fraction => lowest(a.top * b.bottom, a.bottom * b.top);

/** -1, 0 or 1 as a is below, the same as or above b. No tolerance: these are exact. */
export const compared = (a: Fraction, b: Fraction): number => {
  const apart = minus(a, b).top;
  if (apart === 0n) return 0;
  return apart < 0n ? -1 : 1;
};

export const sumOf = (all: readonly Fraction[]): Fraction => all.reduce(plus, nought);

/** sum w v / sum w; null where nothing weighs. */
export const meanOf = (all: readonly { readonly value: Fraction; readonly weight: Fraction }[]): Fraction | null => {
  const weight = sumOf(all.map((one) => one.weight));
  return weight.top === 0n ? null : over(sumOf(all.map((one) => times(one.weight, one.value))), weight);
};

/** The nearest double. */
export const asNumber = ({ top, bottom }: Fraction): number => Number(top) / Number(bottom);
