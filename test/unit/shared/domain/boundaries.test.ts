import { describe, expect, it } from 'vitest';
import { type ConstantName, constants } from '../../../../shared/constants.ts';
import { agreementBoundaries } from '../../../support/boundaries/agreement-boundaries.ts';
import { balanceBoundaries } from '../../../support/boundaries/balance-boundaries.ts';
import type { Boundary, NoThreshold, Reading } from '../../../support/boundaries/boundary.ts';
import { driftBoundaries } from '../../../support/boundaries/drift-boundaries.ts';
import { feedsBoundaries } from '../../../support/boundaries/feeds-boundaries.ts';
import { guardBoundaries } from '../../../support/boundaries/guard-boundaries.ts';
import { movedBoundaries } from '../../../support/boundaries/moved-boundaries.ts';
import { noThresholds } from '../../../support/boundaries/no-thresholds.ts';
import { pairBoundaries } from '../../../support/boundaries/pair-boundaries.ts';
import { pathBoundaries } from '../../../support/boundaries/path-boundaries.ts';

// A constant that is added does not compile here until it has its boundary, or a word on what it is instead.
const boundaries: Readonly<Record<ConstantName, Boundary | NoThreshold>> = {
  ...driftBoundaries,
  ...movedBoundaries,
  ...guardBoundaries,
  ...balanceBoundaries,
  ...feedsBoundaries,
  ...pairBoundaries,
  ...pathBoundaries,
  ...agreementBoundaries,
  ...noThresholds,
};

const thresholds = Object.entries(boundaries).flatMap(([name, one]) => ('at' in one ? [[name, one] as const] : []));

const said = (readings: readonly Reading[]) => readings.map(({ read }) => read());
const expected = (readings: readonly Reading[]) => readings.map(({ says }) => says);

describe('at its very boundary, and on both sides of it', () => {
  it.each(thresholds)('%s decides as it says', (_, { below, at, above }) => {
    expect(said(below)).toEqual(expected(below));
    expect(said(at)).toEqual(expected(at));
    expect(said(above)).toEqual(expected(above));
  });

  it.each(thresholds)('%s decides something: its sides differ', (_, { below, above }) => {
    expect(expected(below)).not.toEqual(expected(above));
  });

  it('every constant is a threshold or has a word on what it is', () => {
    expect(Object.keys(boundaries).sort()).toEqual(Object.keys(constants).sort());
    const words = Object.values(noThresholds).map(({ notAThreshold }) => notAThreshold);
    expect(words.filter((word) => word.length < 15)).toEqual([]);
  });
});
