import type { ActivityFigure } from '../../../../shared/ipc/feeds.ts';
import type { Plan } from '../../../../shared/ipc/plans.ts';
import { dayInWords } from '../../../../shared/wording/wording.ts';

type Quadrant = NonNullable<ActivityFigure['quadrant']>;

/** What a commitment begins with; every word is the writer's to change. */
const commitmentStarts: Readonly<Record<Quadrant, (label: string) => { cue: string; action: string }>> = {
  'more of': (label) => ({ cue: 'If I plan my week', action: `then I set aside a block for “${label}”` }),
  protect: (label) => ({ cue: `If something is put over “${label}”`, action: 'then I move that, not the block' }),
  'hand over': (label) => ({ cue: `If “${label}” comes to me again`, action: 'then I ask who could take it over' }),
  question: (label) => ({ cue: `If “${label}” comes up`, action: 'then I ask whether it has to be me' }),
};

const experimentStarts: Readonly<Record<Quadrant, (label: string) => string>> = {
  'more of': (label) => `How does more of “${label}” leave me?`,
  protect: (label) => `How does a fixed place for “${label}” leave me?`,
  'hand over': (label) => `What changes when someone else takes over “${label}”?`,
  question: (label) => `What changes without “${label}”?`,
};

/** The start of a commitment about an activity. */
export const commitmentStart = ({ label, quadrant }: Pick<ActivityFigure, 'label' | 'quadrant'>) =>
  quadrant === null ? { cue: `If “${label}” comes up`, action: 'then I ' } : commitmentStarts[quadrant](label);

/** The question an experiment about an activity starts from. */
export const experimentStart = ({ label, quadrant }: Pick<ActivityFigure, 'label' | 'quadrant'>): string =>
  quadrant === null ? `How does “${label}” leave me?` : experimentStarts[quadrant](label);

const FORECASTS: Readonly<Record<string, string>> = {
  '-2': 'drained',
  '-1': 'a bit drained',
  '0': 'neither',
  '1': 'a bit energised',
  '2': 'energised',
};

const sides = { people: 'people side', technical: 'technical side' } as const;
const poles = { EM: 'engineering manager side', TL: 'tech lead side', both: 'both sides' } as const;

const detailOf = (plan: Plan): readonly string[] => {
  const start = `since ${dayInWords(plan.start)}`;
  if (plan.kind === 'commitment') {
    return [
      sides[plan.side],
      ...(plan.placeInWeek ? [plan.placeInWeek] : []),
      plan.movable ? 'may move' : 'does not move',
      start,
    ];
  }
  const forecast = `expected: ${FORECASTS[String(plan.forecast)] ?? ''}`;
  return [
    poles[plan.pole],
    ...(plan.dose ? [plan.dose] : []),
    forecast,
    `${start}, ${plan.over ? 'to' : 'planned to'} ${dayInWords(plan.lastDay)}`,
  ];
};

/** Commitments and experiments: the dialogs that make them, and the list of those there are. */
export const plansCopy = {
  title: 'Commitments and experiments',
  none: 'None so far. Each point of “Time against energy” can become one.',
  kinds: { commitment: 'Commitment', experiment: 'Experiment' },
  ended: 'ended',
  detail: (plan: Plan): string => `${detailOf(plan).join(' · ')}.`,
  steps: { change: 'Change', end: 'End', resume: 'Resume', delete: 'Delete', 'keep-on': 'Keep it' },
  keep: 'Keep',
  kept: (words: string): string => (words === 'not due yet' ? 'Not due yet.' : `Kept ${words}.`),
  reviewDue: 'Its weeks are over. Keep it, change it or end it?',
  sayHowItWas: 'Say how it left you',
  endedMessage: { commitment: 'The commitment was ended.', experiment: 'The experiment was ended.' },
  deletedMessage: { commitment: 'The commitment was deleted.', experiment: 'The experiment was deleted.' },
  madeMessage: {
    commitment: 'The commitment was made. It stands at the end of “What feeds me”.',
    experiment: 'The experiment begins today. It stands at the end of “What feeds me”.',
  },
  changedMessage: { commitment: 'The commitment was changed.', experiment: 'The experiment was changed.' },
  undo: { end: 'Let it continue', delete: 'Put it back', make: 'Undo', change: 'Undo the change' },
  cancel: 'Cancel',
  missing: 'This needs a few words.',
  commitment: {
    title: 'A commitment',
    make: 'Make the commitment',
    side: 'Which side does it protect?',
    sides: [
      { value: 'people', label: 'People' },
      { value: 'technical', label: 'Technical' },
    ],
    sideMissing: 'Choose one of the two.',
    cue: 'If: the moment that starts it',
    action: 'Then: what you do',
    place: 'Place in the week',
    placeHint: 'For example Tuesday morning.',
    fixed: 'It stays where it is; other things move around it',
  },
  experiment: {
    title: 'An experiment',
    make: 'Begin the experiment',
    question: 'What do you want to find out?',
    pole: 'Which side does it try out?',
    poles: [
      { value: 'EM', label: 'Engineering manager' },
      { value: 'TL', label: 'Tech lead' },
      { value: 'both', label: 'Both' },
    ],
    dose: 'How much',
    doseStart: '2 × 1 h a week',
    days: 'For how many days',
    daysWrong: 'A whole number from 7 to 42.',
    forecast: 'How do you expect it to leave you?',
    forecastMissing: 'The outcome is compared with your forecast later.',
    forecasts: ['Drained', 'A bit drained', 'Neither', 'A bit energised', 'Energised'],
    countsFor: 'What would count for it?',
    countsAgainst: 'What would count against it?',
  },
} as const;
