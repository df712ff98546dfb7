import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { comparisonText } from '../../../../../shared/domain/drift/comparison-sentences.ts';
import { readJournal } from '../../../../../shared/domain/drift/journal-reading.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { energyObservations } from '../../../../../shared/domain/scoring/observations.ts';
import { comparePeriods } from '../../../../../shared/domain/statistics/compare-periods.ts';
import { levelLine, weekDots } from '../../../../../shared/domain/statistics/level-line.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { day } from '../../../../support/builders.ts';
import { firstQuestions } from '../../../../support/first-questions.ts';

const CHANGE = day('2026-05-25');
const first = sampleDiary({ questions: firstQuestions });
const { roles } = first;
const before = first.reflections.filter(({ forDate }) => forDate < CHANGE);
const after = sampleDiary().reflections.filter(({ forDate }) => forDate >= CHANGE);
const journal: readonly Reflection[] = [...before, ...after];
const [began] = after.map(({ forDate }) => forDate);

const textsOf = (asOf: string, entries = journal): readonly string[] =>
  readJournal({ entries, roles, asOf: day(asOf) }).sentences.map(({ text }) => text);

describe('a journal in which the questions changed', () => {
  it('says of every day before what it said without the change', () => {
    for (const asOf of ['2026-03-15', '2026-05-10', '2026-05-24']) {
      expect(textsOf(asOf)).toEqual(textsOf(asOf, before));
    }
  });

  it('begins its line anew, and tells the old one with its date until there is a level', () => {
    const [changed, former] = textsOf('2026-06-07');
    expect(changed).toMatch(
      /^The questions changed on 2\d May 2026\. The line starts again\. .+ (one|two) more weeks?, and a line begins\.$/,
    );
    expect(former).toMatch(
      /^Until 2\d May 2026, by the earlier questions: (between the two sides|on the .* side), -?0\.\d+, likely /,
    );
    const later = textsOf('2026-06-28').join(' ');
    expect(later).toContain('Around 28 June 2026 your energy answers sit');
    expect(later).not.toContain('The line starts again');
  });

  it('rests on the new answers alone from then on', () => {
    const energyOf = (entries: readonly Reflection[]) =>
      readJournal({ entries, roles, asOf: day('2026-07-05') }).energy;
    expect(energyOf(journal)).toEqual(energyOf(after));
    expect(energyOf(journal).weeks).toBeLessThan(7);
  });

  it('goes on with time unbroken', () => {
    const timeOf = (entries: readonly Reflection[]) => readJournal({ entries, roles, asOf: day('2026-07-05') }).time;
    expect(timeOf(journal)).toEqual(timeOf(first.reflections));
  });

  it('breaks the line at the change and keeps the old dots, told apart', () => {
    const observed = energyObservations(journal);
    const line = levelLine(observed, day('2026-07-05'));
    const dots = weekDots(observed, day('2026-07-05'));
    const week = dots.find(({ former }) => former !== true)?.week ?? 0;
    expect(line.filter((point) => point.week >= week && point.week < week + 3).map(({ level }) => level)).toEqual([
      ...[null, null, null],
    ]);
    expect(line.some((point) => point.week < week && point.level !== null)).toBe(true);
    expect(dots.filter(({ former }) => former).every((dot) => dot.week <= week)).toBe(true);
    expect(dots.some(({ former }) => former)).toBe(true);
  });

  it('names check-ins under the earlier questions that are dated after the change, and leaves them out', () => {
    const strays = first.reflections
      .filter(({ forDate }) => forDate > day('2026-06-10'))
      .slice(0, 2)
      .map((one) => ({ ...one, id: `stray-${one.id}`, split: null }));
    const told = textsOf('2026-07-05', [...journal, ...strays]);
    expect(told).toContainEqual(
      expect.stringMatching(
        /^2 check-ins since 2\d May 2026 were answered under the earlier questions and are not in the line\./,
      ),
    );
    // What is missing counts the same, and says which check-ins it counts.
    const plainly = (texts: readonly string[]) =>
      texts
        .filter((text) => !text.includes('earlier questions'))
        .map((text) => text.replace(' with an energy answer that counts', ''));
    expect(plainly(told)).toEqual(plainly(textsOf('2026-07-05')));
  });

  it('compares two periods under one version of the questions alone', () => {
    const observed = energyObservations(journal);
    const until = (to: string, weeks: number) => ({ from: addDays(day(to), -7 * weeks + 1), to: day(to) });
    const both = comparePeriods(observed, until('2026-03-08', 8), until('2026-05-24', 8));
    expect(both).toMatchObject({ status: 'ok', changedOn: began });
    expect(comparisonText('energy', both)).toMatch(/By the questions asked until May 2026\.$/);
    const mixed = comparePeriods(observed, until('2026-04-19', 8), until('2026-07-05', 6));
    expect(mixed).toMatchObject({ status: 'insufficient', before: 0 });
    expect(comparisonText('energy', mixed)).toBe(
      'The questions changed between the two periods: energy cannot be compared, time can.',
    );
  });
});
