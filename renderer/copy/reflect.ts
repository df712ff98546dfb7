import type { FormName } from '../../shared/domain/entry.ts';

/** The words around the questions; the questions themselves come from the prompt catalogue. */
export const reflectCopy = {
  forms: {
    daily: 'Daily check-in',
    weekly: 'Weekly check-in',
    monthly: 'Monthly check-in',
    duo: 'Duo check-in',
    quarterly: 'Quarterly check-in',
    event: 'Check-in',
  } satisfies Readonly<Record<FormName, string>>,
  question: 'Question',
  answered: (answered: number, steps: number) => `${answered} of ${steps} answered`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  save: 'Save check-in',
  finishHere: 'Save what is answered',
  resumed: 'This is the draft from before, where it was left.',
  discard: 'Begin anew',
  discardTitle: 'Begin anew?',
  discardDetail: 'The answers in this draft are dropped for good.',
  discardYes: 'Drop the draft',
  discardNo: 'Keep it',
  saving: 'Saving…',
  saved: 'Saved',
  unsaved: 'Not saved',
  keptHere: 'What is written here is kept in this window.',
  retry: 'Save again',
  elsewhere: 'Save a copy elsewhere',
  elsewhereTitle: 'Save a readable copy?',
  elsewhereDetail:
    'The copy is plain text: whoever finds the file can read it. Choose a place you trust, and delete it once the check-in is saved here.',
  elsewhereYes: 'Choose a place',
  elsewhereNo: 'Not now',
  elsewhereDone: (name: string): string => `Saved as readable text: ${name}.`,
  opening: 'Opening the check-in',
  keys: {
    pick: 'choose',
    find: 'find',
    back: 'back',
    newLine: 'new line',
    finish: 'save now',
  },
  planned: 'Planned',
  done: 'Done',
  halfPair: 'One number alone is left out. With the other it counts.',
  openLabel: 'Your words',
} as const;

export const completedCopy = {
  toToday: 'Back to today',
  toDrift: 'See the drift',
  undo: 'Undo this check-in',
  undone: 'The check-in was taken out. It rests in the bin for 30 days.',
  putBack: 'Put it back',
} as const;

/** Whether an address names a form. */
export const isFormName = (text: string): text is FormName => Object.hasOwn(reflectCopy.forms, text);
