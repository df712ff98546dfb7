import { describe, expect, it } from 'vitest';
import { latestComparison, readJournal } from '../../../../../shared/domain/drift/journal-reading.ts';
import { roles as roleProfiles } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import type { RoleComparison } from '../../../../../shared/domain/roles/role-comparison.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { day } from '../../../../support/builders.ts';
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
