/** A part of a printed document. */
export type Figures = { readonly [name: string]: unknown };

/** Whether a value is an object with names. */
export const isFigures = (value: unknown): value is Figures =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a curve is said to do belongs to the rule of "moved", which has its own vectors and may change; where it lies
 * (level, band, side) and what it rests on does not.
 */
const verdict = new Set([
  ...['status', 'shownStatus', 'direction', 'guards', 'from', 'to', 'size', 'slope', 'delta', 'seDelta'],
  ...['lo90', 'hi90', 'q90', 'q99', 'mdc'],
]);

const without = (figures: unknown, left: ReadonlySet<string>): unknown =>
  isFigures(figures) ? Object.fromEntries(Object.entries(figures).filter(([name]) => !left.has(name))) : figures;

const words = new Set(['sentence', 'title']);

const compared = (comparison: unknown): unknown => {
  if (!isFigures(comparison) || !Array.isArray(comparison['curves'])) return comparison;
  const curves = comparison['curves'].map((curve) => without(curve, words));
  return { ...Object(without(comparison, words)), curves };
};

/** Of what `drift --json` prints, what stays as it is when questions are exchanged. */
export const lastingDrift = ({ energy, time, total, year, comparisons, ...rest }: Figures): Figures => ({
  ...rest,
  energy: without(energy, verdict),
  time: without(time, verdict),
  total: without(total, verdict),
  year: without(year, verdict),
  comparisons: Array.isArray(comparisons) ? comparisons.map(compared) : comparisons,
});

/** Of what `stats --json` prints, what stays as it is when questions are exchanged. */
export const lastingStats = ({ totalEnergy, ...rest }: Figures): Figures => ({
  ...rest,
  totalEnergy: isFigures(totalEnergy)
    ? { ...totalEnergy, measured: without(totalEnergy['measured'], verdict) }
    : totalEnergy,
});
