import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { measureGap } from '../../../../../shared/domain/drift/gap-between-curves.ts';
import { mixShift } from '../../../../../shared/domain/drift/mix-shift.ts';
import { measureShown, measureYear } from '../../../../../shared/domain/drift/shown-drift.ts';
import { SAMPLE_START, sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { type EntryObservation, observe } from '../../../../../shared/domain/scoring/observations.ts';
import { levelLine } from '../../../../../shared/domain/statistics/level-line.ts';
import { firstQuestions } from '../../../../support/first-questions.ts';
import { nullStory, stepStory } from '../../../../support/plain-stories.ts';

/** A journal answered under the first questions up to a day, and under today's from then on. */
const aLife = fc
  .record({
    seed: fc.integer({ min: 1, max: 5000 }),
    weeks: fc.integer({ min: 20, max: 120 }),
    /** Where in it the questions change, as a part of it. */
    change: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    story: fc.constantFrom(nullStory, stepStory),
    /** How many check-ins of another laptop still come under the first questions. */
    stragglers: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ seed, weeks, change, story, stragglers }) => {
    const life = { seed, weeks, story, vacationWeek: 7 };
    const former = sampleDiary({ ...life, questions: firstQuestions }).reflections;
    const latter = sampleDiary(life).reflections;
    const changedOn = addDays(SAMPLE_START, Math.floor(7 * weeks * change));
    const suffix = latter.filter(({ forDate }) => forDate >= changedOn);
    const after = former.filter(({ forDate }) => forDate >= changedOn).slice(0, stragglers);
    const prefix = [
      ...former.filter(({ forDate }) => forDate < changedOn),
      ...after.map((one) => ({ ...one, id: `s${one.id}` })),
    ];
    const sundays = Array.from({ length: weeks }, (_, week) => addDays(SAMPLE_START, 7 * week + 6));
    const [before, since] = [observe(prefix).energy, observe(suffix).energy];
    return { before, since, time: observe([...prefix, ...suffix]).time, sundays };
  });

const figures = (energy: readonly EntryObservation[], time: readonly EntryObservation[], asOf: CalendarDay) => ({
  verdict: measureShown(energy, asOf),
  year: measureYear(energy, asOf),
  gap: measureGap(energy, time, asOf),
  mix: mixShift(energy, asOf),
  point: levelLine(energy, asOf).at(-1) ?? null,
});

describe('two versions of the scored questions', () => {
  it('never meet in a figure: each day is read as if the other had never been asked', () => {
    fc.assert(
      fc.property(aLife, fc.double({ min: 0, max: 0.999, noNaN: true }), ({ before, since, time, sundays }, place) => {
        const first = since.reduce<CalendarDay | null>(
          (least, { date }) => (least && least < date ? least : date),
          null,
        );
        const changedIn = sundays.findIndex((sunday) => first !== null && sunday >= first);
        const looks = [
          sundays[Math.floor(place * sundays.length)],
          sundays[changedIn - 1],
          sundays[changedIn],
          sundays.at(-1),
        ];
        for (const asOf of looks) {
          if (asOf === undefined) continue;
          const alone = first !== null && asOf >= first ? since : before;
          const all = figures([...before, ...since], time, asOf);
          expect(all).toEqual(figures(alone, time, asOf));
          const isBegun = alone.some(({ date }) => date <= asOf);
          expect(all.verdict.scoringVersion).toBe(isBegun ? (alone === since ? 2 : 1) : null);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draw a line that ends where the questions change, and begins anew', () => {
    fc.assert(
      fc.property(aLife, ({ before, since, sundays }) => {
        const first = since.reduce<CalendarDay | null>(
          (least, { date }) => (least && least < date ? least : date),
          null,
        );
        const end = sundays.at(-1);
        if (first === null || end === undefined) return;
        const pointBy = (line: ReturnType<typeof levelLine>) => new Map(line.map((point) => [point.sunday, point]));
        const [all, former, latter] = [[...before, ...since], before, since].map((one) => pointBy(levelLine(one, end)));
        for (const [sunday, { level, lo, hi }] of all ?? []) {
          const own = (sunday >= first ? latter : former)?.get(sunday);
          expect({ level, lo, hi }).toEqual({ level: own?.level ?? null, lo: own?.lo ?? null, hi: own?.hi ?? null });
        }
      }),
      { numRuns: 30 },
    );
  });
});
