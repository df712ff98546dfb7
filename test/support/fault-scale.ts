import { availableParallelism } from 'node:os';

/**
 * How hard the fault suite tries: short inside `npm test`, long with `DRIFTLINE_FAULTS=long` (`npm run
 * test:fault:long`). The one place that reads it.
 */
export const isLong = process.env['DRIFTLINE_FAULTS'] === 'long';

/** One of two amounts, by the form of the suite. */
export const amount = ({ short, long }: { readonly short: number; readonly long: number }): number =>
  isLong ? long : short;

/** For tests whose long form takes hours, in milliseconds; the short form keeps to four minutes. */
export const patience = isLong ? 6 * 3_600_000 : 240_000;

/** Prints a figure of the long form, for docs/reliability.md. */
export const figure = (row: string, said: string): void => {
  if (isLong) process.stdout.write(`${row}: ${said} (${availableParallelism()} cores)\n`);
};

/** Every so many-th of a list, so that about `wanted` remain, spread over all of it. */
export const sampleOf = <Item>(items: readonly Item[], wanted: number): readonly Item[] =>
  items.length <= wanted
    ? items
    : Array.from({ length: wanted }, (_, n) => items[Math.floor((n * items.length) / wanted)]).filter(
        (item) => item !== undefined,
      );
