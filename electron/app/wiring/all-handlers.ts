import type { BackupKeeper } from '../../backups/backup-keeper.ts';
import { backupHandlers } from '../../ipc/backup-handlers.ts';
import { bothSidesHandlers } from '../../ipc/both-sides-handlers.ts';
import { deckHandlers } from '../../ipc/deck-handlers.ts';
import { driftFileHandlers } from '../../ipc/drift-file-handlers.ts';
import { feedsHandlers } from '../../ipc/feeds-handlers.ts';
import { journalHandlers } from '../../ipc/journal-handlers.ts';
import { keyHandlers } from '../../ipc/key-handlers.ts';
import { labelHandlers } from '../../ipc/label-handlers.ts';
import { mergeHandlers } from '../../ipc/merge-handlers.ts';
import { noteHandlers } from '../../ipc/note-handlers.ts';
import { partnerHandlers } from '../../ipc/partner-handlers.ts';
import { pauseHandlers } from '../../ipc/pause-handlers.ts';
import type { Push } from '../../ipc/push.ts';
import type { Handlers } from '../../ipc/register.ts';
import { roleHandlers } from '../../ipc/role-handlers.ts';
import type { ReadableKind } from '../../ipc/save-readable.ts';
import { searchHandlers } from '../../ipc/search-handlers.ts';
import { settingsHandlers } from '../../ipc/settings-handlers.ts';
import { summaryHandlers } from '../../ipc/summary-handlers.ts';
import { timelineHandlers } from '../../ipc/timeline-handlers.ts';
import { vaultHandlers } from '../../ipc/vault-handlers.ts';
import type { CheckIns } from '../../journal/check-ins/check-ins.ts';
import type { createPurge } from '../../journal/entries/purge.ts';
import type { Labels } from '../../journal/labels/labels.ts';
import type { Notes } from '../../journal/notes/notes.ts';
import type { SearchKeeper } from '../../journal/search/search-keeper.ts';
import type { Clock } from '../../platform/clock.ts';
import type { BrowserWindow, ElectronSurface } from '../../platform/electron-surface.ts';
import { randomId } from '../../platform/random.ts';
import type { Session } from '../../session/session.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { MergeDesk } from '../../transfer/merge-desk.ts';
import type { VaultStore } from '../../vault/contract/vault-contract.ts';
import type { PinKeeper } from '../../vault/rollback/pin-keeper.ts';
import {
  pickBackupFile,
  pickBackupFolder,
  pickDriftTarget,
  pickOtherVault,
  pickReadableTarget,
  pickRecoveryTarget,
  pickSummaryTarget,
  pickVaultFile,
} from '../window/dialogs.ts';
import { printSheet } from '../window/print-sheet.ts';

/** All that answering a call takes. */
export type AnsweringParts = {
  readonly surface: ElectronSurface;
  readonly settings: SettingsStore;
  readonly session: Session;
  readonly store: VaultStore;
  readonly keeper: BackupKeeper;
  readonly pins: PinKeeper;
  readonly merging: MergeDesk;
  readonly checkIns: CheckIns;
  readonly notes: Notes;
  readonly purge: ReturnType<typeof createPurge>;
  readonly labels: Labels;
  readonly search: SearchKeeper;
  readonly clock: Clock;
  readonly push: Push;
  readonly touch: () => void;
  /** Asks something in the open window; `otherwise` when there is none. */
  readonly withWindow: <Value>(act: (open: BrowserWindow) => Promise<Value>, otherwise: Value) => Promise<Value>;
  readonly vaultFile: () => string;
  /** Where a restored vault goes when there is none. */
  readonly newVaultFile: () => string;
  readonly backupFolder: () => string;
  readonly scratchFolder: string;
};

/** One handler for each channel, over the parts that run. */
export const allHandlers = (parts: AnsweringParts): Handlers => {
  const { surface, settings, session, store, keeper, pins, merging, push, touch, withWindow } = parts;
  const { checkIns, notes, purge, labels, search, clock, vaultFile, backupFolder, scratchFolder } = parts;
  const pickTextTarget = (kind: ReadableKind) => withWindow((open) => pickReadableTarget(surface, open, kind), null);
  const common = { session, clock, newId: randomId, push, touch };
  return {
    ...vaultHandlers({
      ...common,
      vaultFile,
      pickVaultFile: () => withWindow((open) => pickVaultFile(surface, open), null),
    }),
    ...backupHandlers({
      session,
      store,
      keeper,
      settings,
      clock,
      backupFolder,
      scratchFolder,
      forgetPin: pins.forget,
      newVaultFile: parts.newVaultFile,
      pickFile: () => withWindow((open) => pickBackupFile(surface, open), null),
      pickFolder: () => withWindow((open) => pickBackupFolder(surface, open), null),
    }),
    ...mergeHandlers({
      desk: merging,
      touch,
      pickOtherVault: () => withWindow((open) => pickOtherVault(surface, open), null),
    }),
    ...settingsHandlers({
      settings,
      push,
      applyTheme: (theme) => {
        surface.nativeTheme.themeSource = theme;
      },
    }),
    ...journalHandlers({
      ...common,
      checkIns,
      purge,
      pickTextTarget,
    }),
    ...bothSidesHandlers(common),
    ...deckHandlers(common),
    ...timelineHandlers(common),
    ...pauseHandlers(common),
    ...roleHandlers(common),
    ...partnerHandlers(common),
    ...labelHandlers({ session, clock, labels }),
    ...searchHandlers({ session, clock, search }),
    ...feedsHandlers(common),
    ...noteHandlers({ ...common, notes, purge, pickTextTarget }),
    ...driftFileHandlers({
      session,
      clock,
      pickTarget: (format) => withWindow((open) => pickDriftTarget(surface, open, format), null),
    }),
    ...summaryHandlers({
      session,
      clock,
      pickTarget: (format) => withWindow((open) => pickSummaryTarget(surface, open, format), null),
      printSheet: () => withWindow((open) => printSheet(open.webContents), new Uint8Array()),
    }),
    ...keyHandlers({
      ...common,
      settings,
      backUpFirst: keeper.beforeRisk,
      pickRecoveryTarget: () => withWindow((open) => pickRecoveryTarget(surface, open), null),
    }),
  };
};
