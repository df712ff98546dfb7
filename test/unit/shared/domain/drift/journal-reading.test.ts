import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { latestComparison, readJournal } from '../../../../../shared/domain/drift/journal-reading.ts';
import { roles as roleProfiles } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import type { RoleComparison } from '../../../../../shared/domain/roles/role-comparison.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aNote, aRolePeriod } from '../../../../support/records.ts';

const asOf = day('2026-07-05');

describe('the reading of a journal', () => {
  it('claims nothing where nothing was written', () => {
    const reading = readJournal({ entries: [], roles: [], asOf });
    expect([reading.energy.shownStatus, reading.time.shownStatus, reading.gap.status, reading.handsOn.status]).toEqual([
      ...['insufficient', 'insufficient', 'insufficient', 'insufficient'],
    ]);
    expect([reading.role, reading.handsOnRange, reading.changes]).toEqual([null, null, []]);
    expect(reading.sentences.length).toBeGreaterThan(0);
  });

  it('is not changed by notes', () => {
    const { reflections, roles } = sampleDiary();
    const notes = ['2026-03-02', '2026-06-30'].map((date) => aNote({ forDate: day(date), markdown: 'A bad week.' }));
    expect(readJournal({ entries: [...reflections, ...notes], roles, asOf })).toEqual(
      readJournal({ entries: reflections, roles, asOf }),
    );
  });

  it('holds the hands-on share against the range of the role held that day', () => {
    const roles = [
      aRolePeriod({ from: day('2026-01-05'), to: day('2026-05-03'), role: 'TL' }),
      aRolePeriod({ from: day('2026-05-04'), role: 'EM' }),
    ];
    const rangeOn = (date: string) => readJournal({ entries: [], roles, asOf: day(date) }).handsOnRange;
    expect([rangeOn('2026-01-04'), rangeOn('2026-05-03'), rangeOn('2026-05-04')]).toEqual([
      null,
      roleProfiles.TL.handsOnBand,
      roleProfiles.EM.handsOnBand,
    ]);
  });

  it('reads the present role from the day it came back, not from the weeks of an interim role', () => {
    const roles = [
      aRolePeriod({ id: 'tl', from: day('2025-01-01'), role: 'TL' }),
      aRolePeriod({ id: 'em', from: day('2026-03-16'), to: day('2026-05-24'), role: 'EM' }),
    ];
    const back = day('2026-05-25');
    const isInterim = (date: string) => date >= '2026-03-16' && date < back;
    const entries = Array.from({ length: 60 }, (_, index) => addDays(day('2026-01-05'), 3 * index)).map((forDate) =>
      aReflection({
        forDate,
        split: {
          people: isInterim(forDate) ? 18 : 8,
          coordination: 0,
          technical: isInterim(forDate) ? 2 : 12,
          other: 0,
        },
      }),
    );
    const of = (some: readonly (typeof entries)[number][], date: string) =>
      readJournal({ entries: some, roles, asOf: day(date) });
    const alone = (date: string) =>
      of(
        entries.filter(({ forDate }) => forDate >= back),
        date,
      );
    const early = of(entries, '2026-05-31').handsOn;
    expect([early.status, early.sinceRole]).toMatchObject(['no-range', { from: back, share: null }]);
    const { handsOn } = of(entries, '2026-06-28');
    expect(handsOn.sinceRole).toEqual(alone('2026-06-28').handsOn.sinceRole);
    expect(handsOn.sinceRole?.share).toBeCloseTo(0.6, 9);
    expect(handsOn.status).toBe('compatible');
  });

  it('says a side against the role only where the weeks since it came back give that side too', () => {
    const roles = [
      aRolePeriod({ id: 'tl', from: day('2025-01-01'), role: 'TL' }),
      aRolePeriod({ id: 'ic', from: day('2026-03-16'), to: day('2026-06-07'), role: 'IC' }),
    ];
    const entries = Array.from({ length: 26 }, (_, week) =>
      [0, 2, 4].map((offset) =>
        aReflection({ forDate: addDays(day('2026-01-05'), 7 * week + offset), answers: { ES05: 3 } }),
      ),
    ).flat();
    const { side } = readJournal({ entries, roles, asOf }).energy;
    expect(side).not.toBe('between');
    const others = roles.map((one) =>
      one.role === 'IC' ? one : ({ ...one, role: side === 'EM' ? 'TL' : 'EM' } as const),
    );
    const isSaid = (date: string) =>
      readJournal({ entries, roles: others, asOf: day(date) }).sentences.some(({ id }) => id === 'energy-and-role');
    expect(['2026-06-28', '2026-07-05'].map(isSaid)).toEqual([false, true]);
  });

  it('holds no movement of time back for questions that time has no part in', () => {
    const entries = Array.from({ length: 26 }, (_, week) =>
      aReflection({
        ...{ forDate: addDays(day('2026-01-07'), 7 * week), answers: { ES05: 3 } },
        ...(week < 20 ? {} : { catalogueVersion: '2031.4' }),
        split: { people: Math.round(week / 2), coordination: 0, technical: 20 - Math.round(week / 2), other: 0 },
      }),
    );
    const { time } = readJournal({ entries, roles: [], asOf });
    expect([time.guards, time.shownStatus]).toEqual([[], 'moved']);
  });

  it('names every change of role up to the day, oldest first', () => {
    const { reflections, roles } = sampleDiary();
    const changesOn = (date: string) =>
      readJournal({ entries: reflections, roles, asOf: day(date) }).changes.map(({ change }) => change.date);
    expect(changesOn('2026-05-03')).toEqual(['2026-03-09']);
    expect(changesOn('2026-07-05')).toEqual(['2026-03-09', '2026-05-04']);
  });
});

describe('the newest change that can be compared', () => {
  const change = (date: string, comparison: RoleComparison) => ({
    change: { date: day(date), from: 'TL', to: 'EM' } as const,
    comparison,
  });
  const few: RoleComparison = { status: 'insufficient', before: 9, after: 1 };
  const enough: RoleComparison = {
    ...{ status: 'ok', before: 9, after: 9, meanBefore: 0, meanAfter: 0.2 },
    ...{ diff: 0.2, se: 0.1, lo: 0, hi: 0.4 },
  };

  it('passes over those with too few weeks', () => {
    const older = change('2025-03-03', enough);
    const newer = change('2025-09-01', enough);
    expect(latestComparison([older, newer, change('2026-06-29', few)])?.change.date).toBe('2025-09-01');
    expect(latestComparison([older])?.comparison).toBe(enough);
  });

  it('is none where none has enough', () => {
    expect(latestComparison([])).toBeNull();
    expect(latestComparison([change('2026-06-29', few)])).toBeNull();
  });
});
