import type { Comparison } from '../../../shared/ipc/feeds.ts';

type Means = NonNullable<Comparison['means']>;

/** An activity with enough days of both kinds. */
export type ComparedRow = { readonly comparison: Comparison; readonly means: Means };

const apart = ({ means }: ComparedRow): number => Math.abs(means.with - means.without);

/** Per cent from the left for a day rated 1 to 5. */
export const dayShare = (rating: number): number => ((rating - 1) / 4) * 100;

/** What can be compared, the farthest apart first. */
export const comparedRows = (comparisons: readonly Comparison[]): readonly ComparedRow[] =>
  comparisons
    .flatMap((comparison) => (comparison.means ? [{ comparison, means: comparison.means }] : []))
    .sort((a, b) => apart(b) - apart(a));
