import type { RoleName } from '../../shared/records/beside/role-period.ts';

/** The three screens before the first question: at most 150 words together, which a test counts. */
export const welcomeCopy = {
  title: 'A private journal between two careers.',
  lead: 'Short questions about where your energy goes; over weeks, a picture.',
  points: [
    'Encrypted, on this laptop only.',
    'No connection, no account, no cloud.',
    'While open, it cannot hide from a screen recorder.',
  ],
  begin: 'Set up my journal',
  openSample: 'Look around with a sample diary',
  missing: (file: string): string => `The vault is not where it was: ${file}.`,
  missingDetail:
    'A disk that is not plugged in, a folder that was moved, or a virus scanner that took the file away may be why. Plug it in and look again, or open the vault where it is now, or restore a backup of it. Setting up a journal here makes a new, empty vault in that place.',
  newestBackup: (moment: string): string => `There is a backup from ${moment}.`,
  lookAgain: 'Look again',
  restore: 'Restore a backup',
  ownJournal: 'I have a journal already',
} as const;

export const passphraseCopy = {
  title: 'Choose a passphrase.',
  lead: 'Without it nobody can open the journal.',
  next: 'Continue',
  withKey: 'Make a recovery key first',
  back: 'Back',
  creating: 'Creating the vault. Turning the passphrase into a key takes a second or two.',
} as const;

export const recoveryStepCopy = {
  title: 'Keep a second way in.',
  lead: 'This recovery key opens the journal when the passphrase is forgotten. On paper, away from the laptop, is best.',
  create: 'Create my vault',
  later: 'Later, without a recovery key',
  back: 'Back',
} as const;

export const roleCopy = {
  title: 'Which role do you hold today?',
  roles: [
    { role: 'TL', label: 'Tech lead', gloss: 'Owns technical direction' },
    { role: 'combined', label: 'Combined role', gloss: 'Both, for one team' },
    { role: 'EM', label: 'Engineering manager', gloss: 'Owns people and the team' },
    { role: 'IC', label: 'Individual contributor', gloss: 'Builds, without leading a team' },
    { role: 'other', label: 'Something else', gloss: 'No line drawn' },
  ] satisfies readonly { readonly role: RoleName; readonly label: string; readonly gloss: string }[],
  teamSize: 'Team, without you',
  since: 'Since',
  sinceWrong: 'A day up to today, with a year from 1900 on.',
  begin: 'First question',
  note: 'Every question is optional.',
} as const;

/** "1 of 3", said beside each screen's title. */
export const stepOf = (step: number, steps: number): string => `${step} of ${steps}`;
