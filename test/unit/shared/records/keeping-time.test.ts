import { describe, expect, it } from 'vitest';
import {
  backupsGiveWay,
  retentionEnds,
  retentionOver,
  type TimeWitness,
} from '../../../../shared/records/keeping-time.ts';
import { day } from '../../../support/builders.ts';

const NOW = '2026-11-20T18:00:00.000Z';
const DELETED = '2026-10-19T18:00:00.000Z';

const witness = (given: Partial<TimeWitness> = {}): TimeWitness => ({
  now: NOW,
  utcOffsetMinutes: 60,
  backupsTakenAt: ['2026-11-20T08:00:00.000Z', '2026-11-19T08:00:00.000Z'],
  newestWriting: '2026-11-20T17:59:00.000Z',
  hasJumped: false,
  ...given,
});

describe('what was put away', () => {
  it('goes when it was 30 days old by the backup before the one of today', () => {
    expect(retentionOver(witness())(DELETED)).toBe(true);
    expect(retentionOver(witness())('2026-10-20T08:00:00.000Z')).toBe(true);
    expect(retentionOver(witness())('2026-10-20T08:00:00.001Z')).toBe(false);
  });

  it('has a day in the writer’s own zone', () => {
    expect(retentionEnds('2026-10-20T23:30:00.000Z', 60)).toBe('2026-11-20');
    expect(retentionEnds('2026-10-20T23:30:00.000Z', 0)).toBe('2026-11-19');
  });

  it.each([
    ['after a jump of the clock', { hasJumped: true }],
    ['without any backup', { backupsTakenAt: [] }],
    ['without a backup of today', { backupsTakenAt: ['2026-11-19T08:00:00.000Z', '2026-11-18T08:00:00.000Z'] }],
    ['with the first backup alone', { backupsTakenAt: ['2026-11-20T08:00:00.000Z'] }],
    [
      'with a backup from later than the clock',
      { backupsTakenAt: [...witness().backupsTakenAt, '2026-12-01T08:00:00.000Z'] },
    ],
    ['with writing from later than the clock', { newestWriting: '2026-11-20T18:00:01.000Z' }],
  ] satisfies readonly (readonly [string, Partial<TimeWitness>])[])('stays %s', (_name, given) => {
    expect(retentionOver(witness(given))(DELETED)).toBe(false);
  });

  it('stays when the clock was set a year ahead, although everything is old by then', () => {
    const ahead = witness({
      now: '2027-11-20T18:00:00.000Z',
      backupsTakenAt: ['2027-11-20T08:00:00.000Z', '2026-11-19T08:00:00.000Z'],
    });
    expect(retentionOver(ahead)('2026-11-10T18:00:00.000Z')).toBe(false);
  });
});

describe('backups', () => {
  it('of twelve months hold what is deleted today for a year after the month in which it goes', () => {
    // Deleted on 20 November it goes on 20 December; a backup of that month may still hold it.
    expect(backupsGiveWay(day('2026-11-20'))).toBe('2027-12-01');
    expect(backupsGiveWay(day('2026-11-30'))).toBe('2027-12-01');
    expect(backupsGiveWay(day('2026-12-02'))).toBe('2028-01-01');
  });
});
