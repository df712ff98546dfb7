import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { RecentDots } from '../../shared/ipc/check-ins.ts';
import type { FormName } from '../../shared/records/entries/reflection.ts';
import { placeOfAnswers, toOneDecimal } from '../../shared/wording/wording.ts';
import { dayAndMonthInWords, dayInWords } from './dates.ts';

/** When a skipped question is asked again; null = the next time. */
const comesBack = (day: CalendarDay | null): string =>
  day === null ? 'It is asked again next time.' : `It comes back from ${dayAndMonthInWords(day)}.`;

/** What saving now would leave out of a form: questions, chips of working time, activities. */
export type LeftOpen = { readonly unanswered: number; readonly chips: number; readonly unrated: number };

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
  askSkip: (day: CalendarDay | null): string => `Skip this one? ${comesBack(day)}`,
  askPart: 'One of the two is not answered. Skip it?',
  skipped: (day: CalendarDay | null): string => `Skipped. ${comesBack(day)}`,
  leftEmpty: 'Left empty.',
  undoSkip: 'Undo',
  askChips: (chips: number): string => `${chips * 5} % of the time is not shared out. Leave it out?`,
  shareOut: 'Share it out',
  askUnrated: (count: number): string =>
    count === 1
      ? 'One activity has no rating. Leave it unrated?'
      : `${count} activities have no rating. Leave them unrated?`,
  askLeft: ({ unanswered, chips, unrated }: LeftOpen): string =>
    [
      ...(unanswered === 0
        ? []
        : [unanswered === 1 ? '1 question has no answer.' : `${unanswered} questions have no answer.`]),
      ...(chips === 0 ? [] : [`${chips * 5} % of the time is not shared out.`]),
      ...(unrated === 0 ? [] : [unrated === 1 ? '1 activity has no rating.' : `${unrated} activities have no rating.`]),
      'Save it like this?',
    ].join(' '),
  showLeft: 'Show me',
  save: 'Save check-in',
  finishHere: 'Save and finish later',
  resumed: 'This is your draft, where you left it.',
  discard: 'Start over',
  discardTitle: 'Start over?',
  discardDetail: 'The answers in this draft are deleted for good.',
  discardYes: 'Discard draft',
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
  halfPair: 'One number alone does not count; both together do.',
  often: 'Often',
  openLabel: 'Your words',
  numberRange: (min: number, max: number): string => `A number from ${min} to ${max}`,
  rowsHint: 'The keys 1 to 5 answer the rows from the top.',
  clear: 'Clear',
  why: 'Why this question',
  comesBack: {
    drift: 'Your answer comes back on Drift.',
    feeds: 'Your answer comes back on What feeds me.',
    duo: 'Your answer comes back on Duo.',
    roles: 'Your answer comes back in the role history.',
  },
  comesBackHere: 'Your answer comes back on the page of this check-in.',
  toPlace: { drift: 'Open Drift', feeds: 'Open What feeds me', duo: 'Open Duo', roles: 'Open the role history' },
  ownQuestion: 'Your own question',
  sitting: (number: number, of: number): string => `Sitting ${number} of ${of}`,
  otherCame: 'Another version arrived from another laptop meanwhile. Both are kept when you finish.',
  editing: 'This check-in is finished; it can be changed here. The version before is kept for 30 days.',
  already: 'There is a finished check-in for this already; a second one counts as well.',
  openAlready: 'Open the finished one',
  allOff: 'Every question of this form is switched off.',
  seeQuestions: 'See the questions',
  saveChange: 'Save the change',
  cancel: 'Cancel',
  cancelTitle: 'Discard this change?',
  cancelDetail: 'The check-in stays as it was before you opened it.',
  cancelYes: 'Discard the change',
  cancelNo: 'Keep editing',
  endSitting: 'Keep and pause',
} as const;

export const sittingCopy = {
  title: 'The first sitting is kept.',
  detail: 'The second one takes about 100 seconds. It can wait; Today offers it until then.',
  goOn: 'Continue with the second',
  later: 'Later',
  without: 'Save without the second',
} as const;

export const completedCopy = {
  toToday: 'Back to today',
  toDrift: 'See the drift',
  undo: 'Undo this check-in',
  undone: 'The check-in was undone. It stays in the bin for 30 days.',
  putBack: 'Put it back',
  season: 'From the same season',
} as const;

const dotPlace = ({ days, fresh }: RecentDots): string => {
  const dot = days.find(({ day }) => day === fresh);
  return dot === undefined ? '' : ` The dot of ${dayInWords(dot.day)} lies ${placeOfDot(dot.energy)}.`;
};

const placeOfDot = (energy: number): string => {
  const place = placeOfAnswers(energy);
  return place === 'in between' ? place : `on the ${place}, at ${toOneDecimal(energy)}`;
};

/** The picture of the last eight weeks in words. */
export const recentWords = (dots: RecentDots) => ({
  label: `Energy of the last eight weeks: ${dots.days.length === 1 ? '1 day has' : `${dots.days.length} days have`} a dot.${dotPlace(dots)}`,
  above: 'Engineering manager side',
  below: 'Tech lead side',
  first: dayInWords(dots.from),
  last: 'this week',
});

/** After midnight: which day is meant. */
export const yesterdayCopy = {
  question: (day: string): string => `It is past midnight. For yesterday, ${day}?`,
  yes: 'For yesterday',
} as const;

/** What was kept in one line during the day, beside the questions of its evening. */
export const capturesCopy = { heading: 'Kept today' } as const;

/** Whether an address names a form. */
