import { describe, expect, it } from 'vitest';
import type { Drift } from '../../../../../shared/domain/drift/drift.ts';
import type { Guarded } from '../../../../../shared/domain/drift/guards.ts';
import { type JournalReading, readJournal } from '../../../../../shared/domain/drift/journal-reading.ts';
import {
  headlineText,
  levelText,
  movementText,
  periodOf,
  roleChangeText,
  timeText,
} from '../../../../../shared/domain/summary/summary-sentences.ts';
import type { RoleName } from '../../../../../shared/records/beside/role-period.ts';
import { day } from '../../../../support/builders.ts';

const empty = readJournal([], [], day('2026-07-05'));
const reading = (energy: Partial<Drift & Guarded>, given: Partial<JournalReading> = {}): JournalReading => ({
  ...empty,
  ...given,
  energy: { ...empty.energy, ...energy },
});

describe('a journal without check-ins', () => {
  it('says so, and claims neither a level nor a share nor a change', () => {
    expect(headlineText(empty)).toBe(
      'I kept no check-ins in the last half-year. Too few check-ins to describe a direction.',
    );
    expect([periodOf(empty), levelText(empty), timeText(empty), roleChangeText(empty)]).toEqual([
      ...[null, null, null, null],
    ]);
  });
});

describe('what moved', () => {
  const ends = { from: -0.3, to: 0.04, side: 'between' } as const;

  it('names the side and both ends, without a minus before a zero', () => {
    expect(movementText(reading({ shownStatus: 'moved', direction: 'EM', ...ends }))).toBe(
      'My energy answers moved toward the engineering manager side, from about -0.3 to about 0.0 ' +
        '(-1 tech lead, +1 engineering manager).',
    );
    expect(movementText(reading({ shownStatus: 'moved', direction: 'TL', ...ends, from: 0.3, to: -0.04 }))).toContain(
      'toward the tech lead side, from about 0.3 to about 0.0 ',
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
        'My energy answers show no clear movement; they sit between the two sides ' +
          '(a steady change smaller than about 0.3 could be hiding).',
      ]),
    );
  });

  it('is not described after a pause', () => {
    expect(movementText(reading({ shownStatus: 'paused', side: 'TL' }))).toBe(
      'Too few check-ins to describe a direction.',
    );
  });
});

describe('the level and the share', () => {
  it('carry their bands', () => {
    const level = { level: -0.2, levelLo: -0.4, levelHi: -0.04 };
    expect(levelText(reading({ shownStatus: 'tilt', ...level }))).toBe(
      'At the end they sat at -0.2 (likely -0.4 to 0.0).',
    );
    expect(levelText(reading({ shownStatus: 'insufficient', ...level }))).toBeNull();
    const handsOn = { share: 0.13, lo: 0.01, hi: 0.24, status: 'compatible' } as const;
    const took = 'Hands-on work took about 13 % of my recorded time lately (likely 1 to 24 %)';
    expect(timeText(reading({}, { handsOn }))).toBe(`${took}.`);
    expect(timeText(reading({}, { handsOn, role: 'TL', handsOnRange: [0.5, 0.7] }))).toBe(
      `${took}; a usual range for a tech lead is 50 to 70 %.`,
    );
  });
});

describe('the newest role change that can be compared', () => {
  const change = (date: string, from: RoleName, to: RoleName) => ({ date: day(date), from, to });
  const numbers = { before: 12, after: 1, meanBefore: 0, meanAfter: -0.3, diff: -0.3, se: 0.1, lo: -0.5, hi: -0.2 };
  const comparison = { status: 'ok', ...numbers } as const;
  const few = { status: 'insufficient', before: 1, after: 1 } as const;

  it('is told with its month, the year only where it was another', () => {
    const rest =
      'my answers in the 1 week after it lay 0.3 further to the tech lead side than in the 12 weeks before ' +
      '(likely 0.2 to 0.5). Other things changed too.';
    const older = { change: change('2025-11-03', 'EM', 'combined'), comparison };
    const newer = { change: change('2026-05-04', 'combined', 'TL'), comparison };
    const tooNew = { change: change('2026-06-29', 'TL', 'EM'), comparison: few };
    expect(roleChangeText(reading({}, { changes: [older] }))).toBe(
      `In November 2025 I went from engineering manager to a combined role; ${rest}`,
    );
    expect(roleChangeText(reading({}, { changes: [older, newer, tooNew] }))).toBe(
      `In May I went from a combined role to tech lead; ${rest}`,
    );
  });
});
