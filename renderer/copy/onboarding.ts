import type { RoleName } from '../../shared/domain/entry.ts';

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
    'Open your journal without the passphrase. Nobody can.',
    'Tell you which career to choose. It describes answers, never a person.',
  ],
  begin: 'Set up my journal',
  lookAround: 'Look around with a sample diary',
  openOther: 'Open a vault I already have',
} as const;

export const passphraseCopy = {
  title: 'Choose a passphrase.',
  lead: 'It turns your entries into something only you can read.',
  warning: 'If it is forgotten, nobody can open the journal: not the authors of Driftline, not IT.',
  first: 'Passphrase',
  second: 'The same passphrase again',
  mismatch: 'The two differ.',
  hint: 'At least 8 characters. Four or five unrelated words are long and easy to remember.',
  create: 'Create my vault',
  creating: 'Creating the vault. Turning the passphrase into a key takes a second or two.',
  back: 'Back',
} as const;

const missing = (count: number): string => (count === 1 ? 'One character to go.' : `${count} characters to go.`);

/** A remark on length alone, and said so: it cannot see that a long phrase is a famous one. */
export const lengthRemark = (length: number, minimum: number): string => {
  if (length === 0) return '';
  if (length < minimum) return missing(minimum - length);
  if (length < 14) return 'Accepted, and short. One more word makes it much harder to guess.';
  if (length < 24) return 'A fair length. Only the length is measured here, not how well known the words are.';
  return 'A good length. Only the length is measured here, not how well known the words are.';
};

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
  optional: 'optional',
  begin: 'Begin the first check-in',
  sampleNote: 'Six short questions, about a minute. Any of them can be skipped.',
} as const;

/** "1 of 3", said beside each screen's title. */
export const stepOf = (step: number, steps: number): string => `${step} of ${steps}`;
