import { describe, expect, it } from 'vitest';
import { compareView } from '../../../../electron/journal/compare-view.ts';
import { energyObservations } from '../../../../shared/domain/observations.ts';
import { compareAround } from '../../../../shared/domain/role-comparison.ts';
import { sampleDiary } from '../../../../shared/domain/sample-diary.ts';
import { compareViewSchema } from '../../../../shared/ipc/compare-views.ts';
import { day } from '../../../support/builders.ts';

const { reflections, roles } = sampleDiary();
const journal = { entries: () => reflections, roles: () => roles, of: () => [] };
const asOf = day('2026-07-05');

describe('the comparison of two periods', () => {
  it('gives for a role change the very figures of its sentence on the drift screen', () => {
    const view = compareView(journal, asOf, null);
    const around = compareAround(energyObservations(reflections), day('2026-05-04'), asOf);
    const energy = view.curves.find(({ id }) => id === 'energy');
    if (around.status !== 'ok') throw new Error('the sample diary has enough weeks');
    expect(energy).toMatchObject({ diff: around.diff, lo: around.lo, hi: around.hi });
    expect(energy?.earlier).toMatchObject({ weeks: around.before, mean: around.meanBefore });
    expect(compareViewSchema.parse(view)).toEqual(view);
  });

  it('counts in each week the check-ins that its dot stands for', () => {
    const { curves, later } = compareView(journal, asOf, null);
    const scored = energyObservations(reflections).filter(({ date }) => date >= later.from && date <= later.to);
    const energy = curves.find(({ id }) => id === 'energy');
    expect(energy?.later.n).toBe(scored.length);
    expect(energy?.later.dots.reduce((sum, { n }) => sum + n, 0)).toBe(scored.length);
  });

  it.each([
    ['share a day', '2026-03-02', '2026-05-04', '2026-05-04', '2026-06-28'],
    ['stand the wrong way round', '2026-05-04', '2026-06-28', '2026-03-02', '2026-04-05'],
    ['end before they begin', '2026-03-02', '2026-02-01', '2026-05-04', '2026-06-28'],
  ])('compares nothing when the periods %s', (_what, a, b, c, d) => {
    const periods = { earlier: { from: day(a), to: day(b) }, later: { from: day(c), to: day(d) } };
    expect(compareView(journal, asOf, periods)).toMatchObject({ overlap: true, curves: [] });
  });
});
