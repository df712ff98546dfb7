import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { listBackups, makeBackup } from '../../../../electron/vault/copies/backup.ts';
import { backupOverdue, isBackupDue } from '../../../../electron/vault/copies/backup-rotation.ts';
import { createVaultStore } from '../../../../electron/vault/vault-store.ts';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { instantStretch } from '../../../support/fault-life.ts';
import { aFolder, aRecord, cheapKdf, passphrase, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const store = createVaultStore(instantStretch);
// Ten years back, ten ahead, both ends of the calendar, and the hour that summer time takes.
const instants = [
  '2026-03-28T12:00:00.000Z',
  '2016-03-29T01:00:00.000Z',
  '2036-03-29T01:00:00.000Z',
  '0001-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '2026-03-29T01:00:00.000Z',
];

describe('a clock that jumps', () => {
  it('locks nobody out and loses nothing, wherever it stands', async () => {
    const file = join(folder.path, 'jumping.driftline');
    let vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      for (const [n, instant] of instants.entries()) {
        vi.setSystemTime(new Date(instant));
        value(await vault.commit({ put: [aRecord({ n })] }));
        await vault.lock();
        utimesSync(file, new Date(instant), new Date(instant));
        vault = value(await store.unlock({ file, passphrase }));
        expect(value(await vault.check())).toEqual({ records: n + 1, damaged: [], commits: n + 1 });
      }
      expect(value(await vault.readAll()).map(({ body }) => body['n'])).toEqual([0, 1, 2, 3, 4, 5]);
    } finally {
      vi.useRealTimers();
    }
    await vault.lock();
  });

  it('never makes a good backup give way, and never raises a false alarm', async () => {
    const file = join(folder.path, 'kept.driftline');
    const vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
    const place = { folder: join(folder.path, 'backups'), scratchFolder: join(folder.path, 'scratch') };
    for (const instant of instants) {
      value(await vault.commit({ put: [aRecord({ instant })] }));
      const { removed } = value(await makeBackup(vault, place, { instant, utcOffsetMinutes: 0 }));
      expect(removed).toEqual([]);
    }
    const listed = value(listBackups(place.folder, 0));
    // Names say the day alone.
    const days = (times: readonly string[]) => times.map((time) => time.slice(0, 10));
    expect(days(listed.map(({ takenAt }) => takenAt))).toEqual(days([...instants].sort().reverse()));
    for (const { file: backup } of listed) {
      const opened = value(await store.openCopy({ file: backup, scratchFolder: place.scratchFolder, passphrase }));
      expect(value(await opened.readAll()).length).toBeGreaterThan(0);
      await opened.lock();
    }
    for (const day of ['0001-01-01', '2016-03-29', '2026-03-29'] as CalendarDay[]) {
      expect(backupOverdue(listed, day)).toBe(null);
      expect(typeof isBackupDue(listed, day)).toBe('boolean');
    }
    await vault.lock();
  });
});
