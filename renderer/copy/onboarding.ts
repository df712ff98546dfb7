import type { RoleName } from '../../shared/records/beside/role-period.ts';

/** The three screens before the first check-in. */
export const welcomeCopy = {
  title: 'A private journal for the space between two careers.',
  lead: 'Driftline asks a few short questions about where your energy goes. Over weeks it draws how energy, time and the role you hold move apart or together.',
  keeps: 'What it does',
  does: [
    'Keeps every entry encrypted, in one file, on this laptop only.',
    'Opens no network connection. There is no account and no cloud.',
    'Shows your own answers, with how much they rest on. It begins to speak after twelve check-ins in eight weeks.',
  ],
  cannot: 'What it cannot do',
  limits: [
    'Protect from screen capture, from a keylogger, or from what IT does to a laptop while the vault is open.',
    'Open your journal when the passphrase and the recovery key are both lost. Nobody can.',
    'Tell you which career to choose. It describes answers, never a person.',
  ],
  begin: 'Set up my journal',
  openSample: 'Look around with a sample diary',
  missing: (file: string): string => `The vault is not where it was: ${file}.`,
  missingDetail:
    'A disk that is not plugged in, or a folder that was moved, may be why. Plug it in and look again, or open the vault where it is now, or restore a backup of it. Beginning here makes a new, empty vault in that place.',
  lookAgain: 'Look again',
  ownJournal: 'I have a journal already',
} as const;

export const passphraseCopy = {
  title: 'Choose a passphrase.',
  lead: 'It turns your entries into something only you can read.',
  warning:
    'If the passphrase and the recovery key are both lost, nobody can open the journal: not the authors of Driftline, not IT.',
  next: 'Go on',
  back: 'Back',
} as const;

export const recoveryStepCopy = {
  title: 'Keep a second way in.',
  lead: 'This recovery key opens the journal when the passphrase is forgotten. On paper, away from the laptop, is best.',
  create: 'Create my vault',
  later: 'Later, without a recovery key',
  back: 'Back',
  creating: 'Creating the vault. Turning the passphrase into a key takes a second or two.',
} as const;

export const roleCopy = {
  title: 'Which role do you hold today?',
  lead: 'It draws the third line on the chart, and it can change later.',
  roles: [
    { role: 'TL', label: 'Tech lead', gloss: 'Answers for technical direction' },
    { role: 'combined', label: 'Both at once', gloss: 'Tech lead and manager of one team' },
    { role: 'EM', label: 'Engineering manager', gloss: 'Answers for people and the team' },
    { role: 'IC', label: 'Individual contributor', gloss: 'Builds, without leading a team' },
    { role: 'other', label: 'Something else', gloss: 'No line is drawn for it' },
  ] satisfies readonly { readonly role: RoleName; readonly label: string; readonly gloss: string }[],
  teamSize: 'People on the team, not counting you',
  begin: 'Begin the first check-in',
  sampleNote: 'Six short questions, about a minute. Any of them can be skipped.',
} as const;

/** "1 of 3", said beside each screen's title. */
export const stepOf = (step: number, steps: number): string => `${step} of ${steps}`;
