import { describe, expect, it } from 'vitest';
import { energyObservations } from '../../../../../shared/domain/scoring/observations.ts';
import { speaksOfDays, unrelatedDays } from '../../../../support/noisy-days.ts';
import { noisyRows, paces, yearSaid } from '../../../../support/noisy-rows.ts';
import { writingsOf } from '../../../../support/noisy-writers.ts';

const seeds = Array.from({ length: 120 }, (_, index) => index + 1);
const [often] = paces;

const said = (row: string) =>
  seeds.flatMap((seed) => {
    const writer = often && noisyRows[row]?.(seed, often.rates);
    return writer ? [yearSaid(writingsOf(writer))] : [];
  });

// A small part of what bench:drift-honesty counts, with its own seeds. docs/domain.md, section 3.6.
describe('people who do not change, in weeks that mislead', () => {
  it.each(paces)('keep about $aWeek check-ins a week, each with an energy answer', ({ aWeek, rates }) => {
    const kept = seeds.slice(0, 20).flatMap((seed) => {
      const writer = noisyRows['weeks a little alike']?.(seed, rates);
      return writer ? writingsOf(writer) : [];
    });
    expect(Math.abs(kept.length / (20 * 52) - Number(aWeek))).toBeLessThan(0.15);
    expect(energyObservations(kept).length).toBe(kept.length);
  });

  it.each(['from daily and weekly to weekly only', 'activities no longer rated'])(
    '%s: some of what would be claimed is held back, and no more than one in ten is told',
    (row) => {
      const all = said(row);
      const [claimed, shown] = [all.filter((one) => one.claimed).length, all.filter((one) => one.shown).length];
      expect(all).toHaveLength(seeds.length);
      expect(claimed).toBeGreaterThan(0);
      expect(shown).toBeLessThan(claimed);
      expect(shown).toBeLessThanOrEqual(seeds.length / 10);
    },
  );

  it.each(['always the left side', 'from tech lead to manager days'])(
    '%s: nothing more is told than of others',
    (row) => {
      const most = 0.05 * seeds.length;
      expect(said(row).filter(({ shown }) => shown).length).toBeLessThanOrEqual(most);
    },
  );
});

describe('days that have nothing to do with what was done', () => {
  it('are told of in at most three of a hundred half-years', () => {
    const read = seeds.map((seed) => speaksOfDays(unrelatedDays(seed, false)));
    expect(read.filter(({ speaks }) => speaks).length).toBeLessThanOrEqual(3);
    expect(read.filter(({ compared }) => compared >= 5).length).toBeGreaterThan(100);
  });
});
