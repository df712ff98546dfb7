import type { WeekBin } from '../statistics/weekly-bins.ts';
import type { NoiseKind } from './noise-kinds.ts';
import { at } from './pooled.ts';
import type { Columns, Predicted, Workspace } from './workspace.ts';

/** What a window comes to under one kind of noise; the columns of its stories stay in the workspace. Section 3.13. */
export type Whitened = {
  readonly weeks: number;
  /** How many stories with a change there are: the line and the steps. */
  readonly count: number;
  /** Logarithm of the determinant of the covariance, in units of the noise. */
  readonly logDet: number;
  /** The constant and the values: sums of products of each with itself and with the other. */
  readonly ones: number;
  readonly onesValues: number;
  readonly values: number;
};

/** One-step predictions, in which the covariance needs no matrix: the filter of Kalman 1960 for a phase and noise. */
const predict = (bins: readonly WeekBin[], { phi, lambda }: NoiseKind, rows: Predicted): void => {
  const [first, last] = [bins[0]?.week ?? 0, bins.at(-1)?.week ?? 0];
  let [p, ofOne, ofValue, ofLine] = [lambda, 0, 0, 0];
  let index = 0;
  for (const { week, weight, mean } of bins) {
    const variance = p + 1 / weight;
    const gain = p / variance;
    const [one, value] = [1 - ofOne, mean - ofValue];
    const line = (week - (first + last) / 2) / (last - first) - ofLine;
    const weeksToNext = (bins[index + 1]?.week ?? week) - week;
    const c = weeksToNext === 1 ? phi : phi ** weeksToNext;
    rows.variance[index] = variance;
    rows.one[index] = one;
    rows.value[index] = value;
    rows.line[index] = line;
    rows.drift[index] = 1 - c;
    rows.carry[index] = c * (1 - gain);
    ofOne = (ofOne + gain * one) * c;
    ofValue = (ofValue + gain * value) * c;
    ofLine = (ofLine + gain * line) * c;
    p = c * c * p * (1 - gain) + lambda * (1 - c * c);
    index += 1;
  }
};

/** The sums of the constant and the values, and the column of a line from -1/2 at the first week to 1/2 at the last. */
const sumUp = (rows: Predicted, weeks: number, columns: Columns): Omit<Whitened, 'count'> => {
  let [logDet, ones, onesValues, values, zz, z1, zy] = [0, 0, 0, 0, 0, 0, 0];
  for (let index = 0; index < weeks; index += 1) {
    const variance = at(rows.variance, index);
    const [one, value, line] = [at(rows.one, index), at(rows.value, index), at(rows.line, index)];
    logDet += Math.log(variance);
    ones += (one * one) / variance;
    onesValues += (one * value) / variance;
    values += (value * value) / variance;
    zz += (line * line) / variance;
    z1 += (line * one) / variance;
    zy += (line * value) / variance;
  }
  columns.zz[0] = zz;
  columns.z1[0] = z1;
  columns.zy[0] = zy;
  return { weeks, logDet, ones, onesValues, values };
};

type Steps = { readonly weeks: number; readonly side: number; readonly count: number };

/**
 * The columns of all steps of 1 in one pass backwards. What is unforeseen of a step is 1 in its first week and goes on
 * linearly, so the sums from a week to the last are a square (a v^2 + 2 b v + c) and two lines in v, the unforeseen
 * part of that week; in the step's own week v is 1.
 */
const fillSteps = (rows: Predicted, { zz, z1, zy }: Columns, { weeks, side, count }: Steps): void => {
  let [a, b, c, oneSlope, oneStart, valueSlope, valueStart] = [0, 0, 0, 0, 0, 0, 0];
  for (let index = weeks - 1; index >= side; index -= 1) {
    const [precision, drift, carry] = [1 / at(rows.variance, index), at(rows.drift, index), at(rows.carry, index)];
    c += (2 * b + a * drift) * drift;
    b = (a * drift + b) * carry;
    a = precision + a * carry ** 2;
    oneStart += oneSlope * drift;
    oneSlope = at(rows.one, index) * precision + oneSlope * carry;
    valueStart += valueSlope * drift;
    valueSlope = at(rows.value, index) * precision + valueSlope * carry;
    const place = index - side + 1;
    if (place >= count) continue;
    zz[place] = a + 2 * b + c;
    z1[place] = oneSlope + oneStart;
    zy[place] = valueSlope + valueStart;
  }
};

/** A window of at least two weeks under a kind of noise; a step has at least `side` weeks on each of its sides. */
export const whiten = (
  bins: readonly WeekBin[],
  kind: NoiseKind,
  side: number,
  { predicted, columns }: Workspace,
): Whitened => {
  const weeks = bins.length;
  const count = 1 + Math.max(0, weeks - 2 * side + 1);
  predict(bins, kind, predicted);
  fillSteps(predicted, columns, { weeks, side, count });
  return { ...sumUp(predicted, weeks, columns), count };
};
