import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BackupSign,
  backupOverdue,
  chooseSuperseded,
  isBackupDue,
} from '../../../../../electron/vault/copies/backup-rotation.ts';
import { addDays, type CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../../../shared/calendar/iso-week.ts';
import { day } from '../../../../support/builders.ts';

const FIRST = day('2020-01-01');
const sign = (dayOffset: number, minute: number, bytes: number): BackupSign => {
  const taken = addDays(FIRST, dayOffset);
  const takenAt = `${taken}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`;
  return { name: takenAt, takenAt, day: taken, bytes };
};
const histories = fc.uniqueArray(
  fc
    .tuple(fc.nat(900), fc.nat(1_439), fc.integer({ min: 1, max: 5 }))
    .map(([at, minute, bytes]) => sign(at, minute, bytes)),
  { selector: ({ takenAt }) => takenAt, maxLength: 80 },
);
const keptOf = (all: readonly BackupSign[]) => {
  const gone = new Set(chooseSuperseded(all));
  return all.filter((backup) => !gone.has(backup));
};
const newest = (all: readonly BackupSign[]) => all.toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
const lastSpans = (all: readonly BackupSign[], count: number, of: (sign: BackupSign) => string | number) =>
  [...new Set(newest(all).map(of))].slice(0, count);

describe('every rotation', () => {
  it('keeps the newest and the largest, and at most 24 besides', () => {
    fc.assert(
      fc.property(histories, (all) => {
        fc.pre(all.length > 0);
        const kept = keptOf(all);
        expect(kept).toContain(newest(all)[0]);
        expect(Math.max(...kept.map(({ bytes }) => bytes))).toBe(Math.max(...all.map(({ bytes }) => bytes)));
        expect(kept.length).toBeLessThanOrEqual(25);
      }),
    );
  });

  it('leaves one in each of the last 7 days, 4 weeks and 12 months that had any, and none smaller than went', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const kept = keptOf(all);
        const spans = [
          [7, (sign: BackupSign) => sign.day],
          [4, (sign: BackupSign) => weekIndex(sign.day)],
          [12, (sign: BackupSign) => sign.day.slice(0, 7)],
        ] as const;
        for (const [count, of] of spans) {
          for (const span of lastSpans(all, count, of)) {
            const best = (list: readonly BackupSign[]) =>
              Math.max(0, ...list.filter((sign) => of(sign) === span).map(({ bytes }) => bytes));
            expect(best(kept)).toBe(best(all));
          }
        }
      }),
    );
  });

  it('done again removes nothing more', () => {
    fc.assert(fc.property(histories, (all) => void expect(chooseSuperseded(keptOf(all))).toEqual([])));
  });
});

describe('a year of daily backups', () => {
  it('leaves the last seven days, four weeks and twelve months', () => {
    // Sizes grow as a journal does, so that the newest of a span is its largest.
    let kept: readonly BackupSign[] = [];
    for (let at = 0; at < 366; at += 1) kept = keptOf([...kept, sign(at, 540, 1_000 + at)]);
    expect(kept.length).toBeGreaterThanOrEqual(7 + 2 + 10);
    expect(kept.length).toBeLessThanOrEqual(24);
    expect(new Set(kept.map((each) => each.day.slice(0, 7))).size).toBe(12);
    const days = newest(kept).map((each) => each.day);
    expect(days.slice(0, 7)).toEqual(Array.from({ length: 7 }, (_, back) => addDays(FIRST, 365 - back)));
  });

  it('after which the vault is emptied by mistake still holds the full one', () => {
    let kept = Array.from({ length: 10 }, (_, at) => sign(at, 540, 5_000));
    for (let at = 10; at < 900; at += 1) kept = [...keptOf([...kept, sign(at, 540, 10)])];
    expect(kept.map(({ bytes }) => bytes)).toContain(5_000);
  });
});

describe('a backup', () => {
  const on = (text: string) => [{ ...sign(0, 540, 1), takenAt: `${text}T09:00:00.000Z`, day: text as CalendarDay }];
  it('is due once on each day, wherever the clock went', () => {
    expect(isBackupDue([], day('2026-03-01'))).toBe(true);
    expect(isBackupDue(on('2026-02-28'), day('2026-03-01'))).toBe(true);
    expect(isBackupDue(on('2026-03-01'), day('2026-03-01'))).toBe(false);
    expect(isBackupDue(on('2036-03-01'), day('2026-03-01'))).toBe(true);
  });

  it('is overdue after fourteen days, not before, and never against a clock that ran ahead', () => {
    expect(backupOverdue([], day('2026-03-15'))).toBe('never');
    expect(backupOverdue(on('2026-03-01'), day('2026-03-15'))).toBe(null);
    expect(backupOverdue(on('2026-03-01'), day('2026-03-16'))).toBe(15);
    expect(backupOverdue(on('2036-03-01'), day('2026-03-16'))).toBe(null);
  });
});
