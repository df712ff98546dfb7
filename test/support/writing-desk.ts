import { join } from 'node:path';
import { type Journal, openJournal } from '../../electron/journal/core/journal.ts';
import type { ReviseDeps } from '../../electron/journal/core/revise.ts';
import { momentAt } from '../../electron/platform/clock.ts';
import { newRecordId } from '../../electron/vault/format/record-id.ts';
import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { quickStore, temporaryFolder } from './quick-vault.ts';
import { value } from './vault-fixture.ts';

const PASSPHRASE = 'copper lantern orchard';
const DAY_MS = 86_400_000;

/** A writer at an open journal: the vault is real, time stands still until it is moved, ids come one after another. */
export type WritingDesk = {
  /** The open journal; another one after `reopen`. */
  readonly journal: Journal;
  readonly deps: ReviseDeps;
  readonly today: () => CalendarDay;
  readonly setNow: (ms: number) => void;
  readonly passDays: (days: number) => void;
  /** Locks the vault and unlocks it again: what was not kept is gone. */
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A desk of a test's own, in Paris in winter. `close` it after the test. */
export const openWritingDesk = async (nowMs: number): Promise<WritingDesk> => {
  const { folder, remove } = temporaryFolder();
  const opening = { file: join(folder, 'a.driftline'), passphrase: PASSPHRASE };
  const store = quickStore();
  let vault = value(await store.create(opening));
  let journal = value(await openJournal(vault, newRecordId));
  let now = nowMs;
  let ids = 0;
  const clock = () => momentAt(now, 60, 'Europe/Paris');
  const newId = () => {
    ids += 1;
    return `id${ids}`;
  };
  return {
    get journal() {
      return journal;
    },
    deps: { clock, newId },
    today: () => clock().day,
    setNow: (ms) => {
      now = ms;
    },
    passDays: (days) => {
      now += days * DAY_MS;
    },
    reopen: async () => {
      await vault.lock();
      vault = value(await store.unlock(opening));
      journal = value(await openJournal(vault, newRecordId));
    },
    close: async () => {
      await vault.lock();
      remove();
    },
  };
};
