import type { Comparison } from '../../../shared/ipc/feeds.ts';

type Means = NonNullable<Comparison['means']>;

/** An activity with enough days of both kinds. */
export type ComparedRow = { readonly comparison: Comparison; readonly means: Means };

const fewest = ({ comparison: { nWith, nWithout } }: ComparedRow): number => Math.min(nWith, nWithout);

/** Per cent from the left for a day rated 1 to 5. */
export const dayShare = (rating: number): number => ((rating - 1) / 4) * 100;

/** What can be compared, that with the most days of the rarer kind first: never the noisiest difference. */
export const comparedRows = (comparisons: readonly Comparison[]): readonly ComparedRow[] =>
  comparisons
    .flatMap((comparison) => (comparison.means ? [{ comparison, means: comparison.means }] : []))
    .sort((a, b) => fewest(b) - fewest(a) || (a.comparison.label < b.comparison.label ? -1 : 1));
