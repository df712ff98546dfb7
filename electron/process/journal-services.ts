import { createBackupKeeper } from '../backups/backup-keeper.ts';
import type { Beginning, VaultUse } from '../border/messages.ts';
import type { Push } from '../border/push.ts';
import { createCheckIns } from '../journal/check-ins/check-ins.ts';
import { createVerdictsAhead } from '../journal/drift/verdicts-ahead.ts';
import { createPurge } from '../journal/entries/purge.ts';
import { createLabels } from '../journal/labels/labels.ts';
import { createNotes } from '../journal/notes/notes.ts';
import { createSearchKeeper, nextTurn } from '../journal/search/search-keeper.ts';
import { elapsedMs, timeAhead } from '../platform/clock.ts';
import { createCalendarWatch } from '../platform/clock-jump.ts';
import type { Log } from '../platform/log.ts';
import { randomId } from '../platform/random.ts';
import { createSession, type Session, type SessionDeps, sweepSamples } from '../session/session.ts';
import { createMergeDesk } from '../transfer/merge-desk.ts';
import { backupsOf, listBackups } from '../vault/copies/backup.ts';
import { unusedPath } from '../vault/file/unused-path.ts';
import { createMarkerKeeper } from '../vault/rollback/marker-keeper.ts';
import { createVaultStore } from '../vault/vault-store.ts';
import { createBackupSoon } from './backup-soon.ts';
import { type AnsweringParts, journalHandlers } from './journal-handlers.ts';
import { createMarkerStore } from './marker-store.ts';
import { createReadySoon } from './ready-soon.ts';
import type { WindowSide } from './window-side.ts';

export type JournalWorld = Pick<WindowSide, 'asks' | 'settings' | 'push'> & {
  readonly beginning: Beginning;
  readonly touch: () => void;
  readonly tellUse: (use: VaultUse) => void;
  readonly log: Log;
};

const TICK_MS = 5_000;

/** A vault that was unlocked here left a rollback marker, and most left a backup. */
const knownFile = ({ settings, beginning: { places } }: JournalWorld, utcOffsetMinutes: number): string | null => {
  const { vaultFile, pins, backupFolder } = settings.get();
  if (vaultFile !== null) return vaultFile;
  const backups = listBackups(backupFolder ?? places.defaultBackupFolder, utcOffsetMinutes);
  const wasHere = Object.keys(pins).length > 0 || (backups.ok && backups.value.length > 0);
  return wasHere ? places.defaultVaultFile : null;
};

const sessionOver = (world: JournalWorld, given: Pick<SessionDeps, 'store' | 'pins' | 'clock'>): Session => {
  const { settings, beginning, tellUse } = world;
  const { defaultVaultFile, sampleFolder, scratchFolder } = beginning.places;
  return createSession({
    ...given,
    vaultFile: () => settings.get().vaultFile ?? defaultVaultFile,
    knownFile: () => knownFile(world, given.clock().utcOffsetMinutes),
    rememberVaultFile: (file) => void settings.change({ vaultFile: file }),
    sampleFolder,
    scratchFolder,
    tellUse,
    broke: beginning.broke,
  });
};

/** What is done with the open journal, over the session. */
const workOver = (world: JournalWorld, given: Pick<AnsweringParts, 'session' | 'store' | 'clock'>) => {
  const { settings, beginning, push: tell } = world;
  const { session, store, clock } = given;
  const { defaultBackupFolder, scratchFolder } = beginning.places;
  const monotonicMs = () => performance.now();
  const backupFolder = () => settings.get().backupFolder ?? defaultBackupFolder;
  const keeper = createBackupKeeper({
    store,
    clock,
    place: () => {
      const { secondBackupFolder } = settings.get();
      const place = { folder: backupFolder(), scratchFolder };
      return secondBackupFolder === null ? place : { ...place, secondFolder: secondBackupFolder };
    },
  });
  const search = createSearchKeeper({
    nowMs: monotonicMs,
    soon: nextTurn,
    onKnown: () => tell('areas:changed', { areas: ['search'] }),
  });
  const verdicts = createVerdictsAhead({ nowMs: monotonicMs, today: () => clock().day, soon: nextTurn });
  const merging = createMergeDesk({
    store,
    session,
    backUpFirst: keeper.beforeRisk,
    scratchFolder,
    clock,
    newId: randomId,
  });
  return { keeper, search, verdicts, merging, backupFolder, scratchFolder };
};

/** Everything that holds the journal, wired together; main has the window and knows nothing of this. */
export const startJournal = (world: JournalWorld) => {
  const { settings, beginning, push: tell, log } = world;
  const { wallMs, clock } = timeAhead(beginning.aheadMs);
  const { places } = beginning;
  const store = createVaultStore();
  const pins = createMarkerKeeper(createMarkerStore(settings), () => performance.now());
  const session = sessionOver(world, { store, pins, clock });
  const { keeper, search, verdicts, merging, backupFolder, scratchFolder } = workOver(world, { session, store, clock });
  sweepSamples(places.sampleFolder);
  sweepSamples(scratchFolder);

  const readySoon = createReadySoon(session, [search.begin, verdicts.begin]);
  const backUpSoon = createBackupSoon({
    session,
    keeper,
    log,
    done: () => tell('areas:changed', { areas: ['backups'] }),
  });
  const push: Push = (event, payload) => {
    tell(event, payload);
    if (event !== 'vault:changed') return;
    backUpSoon();
    readySoon();
  };
  const wasCalendarSet = createCalendarWatch({ wallMs, steadyMs: elapsedMs });
  setInterval(wasCalendarSet, TICK_MS).unref();
  const purge = createPurge({
    session,
    clock,
    hasJumped: wasCalendarSet,
    backupsTakenAt: (vaultId) => {
      const listed = keeper.list();
      return listed.ok ? backupsOf(vaultId, listed.value).map(({ takenAt }) => takenAt) : [];
    },
  });
  const handlers = journalHandlers({
    settings,
    session,
    store,
    keeper,
    pins,
    merging,
    checkIns: createCheckIns({ clock, newId: randomId }),
    notes: createNotes({ clock, newId: randomId }),
    purge,
    labels: createLabels({ clock, newId: randomId }),
    search,
    clock,
    push,
    touch: world.touch,
    asks: world.asks,
    vaultFile: () => settings.get().vaultFile ?? places.defaultVaultFile,
    newVaultFile: () => unusedPath(places.defaultVaultFile),
    backupFolder,
    scratchFolder,
  });
  return { handlers, lock: session.lock };
};
