import type { FormName } from '../../shared/records/entries/reflection.ts';

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
  numberRange: (min: number, max: number): string => `A number from ${min} to ${max}`,
  rowsHint: 'The keys 1 to 5 answer the rows from the top.',
  takeBack: 'Take back',
  why: 'Why this question',
  ownQuestion: 'Your own question',
  sitting: (number: number, of: number): string => `Sitting ${number} of ${of}`,
  otherCame: 'Another version of it came from another laptop meanwhile. Both are kept when this is done.',
  editing: 'A finished check-in, open again. What it said before stays among its versions for 30 days.',
  already: 'There is a finished check-in for this already; a second one counts beside it.',
  openAlready: 'Open the finished one',
  allOff: 'Every question of this form is switched off.',
  seeQuestions: 'See the questions',
  saveChange: 'Save the change',
  endSitting: 'Keep and pause',
} as const;

export const sittingCopy = {
  title: 'The first sitting is kept.',
  detail: 'The second one takes about 100 seconds. It can wait; the day’s page offers it until then.',
  goOn: 'Go on with the second',
  later: 'Later',
  without: 'Save without the second',
} as const;

export const completedCopy = {
  toEntry: 'See the check-in',
  toToday: 'Back to today',
  toDrift: 'See the drift',
  undo: 'Undo this check-in',
  undone: 'The check-in was taken out. It rests in the bin for 30 days.',
  putBack: 'Put it back',
} as const;

/** Whether an address names a form. */
