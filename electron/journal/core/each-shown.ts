/**
 * Each of these as it is shown; one that cannot be shown, by what a file held that this version would not have written,
 * takes nothing along: `instead` stands in its place.
 */
export const eachShown = <Given, Shown>(
  given: readonly Given[],
  show: (one: Given) => Shown,
  instead: (one: Given) => Shown,
): Shown[] =>
  given.map((one) => {
    try {
      return show(one);
    } catch {
      return instead(one);
    }
  });
