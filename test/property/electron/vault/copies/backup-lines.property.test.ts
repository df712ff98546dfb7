import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type BackupSign,
  chooseSuperseded,
  chooseSupersededOfLines,
  type StandingBackup,
} from '../../../../../electron/vault/copies/backup-rotation.ts';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { day } from '../../../../support/builders.ts';

type Backup = BackupSign & { readonly line: number; readonly commits: number };

/** Backups one after the other, a few on each day, in stretches: each begins below where the one before it ended. */
const histories = fc
  .array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 })
  .map((stretches) => {
    let count = 0;
    return stretches.flatMap((sizes, line) =>
      sizes.map((bytes, index): Backup => {
        const on = addDays(day('2024-01-01'), Math.floor(count / 3));
        const takenAt = `${on}T1${count % 3}:00:00.000Z`;
        count += 1;
        return { name: takenAt, takenAt, day: on, bytes, line, commits: 1_000 - 100 * line + 10 * index };
      }),
    );
  });

const standing = (backup: Backup): StandingBackup<Backup> => ({
  backup,
  standing: { generation: 1, commits: backup.commits },
});

/** What is left when each new backup is followed by a rotation. */
const lived = (
  history: readonly Backup[],
  choose: (all: readonly Backup[]) => readonly Backup[],
): readonly Backup[] => {
  let kept: readonly Backup[] = [];
  for (const backup of history) {
    const gone = new Set(choose([...kept, backup]));
    kept = [...kept, backup].filter((each) => !gone.has(each));
  }
  return kept;
};

it('keeps of every line what that line alone would keep, and its first, however the lines follow each other', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const kept = lived(history, (all) => chooseSupersededOfLines(all.map(standing)));
      for (let line = 0; line < 4; line += 1) {
        const own = history.filter((backup) => backup.line === line);
        if (own.length === 0) continue;
        expect(kept).toEqual(expect.arrayContaining([...lived(own, chooseSuperseded)]));
        if (line > 0) expect(kept).toContain(own[0]);
      }
    }),
  );
});

it('is the rotation there was where nothing goes back, or nothing says where it stands', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const first = history.filter(({ line }) => line === 0);
      expect(chooseSupersededOfLines(first.map(standing))).toEqual(chooseSuperseded(first));
      const silent = history.map((backup) => ({ backup, standing: null }));
      expect(chooseSupersededOfLines(silent)).toEqual(chooseSuperseded(history));
    }),
  );
});
