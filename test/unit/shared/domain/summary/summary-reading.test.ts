import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { readJournal } from '../../../../../shared/domain/drift/journal-reading.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { defaultSections, draftSummary } from '../../../../../shared/domain/summary/summary.ts';
import { pagePeriod, readForPage } from '../../../../../shared/domain/summary/summary-reading.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const { reflections, roles } = sampleDiary();

const read = (asOf: string, entries: readonly Reflection[] = reflections) =>
  readForPage({ entries, roles, asOf: day(asOf) });

const onPage = (asOf: CalendarDay, entries: readonly Reflection[]): string =>
  draftSummary({ entries, roles: [], asOf, reader: 'manager', pages: 1, sections: defaultSections })
    .blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join(' ');

describe('the days of a page', () => {
  it('are the 26 whole weeks up to the last complete one', () => {
    expect(pagePeriod(day('2026-07-05'))).toEqual({ from: '2026-01-05', to: '2026-07-05' });
    expect(pagePeriod(day('2026-07-06'))).toEqual({ from: '2026-01-05', to: '2026-07-05' });
    expect(pagePeriod(day('2026-07-11'))).toEqual({ from: '2026-01-05', to: '2026-07-05' });
    expect(pagePeriod(day('2026-07-12'))).toEqual({ from: '2026-01-12', to: '2026-07-12' });
  });

  it('are read as a period is', () => {
    const { period, recorded: _, ...reading } = read('2026-07-09');
    expect(reading).toEqual(
      readJournal({ entries: reflections, roles, asOf: day('2026-07-05'), from: day('2026-01-05') }),
    );
    expect(period).toEqual(pagePeriod(day('2026-07-09')));
  });
});

describe('what was kept in the days of a page', () => {
  it('is counted by what it is', () => {
    expect(read('2026-07-05').recorded).toEqual({
      ...{ checkIns: 90, weeks: 25, withEnergy: 90, onlyThisWeek: false },
      days: ['2026-01-07', '2026-07-03'],
    });
  });

  it('leaves out what lies before and after them, and what was deleted', () => {
    const at = (date: string, given: Partial<Reflection> = {}) =>
      aReflection({ id: date, forDate: day(date), answers: { ES05: 1 }, ...given });
    const kept = [at('2026-01-04'), at('2026-01-05'), at('2026-07-05'), at('2026-07-06')];
    const gone = at('2026-03-02', { deletedAt: '2026-03-03T10:00:00.000Z' });
    expect(read('2026-07-09', [...kept, gone]).recorded).toEqual({
      ...{ checkIns: 2, weeks: 2, withEnergy: 2, onlyThisWeek: false },
      days: ['2026-01-05', '2026-07-05'],
    });
  });

  it('says how many hold an energy answer that counts', () => {
    const split = { people: 5, coordination: 5, technical: 10, other: 0 };
    const entries = [
      aReflection({ id: 'a', forDate: day('2026-06-01'), split }),
      aReflection({ id: 'b', forDate: day('2026-06-02'), answers: { ES05: 1 } }),
      aReflection({ id: 'c', forDate: day('2026-06-03'), answers: { EF01: 'constructor' } }),
    ];
    expect(read('2026-07-05', entries).recorded).toMatchObject({ checkIns: 3, weeks: 1, withEnergy: 1 });
    expect(onPage(day('2026-07-05'), entries)).toContain(
      '3 short check-ins in 1 week, 1 of them with an energy answer that counts',
    );
  });

  it('is nothing, or nothing yet: only of the week that is not over', () => {
    const none = { checkIns: 0, weeks: 0, withEnergy: 0, days: null };
    expect(read('2026-07-09', []).recorded).toEqual({ ...none, onlyThisWeek: false });
    const entries = [aReflection({ forDate: day('2026-07-08'), answers: { ES05: 1 } })];
    expect(read('2026-07-09', entries).recorded).toEqual({ ...none, onlyThisWeek: true });
    expect(onPage(day('2026-07-09'), entries)).not.toMatch(/kept no /);
    // On Sunday the week is over.
    expect(read('2026-07-12', entries).recorded).toMatchObject({ checkIns: 1, onlyThisWeek: false });
  });
});

describe('a page that older check-ins stand before', () => {
  it('does not call this week’s the first ones, and is named after its own days', () => {
    const entries = [aReflection({ forDate: day('2025-03-03') }), aReflection({ forDate: day('2026-06-02') })];
    const { blocks } = draftSummary({
      ...{ entries, roles: [], asOf: day('2026-06-03'), reader: 'manager', pages: 1, sections: defaultSections },
    });
    expect(blocks[0]).toMatchObject({ subtitle: 'December 2025 to May 2026' });
    expect(blocks[1]).toMatchObject({ text: 'I kept no check-ins in the half-year before this week.' });
  });
});

describe('a page in a pause', () => {
  it('says the pause and never that there is too little', () => {
    const asOf = addDays(day('2026-07-05'), 7 * 10);
    expect(read(asOf).energy.shownStatus).toBe('paused');
    expect(onPage(asOf, reflections)).toContain('No check-in for 10 weeks: the line is paused.');
    expect(onPage(asOf, reflections)).not.toContain('Too few check-ins');
  });

  it('has nothing more to say once the last check-in is older than its days', () => {
    const asOf = addDays(day('2026-07-05'), 7 * 26);
    expect(read(asOf).recorded).toMatchObject({ checkIns: 0, onlyThisWeek: false });
    expect(read(asOf).observations.energy).toEqual([]);
  });
});
