import type { Conflict, ConflictVersion, EnteredTwice, NamedRecord, SetAside } from '../../shared/ipc/merge.ts';
import { wholeDayInWords } from '../copy/dates.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** "two", "12". */
const inLetters = (count: number): string => numbers[count] ?? String(count);

/** "In two versions, counted once": on the line of an entry. */
export const inVersions = (count: number): string => `In ${inLetters(count)} versions, counted once`;

const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "Saved on Thursday 19 November 2026 at 18:04"; words for an instant that there is not. */
export const savedInWords = (savedAt: string | null): string => {
  const ms = Date.parse(savedAt ?? '');
  return Number.isNaN(ms) ? 'Saved at a time that is not known' : `Saved on ${moment.format(ms).replace(',', '')}`;
};

/** "Check-in: Daily check-in, Monday 29 June 2026". */
export const recordInWords = ({ kind, title, day }: Omit<NamedRecord, 'id'>): string => {
  const named = title === '' ? kind : `${kind}: ${title}`;
  return day === null ? named : `${named}, ${wholeDayInWords(day)}`;
};

/** Where a version came from. */
export const cameFrom = ({ from }: Pick<ConflictVersion, 'from'>): string =>
  from === null ? 'Written here' : `Came from ${from}`;

const place = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** "First version". */
export const versionName = (at: number): string => {
  const name = place[at] ?? `${at + 1}th`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} version`;
};

/** The button that keeps a version: "Keep the first version". */
export const keepInWords = (at: number): string => `Keep the ${versionName(at).toLowerCase()}`;

/** The same as it is heard, with the record it is about. */
export const keepLabel = (at: number, conflict: Conflict): string => `${keepInWords(at)}. ${recordInWords(conflict)}`;

/** What stands in two versions, because it was changed in two journals. */
export const conflictsCopy = {
  title: 'In two versions',
  lead: 'These were changed in two journals before they were brought together. Nothing was thrown away. Each counts once, as its first version says, until you keep one; the others then rest for 30 days. What you keep is taken over by the other journal when the two are next brought together.',
  none: 'Nothing stands in two versions.',
  apart: 'Drafts, earlier versions and settings belong to one computer and are never brought together.',
  counts: 'Counts until you keep one',
  inBin: 'Lies in the bin',
  begins: 'Differs first in',
  line: 'What it says',
  nothing: 'Nothing',
  restSame: 'Everything else reads the same.',
  kept: 'One version is kept. The other rests for 30 days.',
  undo: 'Undo',
  show: 'Compare and keep one',
  loading: 'Reading the versions',
  notice: 'It was changed in two journals. It counts once, as it stands here, until one version is kept.',
  openEntry: 'Open the entry',
  link: (count: number): string =>
    count === 1 ? 'One record stands in two versions' : `${count} records stand in two versions`,
  twiceLink: (count: number): string =>
    count === 1 ? 'One thing was entered on both laptops' : `${count} things were entered on both laptops`,
  difference: { added: 'this one has: ', removed: 'the first one has: ', end: ', end of that' },
} as const;

/** The button that settles what was entered twice, as it is heard. */
export const settleLabel = (words: string, record: NamedRecord): string => `${words}: ${recordInWords(record)}`;

/** What was entered on both laptops. */
export const twiceCopy = {
  title: 'Entered on both laptops',
  lead: 'Each of these was entered in two journals before they were brought together. What is marked so counts; the other does not, until you settle it.',
  here: 'Entered on both laptops, and counted once.',
  settle: 'Settle it',
  counts: 'Counts',
  leftOut: 'Does not count',
  keep: 'Keep this one',
  end: 'End this one',
  settled: (group: EnteredTwice): string =>
    group.ends
      ? 'It was ended.'
      : 'One is kept. The other went to the bin, and what named it names the one that stays.',
  undo: 'Undo',
} as const;

/** What a merge set aside, and how it is brought back. */
export const asideCopy = {
  title: 'Set aside in the last 30 days',
  lead: 'What was replaced when journals were brought together. Entries have theirs on their own page.',
  because: ({ because }: SetAside): string =>
    because === 'merged' ? 'A later version came in' : 'Another version was kept',
  stays: (day: string): string => `Stays until ${day} at least.`,
  back: 'Bring it back',
  broughtBack: 'It is back as it was. What replaced it is set aside instead.',
} as const;

/** What this version does not read. */
export const unreadCopy = {
  title: 'Not read by this version',
  lead: 'This Driftline does not know the form of these records. They stay in the vault and its backups as they are. They are in no figure and no archive, and are not brought into another journal.',
  link: (count: number): string => (count === 1 ? 'One record is not read' : `${count} records are not read`),
} as const;
