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
    'This part is about another person, who cannot see or answer it. Write what you would be willing to say to them. None of it goes into a summary unless you add it. Deleting a partner deletes every answer about them too.',
  alias: 'Alias',
  aliasHint: 'A name only you use. A surname is never needed.',
  relation: 'What are they to you?',
  relations,
  since: 'Working together since',
  until: 'Last day together',
  untilHint: 'Leave it empty while it lasts.',
  add: 'Add',
} as const;

const checkIns = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** What goes along with a partner, by its kind: one of it, and several. */
const alongWords: Readonly<Record<string, readonly [string, string]>> = {
  conflict: ['disagreement', 'disagreements'],
  'direction-card': ['direction card', 'direction cards'],
  'ownership-row': ['row of the map', 'rows of the map'],
  'pair-question': ['answer to a question card', 'answers to question cards'],
};

/** "2 disagreements and 1 direction card go along."; empty where there is nothing. */
const alsoAlong = (along: PartnerRow['along']): readonly string[] => {
  if (along.length === 0) return [];
  const said = along.map(({ kind, count }) => {
    const [one, many] = alongWords[kind] ?? ['other record', 'other records'];
    return `${count} ${count === 1 ? one : many}`;
  });
  const total = along.reduce((sum, { count }) => sum + count, 0);
  const listed = said.length === 1 ? said.join() : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
  return [`${listed} ${total === 1 ? 'goes' : 'go'} along.`];
};

/** The page of all partners. */
export const partnersCopy = {
  title: 'Partner',
  link: 'Partner for the duo check-in',
  lead: 'The duo check-in asks about one person at a time, the one who is your partner on its day. A check-in stays about that person, by the alias.',
  none: 'Nobody so far.',
  loading: 'Reading the partners',
  add: 'Add a partner',
  disagreements: 'Disagreements',
  direction: 'Direction',
  changing: (label: string): string => `Change: ${label}`,
  change: 'Change',
  end: 'End today',
  again: 'Resume',
  delete: 'Delete',
  keep: 'Keep',
  cancel: 'Cancel',
  wrongDay: 'Type a whole date, with a year from 1900 to the next one.',
  wrongEnd: 'This is before the first day.',
  takesOver: (label: string, day: CalendarDay): string =>
    `${label}’s last day becomes the day before ${wholeDayInWords(day)}.`,
  asked: 'The duo check-in asks about them.',
  style: 'How you both work',
  styleOf: (label: string): string => `How you and ${label} work`,
  styleLead: 'Each of these can stay open. What you say raises questions for the two of you, never a verdict.',
  levelPair: 'Levels of the two',
  notSaid: 'Not said',
  notSure: 'Open',
  mine: 'You',
  theirs: (label: string): string => `${label}, as you guess`,
  primary: 'Drawn to most',
  secondary: 'And to',
  risk: 'At ease with risk, in technical and staffing decisions',
  riskAt: (value: number): string => {
    if (value === 0) return '0, avoids it wherever possible';
    return value === 10 ? '10, takes it readily' : String(value);
  },
  styleKept: 'Kept.',
  askAbout: (label: string): string => `Delete ${label}?`,
  deleted: (label: string): string => `${label} was deleted.`,
  undo: 'Put it back',
  bin: 'Deleted',
  binDetail: 'Kept for now, with every answer about them. Deleting for good takes it out of the vault at once.',
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
  { label, checkIns: pair, otherCheckIns, along }: PartnerRow,
  kept: CalendarDay,
): readonly string[] => {
  const gone =
    pair === 0 ? [] : [`${checkIns(pair, 'duo check-in')} about ${label} ${pair === 1 ? 'is' : 'are'} deleted too`];
  const less =
    otherCheckIns === 0
      ? []
      : [
          `${checkIns(otherCheckIns, 'other check-in')} ${otherCheckIns === 1 ? 'loses its' : 'lose their'} answers about the pair`,
        ];
  const effect = [...gone, ...less].join(', and ');
  return [
    ...alsoAlong(along),
    `${effect === '' ? 'No check-in is about them.' : `${effect}.`} What your notes say stays.`,
    `Until ${wholeDayInWords(kept)} it can be put back here, because the bin and earlier versions keep it until then.`,
  ];
};
