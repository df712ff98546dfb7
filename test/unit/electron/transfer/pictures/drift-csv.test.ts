import { describe, expect, it } from 'vitest';
import { driftView } from '../../../../../electron/journal/drift/drift-view.ts';
import { driftCsv } from '../../../../../electron/transfer/pictures/drift-csv.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import type { DriftRow } from '../../../../../shared/ipc/drift.ts';
import { day } from '../../../../support/builders.ts';

const row = (given: Partial<DriftRow>): DriftRow => ({
  week: 2_900,
  monday: day('2025-07-28'),
  n: 0,
  nEarlier: 0,
  energyDot: null,
  energyLevel: null,
  energyLo: null,
  energyHi: null,
  questions: null,
  timeN: 0,
  timeDot: null,
  timeLevel: null,
  timeLo: null,
  timeHi: null,
  shareDot: null,
  shareLevel: null,
  shareLo: null,
  shareHi: null,
  usual: null,
  role: null,
  marks: [],
  mark: null,
  ...given,
});

const lines = (rows: readonly DriftRow[]): readonly string[] => driftCsv(rows).split('\r\n');

describe('the table as CSV', () => {
  it('leaves a field empty where nothing was recorded, which is not zero', () => {
    expect(lines([row({})])[1]).toBe('2025-07-28,0,,,,,0,,,,,,,,,,,,');
    expect(lines([row({ energyDot: 0, n: 1 })])[1]).toBe('2025-07-28,1,0.0000,,,,0,,,,,,,,,,,,');
  });

  it('never prints a nought with a sign', () => {
    expect(driftCsv([row({ energyDot: -0.00001 })])).not.toContain('-0.0000');
  });

  it('keeps a title a title: commas, quotes and the beginnings of formulas', () => {
    expect(lines([row({ role: 'Lead, "platform"' })])[1]?.endsWith(',"Lead, ""platform""",,')).toBe(true);
    expect(lines([row({ role: '=1+1' })])[1]?.endsWith(",'=1+1,,")).toBe(true);
  });

  it('says in which letters it is written where a title needs more than English ones, and only there', () => {
    expect(driftCsv([row({ role: 'Teamleiter Größe' })]).startsWith('\uFEFFweek_of,')).toBe(true);
    expect(driftCsv([row({ role: 'Tech lead' })]).startsWith('week_of,')).toBe(true);
  });

  it('has every number of the table, week by week, oldest first', () => {
    const { reflections, roles } = sampleDiary();
    const journal = { entries: () => reflections, reflections: () => reflections, roles: () => roles, of: () => [] };
    const view = driftView(journal, { asOf: day('2026-07-05'), dotsUpTo: day('2026-07-05') });
    const [heading = '', ...weeks] = lines(view.rows.toReversed()).slice(0, -1);
    expect(weeks).toHaveLength(view.rows.length);
    const names = heading.split(',');
    for (const [index, line] of weeks.entries()) {
      const cells = Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell]));
      const shown = view.rows[index];
      expect(cells['week_of']).toBe(shown?.monday);
      expect(Number(cells['energy_n'])).toBe(shown?.n);
      if (shown?.energyLevel == null) expect(cells['energy_level']).toBe('');
      else expect(Number(cells['energy_level'])).toBeCloseTo(shown.energyLevel, 4);
    }
  });
});
