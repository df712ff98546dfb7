import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { wholeDayInWords } from './dates.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** The deck of questions: why each is asked, and the writer's say over it. */
export const questionsCopy = {
  title: 'Questions',
  link: 'See the questions and add your own',
  linkDetail: 'Why each one is asked, which of them rest, and what you want to be asked yourself.',
  intro: (version: string): string => `Catalogue ${version}. A question that is passed over rests for 14 days.`,
  resting: 'Resting now',
  nothingRests: 'No question rests.',
  counts: 'counts towards energy',
  skips: (count: number): string => `passed over ${times(count)}`,
  restsUntil: (day: CalendarDay): string => `rests until ${wholeDayInWords(day)}`,
  off: 'switched off',
  bringBack: 'Bring back',
  switchOff: 'Switch off',
  switchOn: 'Switch on',
  own: 'Your own questions',
  ownDetail: 'At most three are added to a check-in, as long as it stays within two minutes.',
  noOwn: 'None so far.',
  groupCount: (title: string, count: number): string => `${title}: ${count} questions`,
} as const;

export const ownQuestionCopy = {
  add: 'Add a question',
  change: 'Change',
  changeDetail: 'A changed question is a new one. The old one is put away with its answers.',
  text: 'Question',
  textHint: 'About what happened, rather than about what should have.',
  kind: 'How is it answered?',
  kinds: [
    { value: 'bipolar-slider', label: 'Scale between two ends' },
    { value: 'forced-choice', label: 'Choice of two' },
    { value: 'rating', label: 'Rating from 1 to 5' },
    { value: 'open', label: 'In words' },
  ],
  left: 'Left end',
  right: 'Right end',
  lowest: 'Words at 1',
  highest: 'Words at 5',
  sides: 'Do the ends belong to the two sides?',
  sidesOf: [
    { value: 'none', label: 'No' },
    { value: 'tl-em', label: 'Left: tech lead, right: engineering manager' },
    { value: 'em-tl', label: 'Left: engineering manager, right: tech lead' },
  ],
  drain: 'It asks what drains',
  drainDetail: 'Then the sides are turned around: what drains more is what gives less.',
  form: 'Asked in',
  forms: [
    { value: 'daily', label: 'Daily' },
    { value: 'weekly', label: 'Weekly' },
    { value: 'monthly', label: 'Monthly' },
  ],
  scored: 'It counts towards the energy line, as a question of the catalogue does.',
  unscored: 'It is kept and shown, and not scored.',
  save: 'Save the question',
  cancel: 'Cancel',
} as const;

export const ownActivitiesCopy = {
  title: 'Your own activities',
  detail: 'Added where a check-in asks for activities. Put away, they stay named where they were rated.',
  none: 'None so far. Type a name where a check-in asks for activities.',
  name: 'Name',
  rename: 'Rename',
  putAway: 'Put away',
  takeUp: 'Take up again',
  save: 'Save',
  away: 'put away',
} as const;
