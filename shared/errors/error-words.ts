import type { AppError, AppErrorCode, StorageFault, VaultPart } from './app-error.ts';

/** An error in words: what happened, what it means for the journal, what to do. */
export type ErrorWords = { readonly title: string; readonly detail: string };

type WordsOf = { readonly [Code in AppErrorCode]: (error: Extract<AppError, { code: Code }>) => ErrorWords };

const storageReason: Readonly<Record<StorageFault, string>> = {
  full: 'The disk is full.',
  'read-only': 'The folder is read-only.',
  gone: 'The disk or folder is no longer there.',
  denied: 'The system refused access to the file.',
  'in-the-way': 'Something else has this name.',
  busy: 'Another program holds the file.',
  'name-long': 'The name is too long for this disk.',
  'link-circle': 'The links lead in a circle.',
  unreachable: 'The network folder does not answer.',
  'no-locks': 'This folder cannot keep two programs apart.',
  'too-big': 'The disk takes no file of this size.',
  'no-handles': 'Too many files are open.',
  io: 'The disk reported an error.',
  unknown: 'The system refused.',
};

/** What to do about it, where it is more than putting it right. */
const storageAdvice: Readonly<Partial<Record<StorageFault, string>>> = {
  'in-the-way': 'A folder or another file is there already. Choose another name.',
  busy: 'Virus scanners and sync programs usually release it within seconds: wait a little, then try again.',
  'name-long': 'Choose a shorter name, or a folder that is less deep.',
  'link-circle': 'Name the file itself in place of the link.',
  unreachable: 'Connect it again, then try again.',
  'no-locks': 'Two Driftlines could write at once there. Keep the vault in a folder of this computer.',
  'too-big': 'Choose another disk.',
  'no-handles': 'Close other programs, then try again.',
  unknown: 'Try again. If it stays so, choose another place.',
};

const damagedPart: Readonly<Record<VaultPart, string>> = {
  file: 'The file as a whole cannot be read.',
  header: 'The part that says how to open it cannot be read.',
  slot: 'The part that your passphrase opens cannot be read.',
  manifest: 'The list of what belongs in it cannot be read.',
  record: 'Something in it does not open.',
  digest: 'What is in it is not what was last saved there.',
  schema: 'Something is in it that does not belong there.',
};

const damageExtent = (part: VaultPart, affected: number): string => {
  if (affected === 0) return damagedPart[part];
  return affected === 1 ? 'One record does not open.' : `${affected} records do not open.`;
};

const words: WordsOf = {
  'passphrase-too-short': ({ minimum }) => ({
    title: `The passphrase needs at least ${minimum} characters.`,
    detail: 'Nothing was changed. Four or five unrelated words are long enough and easy to remember.',
  }),
  'passphrase-too-long': ({ maximum }) => ({
    title: `The passphrase may have at most ${maximum} characters.`,
    detail: 'Nothing was changed. Four or five unrelated words are long enough and easy to remember.',
  }),
  'passphrase-guessable': ({ within, isRefused }) => ({
    title: `A strong machine guesses this passphrase within ${within}.`,
    detail: isRefused
      ? 'Nothing was changed. Whoever gets a copy of the file, from a backup or a stolen laptop, would read the journal at once, so it is not taken. Five words drawn at random withstand guessing for centuries.'
      : 'Nothing was changed. Whoever gets a copy of the file, from a backup, a synced folder or a stolen laptop, could read the journal after that. If you want this one anyway, say so (--accept-guessable on the command line).',
  }),
  'passphrase-wrong': ({ blankAtEnd }) => ({
    title: 'That passphrase does not open this vault.',
    detail: `The journal is unharmed. ${blankAtEnd ? 'It begins or ends with a space, which counts: leave it out if it slipped in. ' : ''}Check caps lock and the keyboard layout, then try again.`,
  }),
  'recovery-key-mistyped': ({ group }) => ({
    title: `There is a slip in group ${group} of the recovery key.`,
    detail: 'Nothing was tried and nothing was changed. Compare that group with the printed key and type it again.',
  }),
  'recovery-key-wrong': () => ({
    title: 'This recovery key belongs to another vault, or was replaced.',
    detail:
      'It was typed without a slip. The journal is unharmed. Look for a newer printed key, or use the passphrase.',
  }),
  'recovery-key-none': () => ({
    title: 'This vault has no recovery key.',
    detail: 'The journal is unharmed. It opens with its passphrase alone; once open, a recovery key can be made.',
  }),
  'vault-missing': ({ file }) => ({
    title: 'There is no vault at this place.',
    detail: `Looked for ${file}. Nothing was created or changed. Check the path, or connect the disk it is on.`,
  }),
  'vault-is-backup': ({ file }) => ({
    title: 'This file is a backup.',
    detail: `${file} was not opened: writing in a backup would spoil it, and a backup gives way to newer ones. Restore it instead; it stays as it is.`,
  }),
  'backup-is-vault': ({ file }) => ({
    title: 'That is the vault itself, not a backup of it.',
    detail: `${file} was left as it is. Unlock it, or choose a backup.`,
  }),
  'vault-exists': ({ file }) => ({
    title: 'A file is already there.',
    detail: `${file} was left as it is. Choose another name for the new vault.`,
  }),
  'vault-not-a-vault': ({ file }) => ({
    title: 'This file is not a Driftline vault.',
    detail: `${file} was not changed. Choose a file that ends in .driftline.`,
  }),
  'vault-empty-file': ({ file }) => ({
    title: 'The vault file is empty.',
    detail: `${file} holds no bytes, so this copy holds no journal. It was not changed. Bring the file back from a copy.`,
  }),
  'vault-newer-format': ({ format, supported }) => ({
    title: 'This vault was made by a newer Driftline.',
    detail: `It has format ${format}; this version reads up to format ${supported}. The file was not touched. Update Driftline to open it.`,
  }),
  'vault-damaged': ({ part, affected }) => ({
    title: 'The vault is damaged.',
    detail: `${damageExtent(part, affected)} This says nothing about your passphrase. The file was left as it is: keep it, and open a copy made earlier.`,
  }),
  'vault-in-use': () => ({
    title: 'The vault is open in another Driftline.',
    detail: 'Nothing was changed. Lock or close the other one, then try again.',
  }),
  'vault-log-foreign': ({ file }) => ({
    title: 'Beside this vault lies a log that does not belong to it.',
    detail: `The passphrase is right and the vault is whole. ${file}-wal holds saves that do not fit it, as when the vault was put back from a copy after a crash. Nothing was changed. If this is the vault you want, open it without the log, which stays beside it under another name (--set-aside-log on the command line). If something newer is missing, put the vault back that the log belongs to.`,
  }),
  'memory-short': () => ({
    title: 'There is not enough memory to turn the passphrase into a key.',
    detail:
      'It takes about 256 MB for a second, so that guessing is slow. The journal is unharmed. Close other programs, then try again.',
  }),
  'derivation-dear': ({ times }) => ({
    title: 'Trying a passphrase on this file takes unusually long.',
    detail: `It asks for about ${times} times the work that a journal made on this computer does: minutes, and much of the memory. Nothing was tried and nothing was changed. Continue if the file is your own, from a stronger computer; a file from somebody else may only be meant to keep this one busy.`,
  }),
  'opening-cancelled': () => ({
    title: 'Opening was cancelled.',
    detail: 'Nothing was changed, and the passphrase was not kept.',
  }),
  'vault-locked': () => ({
    title: 'The vault is locked.',
    detail: 'What was saved before is safe. Unlock it to continue.',
  }),
  'vault-already-open': () => ({
    title: 'A vault is already open.',
    detail: 'Nothing was changed. Lock it first.',
  }),
  'vault-read-only': () => ({
    title: 'Nothing can be changed here.',
    detail: 'The journal is open read-only. The line at the top of the window says why, and what to do.',
  }),
  'merge-with-itself': () => ({
    title: 'That is the vault that is open.',
    detail: 'Everything in it is here. Nothing was changed. Choose the vault of another computer, or a backup.',
  }),
  'storage-failed': ({ reason, file, doing, system }) => ({
    title: system === undefined ? storageReason[reason] : `The system refused, with the code ${system}.`,
    detail: [
      doing === 'read'
        ? `${file} could not be read. Nothing was changed.`
        : `Nothing could be written to ${file}. What was saved before is unharmed.`,
      storageAdvice[reason] ?? 'Fix that, then try again.',
    ].join(' '),
  }),
  'backup-unsound': ({ file }) => ({
    title: 'The backup did not pass its check.',
    detail: `Nothing was kept at ${file}, and no older backup was removed. The journal itself is unharmed. Try again, or choose another disk.`,
  }),
  'backup-first-failed': ({ reason }) => ({
    title: 'No backup could be taken first.',
    detail: `${reason === 'unsound' ? 'It did not pass its check.' : storageReason[reason]} Nothing was changed. Make room or choose another folder for the backups and try again, or continue without one: the change happens whole or not at all.`,
  }),
  'backup-other-key': ({ file }) => ({
    title: 'This backup has another passphrase.',
    detail: `${file} was made before the passphrase was changed, or from another vault. Nothing was changed. Open it with the passphrase it had then.`,
  }),
  'file-missing': ({ file }) => ({
    title: 'There is no such file.',
    detail: `Looked for ${file}. The journal was not changed.`,
  }),
  'file-exists': ({ file }) => ({
    title: 'A file is already there.',
    detail: `${file} was left as it is. Choose another name, or pass --force on the command line.`,
  }),
  'archive-not-json': ({ file }) => ({
    title: 'This archive cannot be read.',
    detail: `${file} is not complete JSON; it may have been cut short. The journal was not changed.`,
  }),
  'archive-not-utf8': ({ file, found }) => ({
    title: found === null ? 'This archive is not UTF-8 text.' : `This archive is saved as ${found}.`,
    detail: `An archive is read as UTF-8, or words would be lost. ${file} was left as it is, and the journal was not changed. Save it as UTF-8 and try again.`,
  }),
  'archive-newer-version': ({ version, supported }) => ({
    title: 'This archive was made by a newer Driftline.',
    detail: `It has version ${version}; this Driftline reads up to version ${supported}. The journal was not changed.`,
  }),
  'archive-invalid': ({ path, problem }) => ({
    title: 'This archive does not have the expected shape.',
    detail: `At ${path}: ${problem}. The journal was not changed.`,
  }),
  'join-takes-away': ({ binned, gone, live }) => ({
    title: `${binned + gone} of the ${live} records here would be removed.`,
    detail: `${binned} would be put into the bin and ${gone} deleted for good, because that was done in the other journal. Nothing was changed. If that is right, allow it with --allow-removals on the command line.`,
  }),
  'conflict-settled': () => ({
    title: 'These versions are no longer there.',
    detail: 'One was kept, or something was written since. Nothing was changed.',
  }),
  'entry-missing': () => ({
    title: 'This entry is no longer there.',
    detail: 'It may have been deleted. Nothing else was changed.',
  }),
  'name-taken': ({ name, by }) => ({
    title: name === by ? `“${name}” is in use already.` : `“${name}” is in use already, for ${by}.`,
    detail: 'Nothing was changed: one name for two would leave open which is meant. Choose another name.',
  }),
  'activity-missing': () => ({
    title: 'No check-in of this period names this activity.',
    detail: 'Its entries may have been deleted since. Nothing else was changed.',
  }),
  'plan-missing': () => ({
    title: 'This commitment or experiment is no longer there.',
    detail: 'It may have been deleted. Nothing else was changed.',
  }),
  'commitments-full': ({ active }) => ({
    title: `${active} commitments are active already.`,
    detail: 'More than three at a time tend to crowd each other out. End one first; nothing was changed.',
  }),
  'experiment-running': () => ({
    title: 'An experiment is running already.',
    detail: 'One at a time, or its days could not be told apart. End it first; nothing was changed.',
  }),
  'draft-missing': () => ({
    title: 'This check-in is no longer open.',
    detail: 'It may have been saved already. Look in the journal before you begin it again.',
  }),
  'partner-missing': () => ({
    title: 'There is no partner for this day.',
    detail:
      'The duo check-in asks about one person. Add a partner by an alias on the day’s page, or put them back under Settings, Partner.',
  }),
  'partner-gone': () => ({
    title: 'This partner is no longer there.',
    detail: 'Nothing was changed. They may have been deleted a moment ago.',
  }),
  'disagreement-missing': () => ({
    title: 'This disagreement is no longer there.',
    detail: 'Nothing was changed. It may have been deleted a moment ago.',
  }),
  'direction-missing': () => ({
    title: 'This direction card is no longer there.',
    detail: 'Nothing was changed. It may have been deleted a moment ago.',
  }),
  'pair-question-over': () => ({
    title: 'This question is no longer asked.',
    detail: 'It was answered, or what it came from was changed, a moment ago. Nothing was changed.',
  }),
  'role-missing': () => ({
    title: 'This role is no longer there.',
    detail: 'Nothing was changed. It may have been deleted a moment ago.',
  }),
  'role-last': () => ({
    title: 'The only role cannot be deleted.',
    detail: 'Nothing was changed. Each check-in asks what fits the role held; change this one instead.',
  }),
  'role-day-taken': ({ day }) => ({
    title: 'Another role begins on that day.',
    detail: `Nothing was changed. Of two roles that begin on ${day} one would never show; change that one, or choose another day.`,
  }),
  'day-invalid': ({ day }) => ({
    title: `“${day}” is not a day of the calendar.`,
    detail: 'Write it as YYYY-MM-DD. Nothing was changed.',
  }),
  'request-invalid': ({ path }) => ({
    title: 'That could not be understood.',
    detail: `The part at ${path} has an unexpected form. Nothing was changed.`,
  }),
  'sender-untrusted': () => ({
    title: 'The request was refused.',
    detail: 'It did not come from Driftline’s own window. Nothing was changed.',
  }),
  'settings-unsaved': () => ({
    title: 'The setting could not be kept.',
    detail: 'It holds until Driftline closes. The journal is not affected.',
  }),
  unexpected: () => ({
    title: 'Something unexpected went wrong.',
    detail: 'What was saved before is safe. Try again; if it happens again, close Driftline and open it again.',
  }),
};

/** The words of an error, the same in the window and on the command line. */
export const errorWords = (error: AppError): ErrorWords => {
  // The table is keyed by the very code; TypeScript cannot follow that through an index.
  const say = words[error.code] as (named: AppError) => ErrorWords;
  return say(error);
};
