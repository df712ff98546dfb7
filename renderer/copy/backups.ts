import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { BackupContentsView, BackupLine, RestoredView, VaultCheckView } from '../../shared/ipc/backups.ts';
import { wholeDayInWords } from './dates.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "Thursday 19 November 2026", "Thursday 19 November 2026, number 2"; of an older name with the time: ", 18:04". */
export const backupMoment = ({ day, takenAt, ofDay }: BackupLine): string => {
  if (ofDay === 1) return wholeDayInWords(day);
  return `${wholeDayInWords(day)}, ${ofDay === null ? clock.format(new Date(takenAt)) : `number ${ofDay}`}`;
};

/** "148 KB", "1.2 MB". */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;

const folders = { first: 'Backup folder', second: 'Second folder', both: 'Both folders' } as const;

/** In which of the two folders a backup lies. */
export const folderInWords = ({ folders: [first, other] }: Pick<BackupLine, 'folders'>): string =>
  folders[other === undefined ? (first ?? 'first') : 'both'];

const entriesInWords = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

const dayOrNone = (newest: CalendarDay | null): string =>
  newest === null ? '' : `, the newest from ${wholeDayInWords(newest)}`;

/** "34 entries, the newest of Thursday 19 November 2026." */
export const contentsInWords = ({ entries, newest }: BackupContentsView): string =>
  `${entriesInWords(entries)}${dayOrNone(newest)}.`;

/** What a restore did, and where the vault that was there before is now. */
export const restoredInWords = (restored: RestoredView): string => {
  const { records, contents, place, replaced, broughtAlong, leftOut, olderKeys } = restored;
  return [
    `It holds ${contentsInWords(contents)}`,
    `All ${records} sealed records of the backup were opened and checked.`,
    place === null ? '' : `The vault is now ${place}. The backup stays as it was.`,
    broughtAlong > 0 ? `Newer than the backup and added: ${broughtAlong}.` : '',
    leftOut > 0 ? `Deleted for good since, and left out: ${leftOut}. They stay in the bin for 30 days.` : '',
    replaced === null ? '' : `The vault that was there is kept beside it as ${replaced}.`,
    olderKeys ? 'The backup is from before the passphrase was changed: it opens with the one it had then.' : '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** What the check found. */
export const checkInWords = ({ records, damaged, soundBackups }: VaultCheckView): string => {
  const vault =
    damaged === 0
      ? `All ${records} sealed records of the vault open and match its manifest.`
      : `${damaged} of ${records} sealed records of the vault do not open.`;
  return `${vault} Backups that open whole: ${soundBackups}.`;
};

export const backupsCopy = {
  title: 'Backups',
  lead: 'A backup is a complete copy of the vault, sealed with the same passphrase. Driftline takes one at the first unlock of a day, then opens and checks it. It keeps 7 daily, 4 weekly and 12 monthly backups.',
  link: 'See, take and restore backups',
  none: 'There is no backup so far. The first is taken after the first check-in, on the next unlock.',
  newest: (moment: string): string => `The newest is from ${moment}.`,
  overdue: (days: number): string => `The last backup is ${days} days old.`,
  overdueNever: 'There is no backup so far.',
  overdueDetail: 'If this disk fails, anything not in a backup is lost. A backup takes a moment.',
  take: 'Back up now',
  takeOne: 'Go to the backups',
  taken: 'A backup was taken, opened and checked.',
  secondFailed: (why: string): string => `The second folder has no copy of it: ${why}`,
  columns: { moment: 'Taken', size: 'Size', folder: 'Lies in', contents: 'Holds' },
  secondAway: 'The second folder is not there right now. Connect its disk to see and to add backups.',
  look: 'Look inside',
  lookLabel: (moment: string): string => `Look inside the backup from ${moment}`,
  folders: 'Where they are',
  folder: 'Folder',
  secondFolder: 'Second folder',
  noSecond: 'None. A backup on a stick or another disk survives the loss of this laptop.',
  change: 'Change',
  changeLabel: 'Change the folder of the backups',
  add: 'Choose a second folder',
  drop: 'Stop using a second folder',
  foldersDetail: 'Backups already taken stay where they are.',
  check: 'Check this vault',
  checkDetail: 'Opens every record of the vault and of its backups again from disk. Nothing is changed.',
  checkNow: 'Check now',
  restore: 'Restore',
  restoreDetail:
    'Restoring replaces this vault with a backup, so the vault is locked first. The file that is there now is kept beside it.',
  restoreNow: 'Lock and choose a backup',
  sample: 'The sample diary has no backups.',
  readOnly: 'No backup is taken while the journal is read-only.',
} as const;

/** Restoring, on the lock screen. */
export const restoreCopy = {
  begin: 'Restore a backup',
  title: 'Restore a backup.',
  lead: 'The backup takes the place of the vault. What is there now is kept beside it, under another name.',
  which: 'Which backup',
  none: (folder: string): string => `There is no backup in ${folder}.`,
  chooseFile: 'Choose a backup file',
  chooseOtherFile: 'Choose another file',
  passphrase: 'Passphrase of the backup',
  passphraseHint: 'The one that opened the journal when the backup was taken.',
  recoveryKey: 'Recovery key of the backup',
  /** Its words lie in the same place as its size: "148 KB · Second folder". */
  lies: (size: string, folder: string): string => `${size} · ${folder}`,
  secondAway: 'The second folder is not there right now. Connect its disk to see the backups in it.',
  look: 'Look inside',
  holds: (contents: string): string => `This backup holds ${contents}`,
  restore: 'Restore this backup',
  restoring: 'Opening and checking the backup. This takes a moment.',
  back: 'Back to the passphrase',
  done: 'The backup was restored.',
  open: 'Open my journal',
  newPassphrase: 'Choose a new passphrase',
  opening: 'Opening the vault. This takes a second or two.',
  goOn: 'Go to the lock screen',
} as const;

/** The first window, for somebody who has a journal: restoring it from a backup, or opening its vault file. */
export const ownJournalCopy = {
  title: 'Bring your journal here.',
  lead: 'From a backup, or with the vault file itself. Nothing that is on this computer is overwritten.',
  restore: 'Restore a backup',
  restoreDetail: 'A copy of the backup becomes the vault on this computer. The backup stays as it is.',
  vault: 'Open a vault file',
  vaultDetail: 'A vault on this computer or on a disk is opened where it is, and written in from now on.',
  chooseVault: 'Choose the vault file',
  back: 'Back',
} as const;

/** A vault that is damaged, on the lock screen. */
export const damageCopy = {
  newest: (moment: string): string => `The newest backup is from ${moment}.`,
  holds: (contents: string): string => `It holds ${contents}`,
  noBackup: 'There is no backup in the backup folder.',
  restore: 'Restore the backup and add everything newer that can still be read',
  unlockNow: { passphrase: 'Unlock it with the same passphrase.', recoveryKey: 'Open it with the same recovery key.' },
  otherBackup: 'Choose another backup',
  openReadable: 'Open what is readable, read-only',
} as const;

type ReadOnlyReason = 'copy' | 'salvaged' | 'write-failed';

const readOnlyCopy: Readonly<Record<ReadOnlyReason, string>> = {
  copy: 'Read-only: nothing can be written in the folder of this vault, so this is a copy. Nothing written here would be kept.',
  salvaged:
    'Read-only: this is what can still be read of a damaged vault. The damaged file is untouched. Restore a backup to continue writing.',
  'write-failed':
    'Read-only: the disk failed while saving. What was saved before is safe. Lock, mend the disk, and unlock again.',
};

const lostInWords = (lost: number | null): string => {
  if (lost === null) return 'It is not known how many records are missing.';
  if (lost === 0) return 'No record is missing.';
  return lost === 1 ? '1 record could not be read.' : `${lost} records could not be read.`;
};

/** Why the open journal takes no changes and, of a damaged one, how much of it is missing. */
export const readOnlyWords = (reason: ReadOnlyReason, lost: number | null | undefined): string =>
  lost === undefined ? readOnlyCopy[reason] : `${readOnlyCopy[reason]} ${lostInWords(lost)}`;

/** A place for writing in a journal that takes no changes. */
export const readOnlyPlaceCopy = {
  title: 'Nothing can be written here.',
  today: 'You can read, not write. The line at the top says why.',
  untilRestored: 'You can read, not write, until a backup is restored.',
  entry: 'It cannot be changed or deleted while the journal is read-only.',
  keys: 'What opens the vault cannot be changed while the journal is read-only.',
  read: 'Read the journal',
} as const;
