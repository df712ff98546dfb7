import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import type { ShownDrift } from '../../../../../shared/domain/drift/shown-drift.ts';
import { type PageReading, readForPage } from '../../../../../shared/domain/summary/summary-reading.ts';
import {
  headlineText,
  levelText,
  movementText,
  pageGapText,
  roleChangeText,
  timeText,
} from '../../../../../shared/domain/summary/summary-sentences.ts';
import type { RoleName } from '../../../../../shared/records/beside/role-period.ts';
import type { Entry } from '../../../../../shared/records/entries/entry.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aRolePeriod } from '../../../../support/records.ts';

const asOf = day('2026-07-08');
const empty = readForPage({ entries: [], roles: [], asOf });
const reading = (energy: Partial<ShownDrift>, given: Partial<PageReading> = {}): PageReading => ({
  ...empty,
  ...given,
  energy: { ...empty.energy, ...energy } as ShownDrift,
});

const read = (...entries: readonly Entry[]) => headlineText(readForPage({ entries, roles: [], asOf }));
const about = (date: string, answers: Reflection['answers'] = { EF01: 'left' }) =>
  aReflection({ id: date, forDate: day(date), answers });

describe('what was kept', () => {
  it('is said to be nothing only of nothing', () => {
    expect(headlineText(empty)).toBe('I kept no check-ins in the half-year before this week.');
    expect([levelText(empty), timeText(empty), roleChangeText(empty)]).toEqual([null, null, null]);
    expect(read(about('2025-12-30'))).toBe('I kept no check-ins in the half-year before this week.');
    expect(read(about('2026-07-07'))).toBe('My check-ins so far are from the week that is not over yet.');
  });

  it('counts check-ins, and says of how many energy is told', () => {
    expect(read(about('2026-06-30'), about('2026-07-02'))).toBe(
      'From June to July 2026 I kept 2 short check-ins in 1 week. Too few check-ins to describe a direction.',
    );
    expect(read(about('2026-06-30', { PA01: 1 }), about('2026-07-02'))).toBe(
      'From June to July 2026 I kept 2 short check-ins in 1 week, 1 of them with an energy answer that counts. ' +
        'Too few check-ins with an energy answer that counts to describe a direction.',
    );
    expect(read(about('2026-07-02', {}))).toContain(
      'I kept 1 short check-in in 1 week, none with an energy answer that counts.',
    );
  });
});

describe('what moved', () => {
  const ends = { from: -0.3, to: 0.04, side: 'between' } as const;
  const bands = { fromLo: -0.5, fromHi: -0.1, toLo: -0.04, toHi: 0.2 } as const;
  const moved = { shownStatus: 'moved', direction: 'EM', ...ends, ...bands } as const;

  it('names the side and both ends, without a minus before a zero', () => {
    expect(movementText(reading(moved))).toBe(
      'My energy answers moved toward the engineering manager side, from about -0.3 (likely -0.5 to -0.1) to about ' +
        '0.0 (likely -0.04 to 0.2).',
    );
    expect(movementText(reading({ ...moved, direction: 'TL', from: 0.3, to: -0.04 }))).toMatch(
      /toward the tech lead side, from about 0\.3 .* to about 0\.0 /,
    );
  });

  it('says in months when it moved, or that it did so gradually', () => {
    const since = (sinceWeek: string, sinceFirst: string, sinceLast: string) =>
      movementText(
        reading({
          ...{ ...moved, shape: 'step' },
          ...{ sinceWeek: day(sinceWeek), sinceFirst: day(sinceFirst), sinceLast: day(sinceLast) },
        }),
      );
    expect(since('2026-05-11', '2026-05-04', '2026-05-18')).toMatch(/, since about May\.$/);
    expect(since('2026-05-11', '2026-04-27', '2026-05-18')).toMatch(/, between April and May\.$/);
    expect(since('2026-01-05', '2025-12-22', '2026-01-12')).toMatch(/, between December 2025 and January\.$/);
    expect(movementText(reading({ ...moved, shape: 'gradual' }))).toMatch(/, gradually\.$/);
  });

  it('has no second number for now, and says of a claim that was held back no more than of none', () => {
    expect(levelText(reading({ ...moved, level: 0.1, levelLo: -0.1, levelHi: 0.3 }))).toBeNull();
    expect(movementText(reading({ ...moved, status: 'moved', shownStatus: 'tilt', mdc: 0.7 }))).toBe(
      'My energy answers show no clear movement; they sit between the two sides.',
    );
  });

  it('holds steady on a side', () => {
    expect(movementText(reading({ shownStatus: 'held-steady', side: 'TL' }))).toBe(
      'My energy answers held steady on the tech lead side.',
    );
  });

  it('reads a lean that is not confirmed like no clear movement', () => {
    const said = (['tilt', 'no-clear-movement'] as const).map((shownStatus) =>
      movementText(reading({ shownStatus, direction: 'EM', ...ends, mdc: 0.26 })),
    );
    expect(new Set(said)).toEqual(
      new Set([
        'My energy answers show no clear movement; they sit between the two sides. A change of up to about 0.3 could ' +
          'be hiding.',
      ]),
    );
  });

  it('is said to be paused after a pause, by the check-ins that there were', () => {
    const weekly = (first: string, n: number, answers: Reflection['answers']) =>
      Array.from({ length: n }, (_, week) => about(addDays(day(first), 7 * week), answers));
    const paused = weekly('2026-01-06', 14, { EF01: 'left' });
    expect(read(...paused)).toContain('No check-in for 12 weeks: the line is paused.');
    expect(read(...paused, ...weekly('2026-06-02', 3, {}))).toContain(
      'No check-in with an energy answer that counts for 12 weeks: the line is paused.',
    );
  });

  it('is not told of days that hold less than it rests on', () => {
    expect(movementText(reading({ shownStatus: 'untold', side: 'TL' }))).toBe(
      'My energy answers sit on the tech lead side.',
    );
  });
});

describe('the level and the share', () => {
  it('carry their bands', () => {
    const level = { level: -0.2, levelLo: -0.4, levelHi: -0.04 };
    expect(levelText(reading({ shownStatus: 'tilt', ...level }))).toBe(
      'At the end they sat at -0.2 (likely -0.4 to -0.04).',
    );
    expect(levelText(reading({ shownStatus: 'insufficient', ...level }))).toBeNull();
  });

  it('are held against the usual range by the weeks of the present role alone', () => {
    const lately = { share: 0.34, lo: 0.24, hi: 0.44, status: 'no-range' } as const;
    const sinceRole = { from: day('2026-05-04'), share: 0.13, lo: 0.104, hi: 0.24, status: 'above' } as const;
    const range = { role: 'EM', handsOnRange: [0, 0.1] } as const;
    const of = 'of my people, coordination and technical time';
    expect(timeText(reading({}, { ...range, handsOn: { ...lately, sinceRole } }))).toBe(
      `Hands-on work took about 13 % ${of} in this role (likely 10.4 to 24 %); a usual range for an engineering ` +
        'manager is under 10 %.',
    );
    const tooNew = { ...sinceRole, share: null, lo: null, hi: null, status: 'insufficient' } as const;
    for (const handsOn of [
      { ...lately, sinceRole: null },
      { ...lately, sinceRole: tooNew },
    ]) {
      expect(timeText(reading({}, { ...range, handsOn }))).toBe(
        `Hands-on work took about 34 % ${of} lately (likely 24 to 44 %).`,
      );
    }
  });
});

describe('the newest role change that can be compared', () => {
  const change = (date: string, from: RoleName, to: RoleName) => ({ date: day(date), from, to });
  const numbers = { before: 12, after: 1, meanBefore: 0, meanAfter: -0.3, diff: -0.3, se: 0.1, lo: -0.5, hi: -0.2 };
  const comparison = { status: 'ok', ...numbers } as const;
  const steady = { shownStatus: 'held-steady', side: 'between' } as const;
  const few = { status: 'insufficient', before: 1, after: 1 } as const;

  it('is told with its month, the year only where it was another', () => {
    const rest =
      'my answers in the 1 week after it lay 0.3 further to the tech lead side than in the 12 weeks before ' +
      '(likely 0.2 to 0.5). Other things changed too.';
    const older = { change: change('2025-11-03', 'EM', 'combined'), comparison };
    const newer = { change: change('2026-05-04', 'combined', 'TL'), comparison };
    const tooNew = { change: change('2026-06-29', 'TL', 'EM'), comparison: few };
    expect(roleChangeText(reading(steady, { changes: [older] }))).toBe(
      `In November 2025 I went from engineering manager to a combined role; ${rest}`,
    );
    expect(roleChangeText(reading(steady, { changes: [older, newer, tooNew] }))).toBe(
      `In May I went from a combined role to tech lead; ${rest}`,
    );
  });

  it('is left off where it lies on no side', () => {
    const even = { ...comparison, diff: 0.1, lo: -0.1, hi: 0.3 };
    const newer = { change: change('2026-05-04', 'combined', 'TL'), comparison: even };
    expect(roleChangeText(reading(steady, { changes: [newer] }))).toBeNull();
  });

  it('is not told, nor a gap, beside “too few check-ins to describe a direction”', () => {
    const newer = { change: change('2026-05-04', 'combined', 'TL'), comparison };
    const gap = { ...empty.gap, status: 'gap' } as const;
    const few = reading({ shownStatus: 'insufficient', side: 'TL' }, { changes: [newer], gap });
    expect(movementText(few)).toBe('Too few check-ins to describe a direction.');
    expect([roleChangeText(few), pageGapText(few)]).toEqual([null, null]);
    expect(pageGapText(reading(steady, { gap }))).toContain('my recorded time sits');
    // A pause takes nothing back of what came before it.
    expect(roleChangeText(reading({ shownStatus: 'paused' }, { changes: [newer] }))).not.toBeNull();
  });

  it('is not told of a change before the days of the page', () => {
    const roles = [
      aRolePeriod({ id: 'a', role: 'TL', from: day('2024-01-01') }),
      aRolePeriod({ id: 'b', role: 'EM', from: day('2025-12-29') }),
    ];
    expect(readForPage({ entries: [], roles, asOf }).changes).toEqual([]);
    expect(readForPage({ entries: [], roles, asOf: day('2026-06-28') }).changes).toHaveLength(1);
  });
});
