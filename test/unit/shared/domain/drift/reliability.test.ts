import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { readReliability } from '../../../../../shared/domain/drift/reliability.ts';
import { promptsWith } from '../../../../../shared/domain/questions/own-prompts.ts';
import { observe } from '../../../../../shared/domain/scoring/observations.ts';
import { ownPromptSchema } from '../../../../../shared/records/beside/own-prompt.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const sunday = day('2026-07-05');

/** So many daily check-ins, one every other day up to the Sunday, each told by its number from the oldest. */
const days = (count: number, answers: (index: number) => Reflection['answers'], version = '2026.2') =>
  Array.from({ length: count }, (_, index) =>
    aReflection({
      ...{ id: `d${index}`, catalogueVersion: version, answers: answers(index) },
      forDate: addDays(sunday, -2 * (count - 1 - index)),
    }),
  );

const read = (entries: readonly Reflection[], asOf = sunday) =>
  readReliability({ entries, energy: observe(entries).energy, asOf });

/** Right, right, left, left and so on: the first and third kind of a choice lean apart. */
const full = (index: number) => ({ EF14: index % 2 === 0 ? 'right' : 'left', LK01: 1, LK02: -1 });

describe('two halves', () => {
  it('wait for 20 check-ins with an energy answer', () => {
    expect(read(days(19, full)).halves).toEqual({ status: 'insufficient', n: 19 });
    const silent = days(20, (index) => (index === 4 ? { EF14: 'na', LK01: 1, LK02: 'na' } : full(index)));
    expect(read(silent).halves).toEqual({ status: 'insufficient', n: 19 });
    expect(read([]).halves).toEqual({ status: 'insufficient', n: 0 });
  });

  it('hold every other check-in by its day', () => {
    // E = (2/3 + 2 * 1/2) / 3 = 0.5556 and (-2/3 + 1) / 3 = 0.1111.
    expect(read(days(20, full)).halves).toMatchObject({
      ...{ status: 'shown', n: 20 },
      odd: { mean: expect.closeTo(0.5556, 4), n: 10 },
      even: { mean: expect.closeTo(0.1111, 4), n: 10 },
    });
    expect(read(days(21, full)).halves).toMatchObject({ n: 21, odd: { n: 11 }, even: { n: 10 } });
  });

  it('order those of one day by when they were written, then by id', () => {
    const sundayBefore = (index: number) => addDays(sunday, -7 * Math.floor(index / 4));
    const sameDay = days(20, full).map((one, index) => ({
      ...one,
      ...{ forDate: sundayBefore(index), createdLocalDate: sundayBefore(index), id: `d${99 - index}` },
      createdAt: `2026-07-05T1${index % 4}:00:00.000Z`,
    }));
    const ordered = read(sameDay).halves;
    expect(ordered).toMatchObject({
      odd: { mean: expect.closeTo(0.5556, 4) },
      even: { mean: expect.closeTo(0.1111, 4) },
    });
    const atOnce = sameDay.map((one) => ({ ...one, createdAt: '2026-07-05T10:00:00.000Z' }));
    expect(read(atOnce).halves).toMatchObject({ odd: { mean: expect.closeTo(0.1111, 4) } });
  });

  it('weigh a late check-in half, and take one that is too late for none', () => {
    const late = (after: number) =>
      days(20, full).map((one, index) =>
        index === 0 ? { ...one, createdLocalDate: addDays(one.forDate, after) } : one,
      );
    const base = days(20, (index) => (index === 0 ? { EF14: 'left', LK01: -2, LK02: 2 } : full(index)));
    const mean = (entries: readonly Reflection[]) => {
      const { halves } = read(entries);
      return halves.status === 'shown' ? halves.odd.mean : Number.NaN;
    };
    const halved = base.map((one, index) =>
      index === 0 ? { ...one, createdLocalDate: addDays(one.forDate, 14) } : one,
    );
    // E of the first is -0.8889: (9 * 0.5556 - 0.8889) / 10, and with half of it (9 * 0.5556 - 0.4444) / 9.5.
    expect(mean(base)).toBeCloseTo(0.4111, 4);
    expect(mean(halved)).toBeCloseTo(0.4795, 4);
    expect(read(late(15)).halves).toEqual({ status: 'insufficient', n: 19 });
  });

  it('read the weeks of the line alone, one scoring version, and nothing of the unfinished week', () => {
    const recent = days(20, full);
    const far = aReflection({
      id: 'far',
      forDate: addDays(sunday, -120),
      catalogueVersion: '2026.2',
      answers: full(0),
    });
    const older = days(30, () => ({ EF01: 'left' }), '2026.1').map((one) => ({ ...one, id: `old-${one.id}` }));
    expect(read([...recent, far, ...older]).halves).toEqual(read(recent).halves);
    expect(read(older).halves).toMatchObject({ status: 'shown', n: 30 });
    expect(read(recent, addDays(sunday, -1)).halves).toEqual({ status: 'insufficient', n: 16 });
  });

  it('of a period hold the check-ins inside it', () => {
    const entries = days(40, full);
    const from = addDays(sunday, -40);
    const given = { entries, energy: observe(entries).energy, asOf: sunday };
    expect(readReliability({ ...given, from }).halves).toMatchObject({ status: 'shown', n: 21 });
    expect(readReliability({ ...given, from: addDays(sunday, -30) }).halves).toEqual({ status: 'insufficient', n: 16 });
  });
});

describe('two ways', () => {
  it('are the mean of what was chosen and of how both sides left the writer', () => {
    expect(read(days(20, full)).ways).toMatchObject({
      ...{ status: 'shown', n: 20 },
      choices: { mean: expect.closeTo(0, 12), n: 20 },
      liking: { mean: expect.closeTo(0.5, 12), n: 20 },
      difference: { mean: expect.closeTo(0.5, 12) },
      differ: true,
    });
  });

  it('wait for 20 check-ins with eight of each', () => {
    const some = (count: number, ways: readonly [choices: number, likings: number]) =>
      read(
        days(count, (index) => ({
          ...(index < ways[0] ? { EF14: 'right' } : {}),
          ...(index >= count - ways[1] ? { LK01: 1, LK02: 0 } : {}),
        })),
      ).ways;
    expect(some(20, [12, 8])).toMatchObject({ status: 'shown', choices: { n: 12 }, liking: { n: 8 } });
    expect(some(20, [13, 7])).toEqual({ status: 'insufficient', n: 20, withChoices: 13, withLiking: 7 });
    expect(some(20, [7, 13])).toEqual({ status: 'insufficient', n: 20, withChoices: 7, withLiking: 13 });
    expect(some(19, [19, 19])).toEqual({ status: 'insufficient', n: 19, withChoices: 19, withLiking: 19 });
  });

  it('are not told apart while the band of their difference holds zero', () => {
    const alike = days(24, (index) => ({
      EF14: index % 2 === 0 ? 'left' : 'right',
      LK01: 1,
      LK02: index % 3 === 0 ? 2 : 0,
    }));
    const { ways } = read(alike);
    expect(ways).toMatchObject({ status: 'shown', differ: false });
    if (ways.status === 'shown') expect(ways.difference.lo < 0 && ways.difference.hi > 0).toBe(true);
  });

  it('leave a side that was not there out of the liking, and count the writer’s own questions as choices', () => {
    const own = ownPromptSchema.parse({
      ...{ type: 'own-prompt', id: 'own1', kind: 'bipolar-slider', text: 'Where did it go?', form: 'daily' },
      ...{ left: 'code', right: 'people', leftPole: 'TL', rightPole: 'EM' },
    });
    const entries = days(20, (index) => ({ own1: 3, LK01: 1, LK02: index < 4 ? 'na' : -1 }));
    const promptOf = promptsWith([own]);
    const { ways } = readReliability({ entries, energy: observe(entries, promptOf).energy, asOf: sunday, promptOf });
    expect(ways).toMatchObject({ choices: { mean: expect.closeTo(1, 12), n: 20 }, liking: { n: 16 } });
  });

  it('do not exist under the first questions', () => {
    expect(read(days(30, (index) => ({ ...full(index), EF01: 'left' }), '2026.1')).ways).toMatchObject({
      status: 'insufficient',
      n: 30,
      withLiking: 0,
    });
  });
});
