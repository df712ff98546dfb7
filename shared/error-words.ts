import type { AppError, StorageFault } from './app-error.ts';

/** An error in words: what happened, what it means for the journal, what to do. */
export type ErrorWords = { readonly title: string; readonly detail: string };

const storageReason: Readonly<Record<StorageFault, string>> = {
  full: 'The disk is full.',
  'read-only': 'The folder is read-only.',
  gone: 'The disk or folder is no longer there.',
  denied: 'The system refused access to the file.',
  io: 'The disk reported an error.',
};

const vaultWords = (error: AppError): ErrorWords | null => {
  switch (error.code) {
    case 'passphrase-too-short':
      return {
        title: `The passphrase needs at least ${error.minimum} characters.`,
        detail: 'Nothing was changed. Four or five unrelated words are long enough and easy to remember.',
      };
    case 'passphrase-wrong':
      return {
        title: 'That passphrase does not open this vault.',
        detail: 'The journal is unharmed. Check caps lock and keyboard layout, then try again.',
      };
    case 'vault-missing':
      return {
        title: 'There is no vault at this place.',
        detail: `Looked for ${error.file}. Nothing was created or changed. Check the path, or connect the disk it is on.`,
      };
    case 'vault-exists':
      return {
        title: 'A file is already there.',
        detail: `${error.file} was left as it is. Choose another name for the new vault.`,
      };
    case 'vault-not-a-vault':
      return {
        title: 'This file is not a Driftline vault.',
        detail: `${error.file} was not changed. Choose a file that ends in .driftline.`,
      };
    case 'vault-empty-file':
      return {
        title: 'The vault file is empty.',
        detail: `${error.file} holds no bytes, so this copy holds no journal. It was not changed. Restore the file from a copy.`,
      };
    case 'vault-newer-format':
      return {
        title: 'This vault was made by a newer Driftline.',
        detail: `It uses format ${error.format}; this version reads up to format ${error.supported}. The file was not touched. Update Driftline to open it.`,
      };
    case 'vault-damaged':
      return {
        title: 'The vault is damaged.',
        detail: damageDetail(error.part, error.affected),
      };
    case 'vault-in-use':
      return {
        title: 'The vault is open in another Driftline.',
        detail: 'Nothing was changed. Lock or close the other one, then try again.',
      };
    case 'vault-locked':
      return { title: 'The vault is locked.', detail: 'What was saved before is safe. Unlock it to go on.' };
    case 'vault-already-open':
      return { title: 'A vault is already open.', detail: 'Nothing was changed. Lock it first.' };
    case 'storage-failed':
      return {
        title: storageReason[error.reason],
        detail: `Nothing could be written to ${error.file}. What was saved before is unharmed. Put it right, then try again.`,
      };
    default:
      return null;
  }
};

const damageDetail = (part: string, affected: number): string => {
  const extent =
    affected > 0
      ? `${affected} ${affected === 1 ? 'record does' : 'records do'} not open.`
      : `The damaged part is the ${part}.`;
  return `${extent} This says nothing about your passphrase. The file was left as it is; keep it, and open a copy you made earlier.`;
};

const fileWords = (error: AppError): ErrorWords | null => {
  switch (error.code) {
    case 'file-missing':
      return { title: 'There is no such file.', detail: `Looked for ${error.file}. The journal was not changed.` };
    case 'file-exists':
      return {
        title: 'A file is already there.',
        detail: `${error.file} was left as it is. Choose another name, or pass --force on the command line.`,
      };
    case 'archive-not-json':
      return {
        title: 'This archive cannot be read.',
        detail: `${error.file} is not complete JSON; it may have been cut short. The journal was not changed.`,
      };
    case 'archive-newer-version':
      return {
        title: 'This archive was made by a newer Driftline.',
        detail: `It has version ${error.version}; this Driftline reads up to version ${error.supported}. The journal was not changed.`,
      };
    case 'archive-invalid':
      return {
        title: 'This archive does not have the expected shape.',
        detail: `At ${error.path}: ${error.problem}. The journal was not changed.`,
      };
    default:
      return null;
  }
};

const otherWords = (error: AppError): ErrorWords => {
  switch (error.code) {
    case 'entry-missing':
      return { title: 'This entry is no longer there.', detail: 'It may have been deleted. Nothing else was changed.' };
    case 'draft-missing':
      return {
        title: 'This check-in is no longer open.',
        detail: 'It may have been saved already. Look in the journal before you begin it again.',
      };
    case 'day-invalid':
      return {
        title: `“${error.day}” is not a day of the calendar.`,
        detail: 'Write it as YYYY-MM-DD. Nothing was changed.',
      };
    case 'request-invalid':
      return {
        title: 'That could not be understood.',
        detail: `The part at ${error.path} has an unexpected form. Nothing was changed.`,
      };
    case 'sender-untrusted':
      return {
        title: 'The request was refused.',
        detail: 'It did not come from Driftline’s own window. Nothing was changed.',
      };
    case 'settings-unsaved':
      return {
        title: 'The setting could not be kept.',
        detail: 'It holds until Driftline closes. The journal is not affected.',
      };
    default:
      return {
        title: 'Something unexpected went wrong.',
        detail: 'What was saved before is safe. Try again; if it happens again, close Driftline and open it anew.',
      };
  }
};

/** The words of an error, the same in the window and on the command line. */
export const errorWords = (error: AppError): ErrorWords => vaultWords(error) ?? fileWords(error) ?? otherWords(error);
