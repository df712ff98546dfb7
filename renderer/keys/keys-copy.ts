import type { KeyOffer } from '../../shared/ipc/keys.ts';
import type { Withstands } from '../../shared/keys/guessable.ts';

/** Choosing a passphrase, at onboarding and wherever a new one is chosen. */
export const newPassphraseCopy = {
  first: 'Passphrase',
  firstAgain: 'New passphrase',
  second: 'The same passphrase again',
  mismatch: 'The two differ.',
  hint: 'At least 8 characters.',
  suggest: 'Suggest five words',
  suggestAgain: 'Five others',
  suggested: 'Drawn at random. Or choose your own.',
  take: 'Use these words',
  blind: 'The estimate cannot see whether the words are quoted from somewhere, or used elsewhere.',
} as const;

const withstandsWords: Readonly<Record<Withstands, string>> = {
  seconds: 'Guessable within seconds by a strong machine.',
  minutes: 'Guessable within minutes by a strong machine.',
  hours: 'Guessable within hours by a strong machine.',
  days: 'Guessable within days by a strong machine.',
  months: 'Guessable within months by a strong machine.',
  years: 'A strong machine would need years.',
  centuries: 'A strong machine would need centuries.',
};

/** Why a passphrase is not taken, or what it means to take it all the same. */
export const guessableCopy = {
  refused: (withstands: Withstands): string =>
    `A strong machine guesses it within ${withstands}: whoever gets a copy of the file would read the journal at once. Choose another.`,
  title: (withstands: Withstands): string => `A strong machine guesses this passphrase within ${withstands}.`,
  meaning:
    'Whoever gets a copy of the file could read the whole journal after that: from a backup, a synced folder, a stolen laptop. The five words above would take centuries.',
  accept: 'Use this passphrase anyway',
} as const;

/** The estimate in words, with what it cannot see. */
export const strengthRemark = (withstands: Withstands): string =>
  `${withstandsWords[withstands]} ${newPassphraseCopy.blind}`;

/** "One character to go."; empty once it is long enough, or before anything is typed. */
export const lengthRemark = (length: number, minimum: number): string => {
  const missing = minimum - length;
  if (length === 0 || missing <= 0) return '';
  return missing === 1 ? 'One character to go.' : `${missing} characters to go.`;
};

/** The sheet with the recovery key, and keeping it. */
export const recoveryCopy = {
  sheetLabel: 'Recovery key',
  groupName: (group: number): string => `Group ${group}`,
  madeOn: (day: string): string => `Made on ${day}.`,
  print: 'Print',
  copy: 'Copy',
  copied:
    'The key is on the clipboard, to be pasted where you keep such keys. Other programs can read it there, and a clipboard history may keep it: copy something else afterwards.',
  notCopied: 'Nothing could be copied. Select the key and copy it, or write it down.',
  save: 'Save as a file',
  printHint: 'Where no print dialog appears, save the file and print that, or write the groups down.',
  saved: (name: string): string => `Saved as ${name}. That file opens the journal: move it away from this laptop.`,
  kept: 'I have it on paper, or in a safe place',
  keptDetail: 'It is shown only this once. Driftline keeps no copy of it.',
} as const;

/** What opens the vault, in the settings. */
export const keysCopy = {
  title: 'Passphrase and recovery key',
  change: 'Change the passphrase',
  hasKey: 'A recovery key was made. It opens this journal when the passphrase is forgotten.',
  hasNoKey: 'There is no recovery key. If the passphrase is forgotten, nobody can open the journal.',
  makeKey: 'Make a recovery key',
  replaceKey: 'Replace or remove the recovery key',
  behind: 'Guessing the passphrase of this vault costs less than it would with a new one.',
  strengthen: 'Make guessing harder',
  sample: 'The sample diary has no passphrase: its key is in memory only.',
  back: 'Back to the settings',
  present: 'Current passphrase',
  withoutBackup: 'Continue without a backup',
  presentHint: 'An open window alone is not enough to change what opens the journal.',
} as const;

export const changePassphraseCopy = {
  title: 'Change the passphrase',
  lead: 'Everything is sealed again under a new key. Afterwards the current passphrase opens neither the journal nor any backup made from then on.',
  copies:
    'A backup is taken first. It and all copies made before keep their old passphrase; once it is changed, you can have them sealed again, or delete them.',
  keepsKey: 'The recovery key stays as it is.',
  change: 'Change the passphrase',
  done: 'The passphrase was changed.',
} as const;

export const recoveryPageCopy = {
  title: 'Recovery key',
  leadNone:
    'A recovery key opens the journal when the passphrase is forgotten. On paper, away from the laptop, is best.',
  leadHas: 'A new recovery key makes the printed one useless. Everything is sealed again under a new key.',
  make: 'Make this the recovery key',
  made: 'The new recovery key opens the journal from now on.',
  removeTitle: 'Remove the recovery key',
  removeDetail: 'The printed key then opens nothing any more, and the passphrase is the only way in.',
  remove: 'Remove the recovery key',
  removed: 'The recovery key was removed. The passphrase is the only way in.',
} as const;

export const strengthenCopy = {
  title: 'Make guessing harder',
  lead: 'The passphrase stays the same. Turning it into a key will take this machine about a second, which makes every guess as slow.',
  strengthen: 'Seal everything again',
  done: 'Guessing the passphrase is harder now.',
} as const;

/** While everything is sealed again. */
export const sealingCopy = {
  deriving: 'Turning the passphrase into a key. This takes a second or two.',
  progress: (done: number, total: number): string =>
    `Sealing everything again: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}.`,
} as const;

/** One quiet line on today's page, until it is answered. */
export const offerCopy: Readonly<Record<KeyOffer, { readonly text: string; readonly take: string }>> = {
  'recovery-key': {
    text: 'There is no recovery key. If the passphrase is forgotten, nobody can open this journal.',
    take: 'Make a recovery key',
  },
  'stronger-key': {
    text: 'Guessing the passphrase of this vault costs less than it would with a new one.',
    take: 'Make guessing harder',
  },
};

export const declineOffer = 'Do not offer it again';
