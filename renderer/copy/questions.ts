import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { wholeDayInWords } from './dates.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** The deck of questions: why each is asked, and the writer's say over it. */
export const questionsCopy = {
  title: 'Questions',
  link: 'See the questions and add your own',
  linkDetail: 'Why each is asked, which are resting, and your own questions.',
  intro: (version: string): string =>
    `Catalogue ${version}. A question you skip rests for 14 days; one that does not apply comes up again in its turn.`,
  resting: 'Resting now',
  nothingRests: 'No question is resting.',
  counts: 'counts towards energy',
  skips: (count: number): string => `skipped ${times(count)}`,
  restsUntil: (day: CalendarDay): string => `back on ${wholeDayInWords(addDays(day, 1))}`,
  off: 'switched off',
  bringBack: 'Bring back',
  switchOff: 'Switch off',
  switchOn: 'Switch on',
  own: 'Your own questions',
  ownDetail: 'At most three are added to a check-in, as long as it stays within two minutes.',
  noOwn: 'None so far.',
  changed: 'What changed',
  changedDetail:
    'The energy questions ask what you like, on both sides, rather than what happened. What you answered before stays, in the words it was asked in; the energy line starts again with the first answer to the new ones.',
  retired: (count: number): string => `No longer asked: ${count} questions`,
  instead: (texts: readonly string[]): string => `In its place: ${texts.join(' · ')}`,
  reworded: (count: number): string => `Asked in other words: ${count} questions`,
  rewordedDetail: 'The meaning is the same, so the answers count on.',
  nowAsked: (text: string): string => `Now: ${text}`,
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
  takeUp: 'Bring back',
  save: 'Save',
  away: 'put away',
} as const;
