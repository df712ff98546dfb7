import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { PartnerRow, Relation } from '../../shared/ipc/duo.ts';
import { wholeDayInWords } from './dates.ts';

const relations: readonly { readonly value: Relation; readonly label: string }[] = [
  { value: 'my-manager', label: 'My manager' },
  { value: 'my-tech-lead', label: 'My tech lead' },
  { value: 'peer', label: 'A peer' },
];

/** The other half of the duo: adding, changing and deleting. */
export const partnerCopy = {
  title: 'Add a partner, for the duo check-in',
  privacy:
    'This part is about another person, who cannot see or answer it. Write what you would be willing to say to them. Nothing of it enters a summary unless you add it. Deleting a partner takes every answer about them along.',
  alias: 'Alias',
  aliasHint: 'A name only you use. A surname is never needed.',
  relation: 'What are they to you?',
  relations,
  since: 'Working together since',
  until: 'Last day together',
  untilHint: 'Empty while it lasts.',
  add: 'Add',
} as const;

const checkIns = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The page of all partners. */
export const partnersCopy = {
  title: 'Partner',
  back: 'Back to the settings',
  link: 'Partner for the duo check-in',
  lead: 'The duo check-in asks about one person at a time, the one who is your partner on its day. A check-in stays about that person, by the alias.',
  none: 'Nobody so far.',
  loading: 'Reading the partners',
  add: 'Add a partner',
  changing: (label: string): string => `Change: ${label}`,
  change: 'Change',
  end: 'End today',
  again: 'Take up again',
  delete: 'Delete',
  keep: 'Keep',
  cancel: 'Cancel',
  wrongDay: 'Type a whole date, with a year from 1900 to the next one.',
  wrongEnd: 'It lies before the first day.',
  takesOver: (label: string, day: CalendarDay): string =>
    `${label}’s last day becomes the day before ${wholeDayInWords(day)}.`,
  asked: 'The duo check-in asks about them.',
  askAbout: (label: string): string => `Delete ${label}?`,
  deleted: (label: string): string => `${label} was deleted.`,
  undo: 'Put it back',
  bin: 'Deleted',
  binDetail: 'Kept for now with all that went along. Deleting for good takes it out of the vault at once.',
  staysUntil: (day: CalendarDay): string => `Stays at least until ${wholeDayInWords(day)}.`,
  dropFor: 'Delete for good',
  dropTitle: (label: string): string => `Delete ${label} for good?`,
  dropDetail:
    'The alias and every answer, map layer and log line about the pair leave the vault and cannot be put back.',
} as const;

const relationLabel = (relation: Relation): string => relations.find(({ value }) => value === relation)?.label ?? '';

/** "A peer. Since Monday 5 January 2026." */
export const partnerSpan = ({ relation, since, until }: PartnerRow, today: CalendarDay): string => {
  const first = wholeDayInWords(since);
  const begin = since > today ? 'From' : 'Since';
  const span =
    until === null ? `${begin} ${first}` : `${first} to ${until === today ? 'today' : wholeDayInWords(until)}`;
  return `${relationLabel(relation)}. ${span}.`;
};

/** What a partner takes along when deleted, and what stays. */
export const forgetDetail = (
  { label, checkIns: pair, otherCheckIns }: PartnerRow,
  kept: CalendarDay,
): readonly string[] => {
  const gone =
    pair === 0 ? [] : [`${checkIns(pair, 'duo check-in')} about ${label} ${pair === 1 ? 'goes' : 'go'} along`];
  const less =
    otherCheckIns === 0
      ? []
      : [
          `${checkIns(otherCheckIns, 'other check-in')} ${otherCheckIns === 1 ? 'loses its' : 'lose their'} answers about the pair`,
        ];
  const effect = [...gone, ...less].join(', and ');
  return [
    `${effect === '' ? 'No check-in is about them.' : `${effect}.`} What your notes say stays.`,
    `Until ${wholeDayInWords(kept)} it can be put back here, for the bin and earlier versions keep it so long.`,
  ];
};
