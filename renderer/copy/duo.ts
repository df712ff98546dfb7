import type { DuoView } from '../../shared/ipc/duo.ts';
import { counted } from '../../shared/wording/wording.ts';
import { wholeDayInWords } from './dates.ts';

/** The page of the pair. */
export const duoCopy = {
  title: 'Duo',
  back: 'Back to the pair',
  loading: 'Reading what you answered about the pair',
  span: ({ label, since, until }: NonNullable<DuoView['partner']>, today: DuoView['today']): string =>
    until === null || until > today
      ? `You and ${label}, since ${wholeDayInWords(since)}.`
      : `You and ${label}, ${wholeDayInWords(since)} to ${wholeDayInWords(until)}.`,
  nobody: 'You and a partner whom no day names.',
  noneTitle: 'Two roles, one team.',
  add: 'Add a partner',
  partner: 'Partner',
  disagreements: 'Disagreements',
  direction: 'Direction',
  agenda: 'Agenda for a talk',
  others: 'Before:',
  checkIn: 'Duo check-in',
  start: 'Start the duo check-in',
  firstTitle: 'Nothing answered so far.',
  facets: 'How it is between you',
  facetsLead: (checkIns: number): string =>
    `Your answers alone, of ${counted(checkIns, 'check-in')}. The newest is a dot, the one before a ring.`,
  chart: 'Each side of the pair, 1 to 5',
  unanswered: 'no answer in the newest check-in',
  table: 'As a table',
  tableLabel: 'Each side of the pair by check-in',
  day: 'Day',
  method: 'How it is counted',
  methodText: [
    'Each side is the mean of its questions in one check-in, on 1 to 5, with n answers. Five is the end that helps the work. All sides together are the mean of those answered, from four on.',
    'The two newest check-ins are told against the two before, as figures: four check-ins give no range, so nothing is called higher or lower. Answers to questions that were worded anew are not held against each other.',
    'A partner is one series. Two people are never joined into one.',
  ],
  asks: 'Worth asking each other',
  trust: 'If you miss the meeting and they decide',
  met: 'Meeting about more than status',
  metWords: { met: 'met', 'status-only': 'status only', 'not-met': 'did not meet', none: 'no answer' },
  metLegend: 'Filled: met about more than status. Half: about status alone. Ring: did not meet. Dot: no answer.',
  told: 'What you noted',
  more: (count: number): string => `${counted(count, 'earlier answer')}`,
  newest: 'Read the newest check-in',
} as const;
