import { describe, expect, it } from 'vitest';
import { type DriftRow, weekInSentences } from '../../../../renderer/charts/drift-words.ts';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';

const aRow = (change: Partial<DriftRow> = {}): DriftRow => ({
  week: 2_940,
  monday: '2026-05-04' as CalendarDay,
  n: 3,
  energyDot: -0.04,
  energyLevel: 0.21,
  energyLo: -0.02,
  energyHi: 0.44,
  timeN: 3,
  timeDot: 0.3,
  timeLevel: 0.34,
  timeLo: 0.1,
  timeHi: 0.5,
  role: 'Engineering manager',
  ...change,
});

const EMPTY = { n: 0, energyDot: null, energyLevel: null, energyLo: null, energyHi: null, timeLevel: null, role: null };

describe('a week read aloud', () => {
  it('says number, side, level with band, time and role', () => {
    expect(weekInSentences(aRow())).toBe(
      'Week of 4 May 2026: 3 check-ins. Energy answers 0.0, in between. Level 0.2, likely 0.0 to 0.4. ' +
        'Recorded time 0.3, engineering manager side. Role: Engineering manager.',
    );
  });

  it('says that there is no line, rather than a number, where there is too little', () => {
    const row = aRow({ n: 1, energyDot: -0.42, energyLevel: null, energyLo: null, energyHi: null, timeLevel: null });
    expect(weekInSentences(row)).toBe(
      'Week of 4 May 2026: 1 check-in. Energy answers −0.4, tech lead side. No line this week. Role: Engineering manager.',
    );
  });

  it('says of an empty week that it is empty', () => {
    expect(weekInSentences(aRow(EMPTY))).toBe('Week of 4 May 2026: no check-in. Nothing to read.');
  });
});
