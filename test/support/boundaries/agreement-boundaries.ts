import { readReliability } from '../../../shared/domain/drift/reliability.ts';
import { observe } from '../../../shared/domain/scoring/observations.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import { aReflection } from '../builders.ts';
import { back, counted, end, indexes } from './boundary.ts';

const read = (entries: readonly Reflection[]) =>
  readReliability({ entries, energy: observe(entries).energy, asOf: end });

const asked = { catalogueVersion: '2026.2' };

/** Daily check-ins with a choice, so many of them with a pair. */
const withPairs = (checkIns: number, pairs: number) =>
  indexes(checkIns).map((index) =>
    aReflection({
      ...{ id: `c${index}`, forDate: back(index), ...asked },
      answers: { EF14: 'right', ...(index < pairs ? { LK01: 1, LK02: 0 } : {}) },
    }),
  );

/** Weekly check-ins with all three parts. */
const occasions = (count: number) =>
  indexes(count).map((week) =>
    aReflection({
      ...{ id: `r${week}`, form: 'weekly', forDate: back(7 * week), ...asked },
      answers: { EC05: (week % 7) - 3, EC08: 3 - (week % 7), LK03: 1, LK04: 0 },
    }),
  );

const answers = (count: number) =>
  indexes(count).map((month) =>
    aReflection({
      ...{ id: `m${month}`, form: 'monthly', forDate: back(30 * month), ...asked },
      answers: { FT01: 'Yes' },
    }),
  );

const fewUntil = ['insufficient', 'shown', 'shown'] as const;

export const agreementBoundaries = {
  reliabilityCheckIns: counted('reliabilityCheckIns', (count) => read(withPairs(count, 0)).halves.status, fewUntil),
  waysMinAnswers: counted('waysMinAnswers', (pairs) => read(withPairs(25, pairs)).ways.status, fewUntil),
  reliabilityOccasions: counted('reliabilityOccasions', (count) => read(occasions(count)).alpha.status, fewUntil),
  lineFitMinAnswers: counted('lineFitMinAnswers', (count) => read(answers(count)).fit.fits.status, fewUntil),
} as const;
