export const print = (text: string): void => void process.stdout.write(`${text}\n`);

export const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

/** Two standard errors of a share, in points. */
export const margin = (share: number, whole: number): string =>
  (200 * Math.sqrt((share * (1 - share)) / whole)).toFixed(1);

export const shareOf = <Item>(all: readonly Item[], holds: (one: Item) => boolean): number =>
  all.filter(holds).length / Math.max(1, all.length);

/** A share as a percentage, rounded to whole points. */
export const points = (share: number): string => (100 * share).toFixed(0);

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The value below which a part of them lies; not a number where there are none. */
export const quantileOf = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;
