import type { BackupKeeper } from '../backups/backup-keeper.ts';
import { createBackupService } from '../backups/backup-service.ts';
import { createOldCopies } from '../backups/old-copies.ts';
import type { HandlersBy } from '../border/answer-call.ts';
import type { Asks } from '../border/asks.ts';
import type { Push } from '../border/push.ts';
import { agendaHandlers } from '../ipc/agenda-handlers.ts';
import { backupsHandlers } from '../ipc/backups-handlers.ts';
import { checkInsHandlers } from '../ipc/check-ins-handlers.ts';
import { directionHandlers } from '../ipc/direction-handlers.ts';
import { disagreementsHandlers } from '../ipc/disagreements-handlers.ts';
import { driftHandlers } from '../ipc/drift-handlers.ts';
import { duoHandlers } from '../ipc/duo-handlers.ts';
import { entriesHandlers } from '../ipc/entries-handlers.ts';
import { feedsHandlers } from '../ipc/feeds-handlers.ts';
import { keysHandlers } from '../ipc/keys-handlers.ts';
import { labelsHandlers } from '../ipc/labels-handlers.ts';
import { mergeHandlers } from '../ipc/merge-handlers.ts';
import { notesHandlers } from '../ipc/notes-handlers.ts';
import { pairQuestionsHandlers } from '../ipc/pair-questions-handlers.ts';
import { plansHandlers } from '../ipc/plans-handlers.ts';
import { questionsHandlers } from '../ipc/questions-handlers.ts';
import { rhythmHandlers } from '../ipc/rhythm-handlers.ts';
import { rolesHandlers } from '../ipc/roles-handlers.ts';
import { searchHandlers } from '../ipc/search-handlers.ts';
import { summaryHandlers } from '../ipc/summary-handlers.ts';
import { timelineHandlers } from '../ipc/timeline-handlers.ts';
import { todayHandlers } from '../ipc/today-handlers.ts';
import { vaultHandlers } from '../ipc/vault-handlers.ts';
import type { CheckIns } from '../journal/check-ins/check-ins.ts';
import type { createPurge } from '../journal/entries/purge.ts';
import type { Labels } from '../journal/labels/labels.ts';
import type { Notes } from '../journal/notes/notes.ts';
import type { SearchKeeper } from '../journal/search/search-keeper.ts';
import { createKeyService, declinedMark } from '../keys/key-service.ts';
import { createMachineCost } from '../keys/machine-cost.ts';
import type { Clock } from '../platform/clock.ts';
import type { KeptSettings } from '../platform/kept-settings.ts';
import { randomId } from '../platform/random.ts';
import { createWriteReadable } from '../platform/readable-files.ts';
import type { Session } from '../session/session.ts';
import type { MergeDesk } from '../transfer/merge-desk.ts';
import type { VaultStore } from '../vault/contract/vault-contract.ts';
import { calibrateKdf } from '../vault/crypto/kdf-calibration.ts';
import type { MarkerKeeper } from '../vault/rollback/marker-keeper.ts';

/** All that answering a call takes. */
export type AnsweringParts = {
  readonly settings: KeptSettings;
  readonly session: Session;
  readonly store: VaultStore;
  readonly keeper: BackupKeeper;
  readonly pins: MarkerKeeper;
  readonly merging: MergeDesk;
  readonly checkIns: CheckIns;
  readonly notes: Notes;
  readonly purge: ReturnType<typeof createPurge>;
  readonly labels: Labels;
  readonly search: SearchKeeper;
  readonly clock: Clock;
  readonly push: Push;
  readonly touch: () => void;
  /** What main is asked for, and gives. */
  readonly asks: Asks;
  readonly vaultFile: () => string;
  /** Where a restored vault goes when there is none. */
  readonly newVaultFile: () => string;
  readonly backupFolder: () => string;
  readonly scratchFolder: string;
};

/** By then whoever unlocked is reading or writing, and a second of another core is not missed. */
const MEASURE_AFTER_MS = 120_000;

/** Backups and keys as the handlers have them: over the parts, without the window. */
const servicesOver = (parts: AnsweringParts) => {
  const { settings, session, store, keeper, clock, push, touch, backupFolder, scratchFolder, newVaultFile } = parts;
  const backups = createBackupService({
    session,
    store,
    keeper,
    clock,
    newId: randomId,
    backupFolder,
    secondBackupFolder: () => settings.get().secondBackupFolder,
    scratchFolder,
    forgetPin: parts.pins.forget,
    newVaultFile,
  });
  const tellSealing = (done: number, total: number) => push('keys:sealing', { done, total });
  const oldCopies = createOldCopies({ session, keeper, clock, scratchFolder, touch, tellSealing });
  const keys = createKeyService({
    session,
    touch,
    tellSealing,
    machine: createMachineCost({
      measure: () => calibrateKdf(() => performance.now()),
      later: (work) => void setTimeout(() => void work(), MEASURE_AFTER_MS).unref(),
      onKnown: () => push('areas:changed', { areas: ['keys'] }),
    }),
    backUpFirst: keeper.beforeRisk,
    declinedOffers: () => settings.get().declinedOffers,
  });
  return { backups, oldCopies, keys };
};

/** One handler for each call that is about the journal, over the parts that run. */
export const journalHandlers = (parts: AnsweringParts): HandlersBy<'journal'> => {
  const { settings, session, push, touch, checkIns, notes, purge, labels, search, clock, asks } = parts;
  const { backups, oldCopies, keys } = servicesOver(parts);
  const { confirm } = asks;
  const writeReadable = createWriteReadable(settings);
  const common = { session, clock, newId: randomId, push, touch };
  const writing = { ...common, purge, pickTextTarget: asks.pickTextTarget, writeReadable };
  const isSplitDeclined = (): boolean => {
    const vault = session.vault();
    return vault.ok && settings.get().declinedOffers.includes(declinedMark('label-split', vault.value));
  };
  return {
    ...vaultHandlers({ ...common, vaultFile: parts.vaultFile, pickVaultFile: asks.pickVaultFile, confirm }),
    ...keysHandlers({ ...common, keys, settings, pickRecoveryTarget: asks.pickRecoveryTarget, writeReadable }),
    ...backupsHandlers({
      backups,
      oldCopies,
      settings,
      pickFile: asks.pickBackupFile,
      pickFolder: asks.pickBackupFolder,
      confirm,
    }),
    ...mergeHandlers({ ...common, desk: parts.merging, pickOtherVault: asks.pickOtherVault }),
    ...rolesHandlers(common),
    ...todayHandlers(common),
    ...checkInsHandlers({ ...writing, checkIns }),
    ...questionsHandlers(common),
    ...agendaHandlers(writing),
    ...duoHandlers({ ...common, confirm }),
    ...disagreementsHandlers({ ...common, confirm }),
    ...directionHandlers({ ...common, confirm }),
    ...pairQuestionsHandlers(common),
    ...rhythmHandlers(common),
    ...entriesHandlers({ ...common, confirm }),
    ...timelineHandlers(common),
    ...searchHandlers({ session, clock, search }),
    ...labelsHandlers({ session, clock, labels, isSplitDeclined }),
    ...notesHandlers({ ...writing, notes }),
    ...driftHandlers({ session, clock, pickTarget: asks.pickDriftTarget, writeReadable }),
    ...feedsHandlers(common),
    ...plansHandlers(common),
    ...summaryHandlers({
      session,
      clock,
      pickTarget: asks.pickSummaryTarget,
      printSheet: asks.printSheet,
      writeReadable,
    }),
  };
};
