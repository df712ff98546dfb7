import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { BinnedEntry } from '../../shared/ipc/entries.ts';
import { dayInWords, wholeDayInWords } from './dates.ts';

/** Writing a note. */
export const noteCopy = {
  otherCame: 'Another version of this note arrived from another laptop meanwhile. Both are kept when you press “Done”.',
  heading: 'Note',
  opening: 'Opening the note',
  title: 'Title',
  titlePlaceholder: 'Title (optional)',
  text: 'Text',
  textPlaceholder: 'Write. Markdown works.',
  preview: 'Preview',
  nothingYet: 'Nothing is written yet.',
  saving: 'Saving…',
  saved: 'Saved',
  unsaved: 'Not saved',
  keptHere: 'What is written here is kept in this window.',
  retry: 'Save again',
  changeDay: 'Another day',
  day: 'The day it is about',
  keepDay: 'Keep this day',
  attached: (title: string, day: CalendarDay): string => `Belongs to: ${title}, ${dayInWords(day)}.`,
  detach: 'Let it stand alone',
  marks: { starred: 'Starred', pinned: 'Pinned', private: 'Private' },
  marksDetail: {
    starred: 'Easy to find again.',
    pinned: 'Marked on the drift chart.',
    private: 'Never offered for export.',
  },
  addProject: 'Add a project',
  changeProjects: 'Change projects',
  keepProjects: 'Keep these projects',
  words: (count: number): string => (count === 1 ? '1 word' : `${count.toLocaleString('en-GB')} words`),
  done: 'Done',
  drop: 'Discard draft',
  dropChanges: 'Discard changes',
  dropTitle: 'Discard this draft?',
  dropDetail: 'What is written in it is deleted for good.',
  dropChangesDetail: 'The note stays as it was before.',
  dropYes: 'Discard',
  dropNo: 'Keep it',
  beginWith: 'Begin with a template',
  ownTemplates: 'Own templates',
  keys: {
    bold: 'bold',
    italic: 'italic',
    link: 'link',
    label: ['# @', 'tag, person'],
    indent: 'indent a list',
    leave: 'leave the text',
    preview: 'preview',
  },
} as const;

/** What does not fit into one note, or into an answer. */
export const restCopy = {
  keepAsSecond: 'Put in what fits, keep the rest as a second note',
  keepAsNote: 'Put in what fits, keep the rest as a note',
  kept: 'The rest is kept as a note of its own.',
  open: 'Open that note',
  titleOf: (title: string): string => (title.trim() === '' ? '' : `${title.trim()}, continued`),
} as const;

/** Tags and people, completed while they are typed. */
export const completionCopy = {
  count: (count: number): string =>
    count === 1 ? '1 suggestion. Down chooses it.' : `${count} suggestions. Down chooses one.`,
  taken: (label: string): string => `${label} is written.`,
  alias: (alias: string): string => `also ${alias}`,
  standsFor: (name: string): string => `for ${name}`,
} as const;

/** Notes begun and not finished, on today's page. */
export const unfinishedCopy = {
  heading: 'Unfinished notes',
  changes: 'Changes to a note, not finished.',
  about: (day: CalendarDay): string => `Unfinished note, ${dayInWords(day)}.`,
  noWords: 'A note without words',
} as const;

/** What Markdown cannot show without the network, in words. */
export const markdownCopy = {
  picture: (alt: string): string => (alt === '' ? 'Picture' : `Picture: ${alt}`),
  done: 'Done: ',
  open: 'Open: ',
  footnote: (label: string): string => `Note ${label}`,
} as const;

/** The writer's own templates. */
export const templatesCopy = {
  title: 'Own templates',
  lead: 'A template is what a note can begin with. Every finished note can be kept as one.',
  none: 'There are none so far.',
  noneDetail:
    'Open a note whose outline you want again, such as a one-to-one, and press “Keep as a template” at its end.',
  back: 'Back to the journal',
  rename: 'Rename',
  name: 'Name',
  save: 'Save the name',
  cancel: 'Cancel',
  delete: 'Delete',
  deleted: 'The template was deleted.',
  undo: 'Put it back',
  keep: 'Keep as a template',
  keepTitle: 'Keep as a template?',
  keepDetail: 'The text becomes something that new notes can begin with. The note stays as it is.',
  keepYes: 'Keep it',
  kept: 'Kept. New notes can begin with it.',
  tooLong: (limit: number): string =>
    `This note is too long to be kept as a template: one holds ${limit.toLocaleString('en-GB')} characters.`,
  loading: 'Reading the templates',
} as const;

/** The bin. */
export const binCopy = {
  title: 'Bin',
  lead: 'Deleted entries stay here for 30 days, and each can be brought back. After that they are deleted for good, once a backup without them exists.',
  empty: 'The bin is empty.',
  emptyDetail: 'An entry you delete waits here, so that it can be brought back.',
  back: 'Back to the journal',
  deletedOn: ({ deletedOn, goneElsewhere }: Pick<BinnedEntry, 'deletedOn' | 'goneElsewhere'>): string => {
    if (deletedOn === null) return 'Deleted on a day that cannot be read.';
    return goneElsewhere
      ? `Deleted for good on another laptop, or after the backup that was restored; here on ${dayInWords(deletedOn)}.`
      : `Deleted on ${dayInWords(deletedOn)}.`;
  },
  retentionEnds: (day: CalendarDay | null): string =>
    day === null ? 'It stays here.' : `Stays until ${wholeDayInWords(day)} at least.`,
  restore: 'Bring back',
  restored: 'It is back in the journal.',
  drop: 'Delete for good',
  dropped: 'The entry was deleted for good.',
  loading: 'Reading the bin',
} as const;

/** Earlier versions of an entry. */
export const versionCopy = {
  heading: 'Earlier versions',
  lead: 'Each edit keeps the version before it for 30 days.',
  line: (day: CalendarDay, time: string): string => `As it was until ${dayInWords(day)}, ${time}`,
  show: 'Compare with now',
  hide: 'Close the comparison',
  retentionEnds: (day: CalendarDay): string => `Kept until ${wholeDayInWords(day)} at least.`,
  legend: 'Struck through: was there then. Underlined: added since.',
  removed: 'Taken out: ',
  added: 'Added: ',
  end: ' End. ',
  counts: ({ added, removed }: { readonly added: number; readonly removed: number }): string =>
    added + removed === 0
      ? 'The words are the same; something else about the entry differs.'
      : `${removed === 1 ? '1 word' : `${removed} words`} out, ${added === 1 ? '1 word' : `${added} words`} in since then.`,
  bringBack: 'Bring this version back',
  broughtBack: 'This version is back. What it replaced is kept as a version.',
  loading: 'Comparing',
} as const;

/** One line that is kept as a note for today. */
export const captureCopy = {
  label: 'One line to keep',
  placeholder: 'One line to keep, with #tags and @people',
  keep: 'Keep',
  kept: 'Kept as a note for today.',
  undo: 'Undo',
  failed: (why: string, line: string): string => `${why} Not kept: “${line}”`,
  again: 'Try again',
} as const;
