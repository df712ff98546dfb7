import type { DisagreementRow } from '../../../../shared/ipc/pair-log.ts';
import {
  type DisagreementKind,
  disagreementKindSchema,
  settledBySchema,
} from '../../../../shared/records/beside/disagreement.ts';
import type { DisagreementFault } from '../../../../shared/records/beside/disagreement-faults.ts';
import { disagreementKindNames, settlingNames } from '../../../../shared/wording/disagreement-words.ts';
import { counted, upperFirst } from '../../../../shared/wording/wording.ts';
import { wholeDayInWords } from '../../../copy/dates.ts';

const notSaid = { value: '', label: 'Not said' };
const yesNo = [notSaid, { value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }];

/** The list and what can be done in it. */
export const disagreementsCopy = {
  title: 'Disagreements',
  lead: 'Where the two of you did not agree, how long it has waited, and how it was settled.',
  loading: 'Reading the disagreements',
  none: 'Nothing is written down yet. A topic and a day are enough to begin with.',
  add: 'Add a disagreement',
  changing: (topic: string): string => `Change: ${topic}`,
  settling: (topic: string): string => `Settled: ${topic}`,
  parking: (topic: string): string => `Park: ${topic}`,
  ageing: 'Waiting for long',
  counts: 'The last six months',
  list: 'All of them',
  steps: {
    settle: 'Settle',
    settled: 'How it was settled',
    change: 'Change',
    park: 'Park',
    avoid: 'Mark as avoided',
    open: 'Open again',
    delete: 'Delete',
  },
  added: 'The disagreement was written down.',
  changed: 'The disagreement was changed.',
  deleted: 'The disagreement was deleted. It stays in the bin for 30 days.',
  undo: 'Put it back',
  takeBack: 'Take it back',
} as const;

/** What the fields of a disagreement are called. */
export const disagreementFieldsCopy = {
  topic: 'What was it about?',
  topicHint: 'One line. You may have to say it to them.',
  date: 'Day',
  kind: 'Kind',
  kinds: disagreementKindSchema.options.map((value: DisagreementKind) => ({
    value,
    label: upperFirst(disagreementKindNames[value]),
  })),
  sameGoal: 'Did you both want the same in the end?',
  sameGoals: [
    notSaid,
    { value: 'yes', label: 'Yes' },
    { value: 'partly', label: 'Partly' },
    { value: 'no', label: 'No' },
  ],
  iWanted: 'What I wanted',
  theyWanted: 'What I believe they wanted',
  theyWantedHint: 'A belief of yours, and kept as one.',
  iProtected: 'What I was protecting',
  theyProtected: 'What I believe they were protecting',
  cost: 'What does waiting cost?',
  costs: [
    notSaid,
    { value: 'low', label: 'Low' },
    { value: 'medium', label: 'Medium' },
    { value: 'high', label: 'High' },
  ],
  heat: 'How heated was it?',
  heatHint: 'Stays in this log and is in no figure.',
  heats: [
    notSaid,
    { value: '1', label: '1, calm' },
    { value: '2', label: '2' },
    { value: '3', label: '3' },
    { value: '4', label: '4' },
    { value: '5', label: '5, very heated' },
  ],
  followUp: 'What came after',
  splits: {
    mySplit: 'Next quarter’s capacity, as I wish it',
    theirSplit: 'As I think they wish it',
    agreedSplit: 'As agreed',
  },
  buckets: [
    { key: 'new', label: 'New', detail: 'What is not there yet', mark: 'solid' },
    { key: 'debt', label: 'Debt', detail: 'Making what is there sound', mark: 'hatched' },
    { key: 'support', label: 'Support', detail: 'Keeping what is there running', mark: 'dotted' },
  ],
  splitFault: 'Share out all 20 chips, or none.',
  parkedUntil: 'Park it until',
  parkedHint: 'After that day it is open again.',
  settledOn: 'Settled on',
  settledBy: 'How was it settled?',
  ways: [notSaid, ...settledBySchema.options.map((value) => ({ value, label: upperFirst(settlingNames[value]) }))],
  reasonGiven: 'Was a reason given?',
  reasonAccepted: 'Was it accepted?',
  yesNo,
  agreement: 'What was agreed',
  reviewOn: 'Look at it again on',
} as const;

type Field = 'topic' | 'date' | 'parkedUntil' | 'settledOn' | 'reviewOn';

/** What is wrong at a field, and what would be right. */
export const faultWords: Readonly<Record<Field, Partial<Readonly<Record<DisagreementFault, string>>>>> = {
  topic: { missing: 'Say in one line what it was about.' },
  date: { 'to-come': 'This day is still to come. Write down what has been.' },
  parkedUntil: {
    missing: 'Say until which day it is parked.',
    past: 'This day is past. Choose today or a later one.',
  },
  settledOn: {
    'to-come': 'This day is still to come.',
    'before-the-day': 'It lies before the day of the disagreement.',
  },
  reviewOn: { 'before-the-day': 'It lies before the day of the disagreement.' },
};

const settledWords = ({ settledBy, settledOn }: DisagreementRow): string => {
  const way = settledBy === null ? '' : ` ${settlingNames[settledBy]}`;
  return `Settled${way}${settledOn === null ? '' : ` on ${wholeDayInWords(settledOn)}`}.`;
};

const stateWords = (row: DisagreementRow): string => {
  const age = row.days === 0 ? 'since today' : `for ${counted(row.days, 'day')}`;
  if (row.status === 'settled') return settledWords(row);
  if (row.status === 'avoided') return `Avoided ${age}.`;
  if (row.status === 'parked' && !row.waits && row.parkedUntil !== null) {
    return `Parked until ${wholeDayInWords(row.parkedUntil)}.`;
  }
  return `Open ${age}.`;
};

/** What a line of the log says under its topic: how it stands, its kind and day, what was agreed. */
export const disagreementDetails = (row: DisagreementRow): readonly string[] => [
  stateWords(row),
  `${upperFirst(disagreementKindNames[row.kind])}. ${wholeDayInWords(row.date)}.`,
  ...(row.agreement === '' ? [] : [`Agreed: ${row.agreement}`]),
  ...(row.reviewOn === null ? [] : [`Look at it again on ${wholeDayInWords(row.reviewOn)}.`]),
];
