import { describe, expect, it } from 'vitest';
import { compareView } from '../../../../../electron/journal/drift/compare-view.ts';
import { weekIndex } from '../../../../../shared/calendar/iso-week.ts';
import { LONGEST_STORY_WEEKS } from '../../../../../shared/constants.ts';
import { compareAround } from '../../../../../shared/domain/roles/role-comparison.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { energyObservations } from '../../../../../shared/domain/scoring/observations.ts';
import { compareViewSchema } from '../../../../../shared/ipc/drift.ts';
import { day } from '../../../../support/builders.ts';

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

  it('draws no weeks before the first answer, and none before a working life', () => {
    const compared = (from: string, to: string, entries = reflections) =>
      compareView({ ...journal, entries: () => entries }, asOf, {
        earlier: { from: day(from), to: day(to) },
        later: { from: day('2026-05-04'), to: day('2026-07-05') },
      });
    const first = weekIndex(reflections.map(({ forDate }) => forDate).toSorted()[0] ?? asOf);
    const usual = compared('2026-01-01', '2026-05-03');
    const slipped = compared('0002-01-01', '2026-05-03');
    expect(slipped.drawn.earlier).toEqual([first, weekIndex(day('2026-05-03'))]);
    expect(slipped.curves).toEqual(usual.curves);
    const [ancient] = reflections.map((one) => ({ ...one, forDate: day('0002-03-01') }));
    const withSlip = compared('0002-01-01', '2026-05-03', ancient ? [ancient, ...reflections] : []);
    expect(withSlip).toEqual(slipped);
    const [from, to] = compared('0002-01-01', '1999-12-31').drawn.earlier;
    expect(to - from).toBeLessThan(LONGEST_STORY_WEEKS);
    expect(compareViewSchema.parse(slipped)).toEqual(slipped);
  });

  it('draws no weeks to come', () => {
    const periods = {
      earlier: { from: day('2026-03-02'), to: day('2026-05-03') },
      later: { from: day('2026-05-04'), to: day('9999-12-31') },
    };
    expect(compareView(journal, asOf, periods).drawn.later[1]).toBe(weekIndex(day('2026-07-06')));
  });

  it.each([
    ['lie next to each other', '2026-03-02', '2026-05-03', '2026-05-04', '2026-07-05', 'ok'],
    ['are a day each', '2026-05-05', '2026-05-05', '2026-06-30', '2026-06-30', '1 of 4 weeks in the earlier period'],
    [
      'lie before the first entry',
      '2024-01-01',
      '2024-03-31',
      '2026-05-04',
      '2026-07-05',
      '0 of 4 weeks in the earlier',
    ],
  ])('says what there is when the periods %s', (_what, a, b, c, d, said) => {
    const periods = { earlier: { from: day(a), to: day(b) }, later: { from: day(c), to: day(d) } };
    const view = compareView(journal, asOf, periods);
    const energy = view.curves.find(({ id }) => id === 'energy');
    expect(view.overlap).toBe(false);
    if (said === 'ok') expect(energy?.diff).not.toBeNull();
    else expect(energy?.sentence).toContain(said);
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
