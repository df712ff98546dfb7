import type { BackupKeeper } from '../../backups/backup-keeper.ts';
import { createBackupService } from '../../backups/backup-service.ts';
import { backupsHandlers } from '../../ipc/backups-handlers.ts';
import { checkInsHandlers } from '../../ipc/check-ins-handlers.ts';
import { driftHandlers } from '../../ipc/drift-handlers.ts';
import { duoHandlers } from '../../ipc/duo-handlers.ts';
import { entriesHandlers } from '../../ipc/entries-handlers.ts';
import { feedsHandlers } from '../../ipc/feeds-handlers.ts';
import { keysHandlers } from '../../ipc/keys-handlers.ts';
import { labelsHandlers } from '../../ipc/labels-handlers.ts';
import { mergeHandlers } from '../../ipc/merge-handlers.ts';
import { notesHandlers } from '../../ipc/notes-handlers.ts';
import { plansHandlers } from '../../ipc/plans-handlers.ts';
import type { Push } from '../../ipc/push.ts';
import { questionsHandlers } from '../../ipc/questions-handlers.ts';
import type { Handlers } from '../../ipc/register.ts';
import { rhythmHandlers } from '../../ipc/rhythm-handlers.ts';
import { rolesHandlers } from '../../ipc/roles-handlers.ts';
import { searchHandlers } from '../../ipc/search-handlers.ts';
import { settingsHandlers } from '../../ipc/settings-handlers.ts';
import { summaryHandlers } from '../../ipc/summary-handlers.ts';
import { timelineHandlers } from '../../ipc/timeline-handlers.ts';
import { todayHandlers } from '../../ipc/today-handlers.ts';
import { vaultHandlers } from '../../ipc/vault-handlers.ts';
import type { CheckIns } from '../../journal/check-ins/check-ins.ts';
import type { createPurge } from '../../journal/entries/purge.ts';
import type { Labels } from '../../journal/labels/labels.ts';
import type { Notes } from '../../journal/notes/notes.ts';
import type { SearchKeeper } from '../../journal/search/search-keeper.ts';
import { createKeyService, declinedMark } from '../../keys/key-service.ts';
import type { Clock } from '../../platform/clock.ts';
import { randomId } from '../../platform/random.ts';
import type { Session } from '../../session/session.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { ElectronSurface } from '../../surface/electron-surface.ts';
import type { MergeDesk } from '../../transfer/merge-desk.ts';
import type { VaultStore } from '../../vault/contract/vault-contract.ts';
import type { MarkerKeeper } from '../../vault/rollback/marker-keeper.ts';
import type { Choices } from '../window/choices.ts';

/** All that answering a call takes. */
export type AnsweringParts = {
  readonly surface: ElectronSurface;
  readonly settings: SettingsStore;
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
  /** What the open window is asked for, and gives. */
  readonly choices: Choices;
  readonly vaultFile: () => string;
  /** Where a restored vault goes when there is none. */
  readonly newVaultFile: () => string;
  readonly backupFolder: () => string;
  readonly scratchFolder: string;
};

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
  const keys = createKeyService({
    session,
    touch,
    tellSealing: (done, total) => push('keys:sealing', { done, total }),
    backUpFirst: keeper.beforeRisk,
    declinedOffers: () => settings.get().declinedOffers,
  });
  return { backups, keys };
};

/** One handler for each call, over the parts that run. */
export const allHandlers = (parts: AnsweringParts): Handlers => {
  const { surface, settings, session, push, touch, checkIns, notes, purge, labels, search, clock, choices } = parts;
  const { backups, keys } = servicesOver(parts);
  const common = { session, clock, newId: randomId, push, touch };
  const writing = { ...common, purge, pickTextTarget: choices.pickTextTarget };
  const isSplitDeclined = (): boolean => {
    const vault = session.vault();
    return vault.ok && settings.get().declinedOffers.includes(declinedMark('label-split', vault.value));
  };
  const applyTheme = (theme: 'system' | 'light' | 'dark') => {
    surface.nativeTheme.themeSource = theme;
  };
  return {
    ...vaultHandlers({ ...common, vaultFile: parts.vaultFile, pickVaultFile: choices.pickVaultFile }),
    ...keysHandlers({ ...common, keys, settings, pickRecoveryTarget: choices.pickRecoveryTarget }),
    ...backupsHandlers({ backups, settings, pickFile: choices.pickBackupFile, pickFolder: choices.pickBackupFolder }),
    ...mergeHandlers({ ...common, desk: parts.merging, pickOtherVault: choices.pickOtherVault }),
    ...settingsHandlers({ settings, push, applyTheme }),
    ...rolesHandlers(common),
    ...todayHandlers(common),
    ...checkInsHandlers({ ...writing, checkIns }),
    ...questionsHandlers(common),
    ...duoHandlers(common),
    ...rhythmHandlers(common),
    ...entriesHandlers(common),
    ...timelineHandlers(common),
    ...searchHandlers({ session, clock, search }),
    ...labelsHandlers({ session, clock, labels, isSplitDeclined }),
    ...notesHandlers({ ...writing, notes }),
    ...driftHandlers({ session, clock, pickTarget: choices.pickDriftTarget }),
    ...feedsHandlers(common),
    ...plansHandlers(common),
    ...summaryHandlers({ session, clock, pickTarget: choices.pickSummaryTarget, printSheet: choices.printSheet }),
  };
};
