import type { DirectionRow } from '../../../../shared/ipc/pair-log.ts';
import { counted } from '../../../../shared/wording/wording.ts';
import { wholeDayInWords } from '../../../copy/dates.ts';

/** What the two agreed to aim at. */
export const directionCopy = {
  title: 'Direction',
  lead: 'What the two of you agreed to aim at, why, and by when.',
  loading: 'Reading the direction card',
  none: 'No direction is written down yet. One sentence both of you would say is enough.',
  add: 'Write a direction card',
  renew: 'Agree on a new direction',
  renewDetail: 'The one that held stays in the list.',
  changing: 'Change the direction card',
  now: 'What holds',
  earlier: 'Earlier ones',
  goal: 'The goal, in one sentence',
  context: 'Why: what both need to know about it',
  byWhen: 'By when',
  agreedOn: 'Agreed on',
  goalMissing: 'Say in one sentence what you aim at.',
  toCome: 'This day is still to come. Write down what was agreed.',
  again: 'Agree again',
  change: 'Change',
  delete: 'Delete',
  added: 'The direction card was written.',
  changed: 'The direction card was changed.',
  agreedAgain: 'Agreed on again, today.',
  deleted: 'The direction card was deleted. It stays in the bin for 30 days.',
  undo: 'Put it back',
  takeBack: 'Take it back',
} as const;

/** What stands under the goal of a card. */
export const directionDetails = (row: DirectionRow): readonly string[] => [
  ...(row.context === '' ? [] : [row.context]),
  ...(row.byWhen === null ? [] : [`By ${wholeDayInWords(row.byWhen)}.`]),
  `Agreed on ${wholeDayInWords(row.agreedOn)}, ${row.days === 0 ? 'today' : `${counted(row.days, 'day')} ago`}.`,
];
