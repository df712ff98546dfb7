import fc from 'fast-check';

/**
 * Parameters of a run that plays the same `known` cases each time and then `fresh` ones. A law that also says what has
 * come up in it needs this: what comes up among fresh cases alone is a matter of luck.
 */
export const knownFirst = <Given>(
  cases: fc.Arbitrary<Given>,
  { known, fresh }: { readonly known: number; readonly fresh: number },
): fc.Parameters<[Given]> => ({
  numRuns: known + fresh,
  examples: fc.sample(cases, { seed: 1, numRuns: known }).map((one) => [one]),
});
