import { describe, expect, it } from 'vitest';
import { markInSentences, weekInSentences } from '../../../../../renderer/charts/drift/drift-words.ts';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import type { DriftRow } from '../../../../../shared/ipc/drift.ts';

const aRow = (change: Partial<DriftRow> = {}): DriftRow => ({
  week: 2_940,
  monday: '2026-05-04' as CalendarDay,
  n: 3,
  nEarlier: 0,
  energyDot: -0.04,
  energyLevel: 0.21,
  energyLo: -0.02,
  energyHi: 0.44,
  questions: 1,
  timeN: 3,
  timeDot: 0.3,
  timeLevel: 0.34,
  timeLo: 0.1,
  timeHi: 0.5,
  shareDot: 0.1,
  shareLevel: 0.13,
  shareLo: 0.01,
  shareHi: 0.24,
  usual: 'under 10 %',
  role: 'Engineering manager',
  marks: [],
  mark: null,
  ...change,
});

const EMPTY = {
  n: 0,
  nEarlier: 0,
  timeN: 0,
  energyDot: null,
  energyLevel: null,
  energyLo: null,
  energyHi: null,
  timeLevel: null,
  shareDot: null,
  role: null,
};

describe('a week read aloud', () => {
  it('says number, side, level with band, time and role', () => {
    expect(weekInSentences(aRow())).toBe(
      'Week of 4 May 2026: 3 check-ins. Energy answers 0.0, in between. Level 0.2, likely −0.02 to 0.4. ' +
        'Recorded time 0.3, likely 0.1 to 0.5. ' +
        'Hands-on 10\u00a0% of the week, lately 13\u00a0%, likely 1 to 24\u00a0%. Role: Engineering manager.',
    );
  });

  it('says that there is no line, rather than a number, where there is too little', () => {
    const row = aRow({
      n: 1,
      energyDot: -0.42,
      energyLevel: null,
      energyLo: null,
      energyHi: null,
      timeLevel: null,
      shareDot: null,
    });
    expect(weekInSentences(row)).toBe(
      'Week of 4 May 2026: 1 check-in. Energy answers −0.4, tech lead side. No energy line this week. Role: Engineering manager.',
    );
  });

  it('ends with what is marked in the week', () => {
    const marks = ['Pinned: Weekly check-in, 8 May 2026'];
    expect(weekInSentences(aRow({ ...EMPTY, marks }))).toBe(
      'Week of 4 May 2026: no counted check-in. Nothing to read. Pinned: Weekly check-in, 8 May 2026.',
    );
  });

  it('says of a week with time and no energy answer what it has', () => {
    const row = aRow({ ...EMPTY, timeN: 2, timeLevel: 0.34, shareDot: 0.1 });
    expect(weekInSentences(row)).toBe(
      'Week of 4 May 2026: time from 2 check-ins, no energy answer. No energy line this week. ' +
        'Recorded time 0.3, likely 0.1 to 0.5. ' +
        'Hands-on 10\u00a0% of the week, lately 13\u00a0%, likely 1 to 24\u00a0%.',
    );
  });

  it('says of an empty week that it is empty', () => {
    expect(weekInSentences(aRow(EMPTY))).toBe('Week of 4 May 2026: no counted check-in. Nothing to read.');
  });
});

describe('a mark read aloud', () => {
  const mark = {
    kind: 'pinned',
    week: 2_940,
    day: '2026-05-08' as CalendarDay,
    from: null,
    to: null,
    text: 'Pinned: Note',
  } as const;

  it('says whether Enter leads to an entry', () => {
    expect(markInSentences({ ...mark, entryId: 'e1' })).toBe('Pinned: Note. Enter opens it.');
    expect(markInSentences({ ...mark, entryId: null })).toBe('Pinned: Note.');
  });
});
