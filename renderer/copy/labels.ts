import type { LabelKind } from '../../shared/labels/labels.ts';

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

/** Tags, people and projects: on an entry, and all of them. */
export const labelsCopy = {
  title: 'Tags and people',
  back: 'Back to the journal',
  intro:
    'What entries are labelled with. In a note, #incident and @Kim become a tag and a person; on the page of any entry they can be added and taken away.',
  loading: 'Counting',
  kinds: { tags: 'Tags', people: 'People', projects: 'Projects' } satisfies Readonly<Record<LabelKind, string>>,
  signs: { tags: '#', people: '@', projects: '' } satisfies Readonly<Record<LabelKind, string>>,
  none: {
    tags: 'No tags so far. #incident in a note makes one.',
    people: 'Nobody so far. @Kim in a note makes one.',
    projects: 'No projects so far. They are added beside a note, and on the page of any entry.',
  } satisfies Readonly<Record<LabelKind, string>>,
  entries,
  alsoCalled: (aliases: readonly string[]): string => `also ${aliases.join(', ')}`,
  rename: 'Rename',
  renameOf: (name: string): string => `Rename ${name}`,
  delete: 'Delete',
  deleteOf: (name: string): string => `Delete ${name}`,
  otherNames: 'Other names',
  otherNamesOf: (name: string): string => `Other names of ${name}`,
  renameTitle: (name: string): string => `Another name for ${name}`,
  newName: 'New name',
  renameEffect: (count: number): string =>
    `${entries(count)} will change, including their text where it has the name with # or @, and so will templates and drafts. No earlier version of these is kept; you can undo it until you lock.`,
  joins: (to: string, { name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): string =>
    aliases.includes(to)
      ? `“${to}” is another name of ${name}: the two become one.`
      : `“${name}” is there already: the two become one.`,
  mergeEffect: (count: number): string => `${entries(count)} will change. It can be undone until you lock.`,
  oldNameStays: 'The old name stays as another name, for search and for leaving names out of a summary.',
  deleteTitle: (name: string): string => `Take ${name} out of every entry?`,
  deleteEffect: (count: number): string =>
    `${entries(count)} will change. Their words stay, without the sign. It can be undone until you lock.`,
  personKept:
    'The name and other names of a person leave the vault after 30 days; until then earlier versions of a note still show it.',
  aliasesTitle: (name: string): string => `Other names of ${name}`,
  aliasesHint: 'Spellings, full name, handle. The search finds entries by them, and a summary leaves them out.',
  keep: 'Keep',
  cancel: 'Cancel',
  merge: (keep: string): string => `Merge into ${keep}`,
  near: (keep: string, join: string): string => `“${join}” and “${keep}” look alike.`,
  shownPairs: (shown: number, all: number): string => `${shown} of ${all} pairs that look alike.`,
  morePairs: 'Show more pairs',
  changed: (count: number): string => `${entries(count)} changed.`,
  undo: 'Undo',
} as const;

/** Labels that stand for two names, since Driftline took more names for one than it does now. */
export const splitsCopy = {
  title: 'Some labels stand for two names.',
  why: 'An earlier Driftline took names that differ by a letter or an accent for one. These entries have one in their text and the other as a label:',
  one: (
    sign: string,
    { stored, written, count }: { readonly stored: string; readonly written: string; readonly count: number },
  ): string => `${sign}${written} is labelled ${sign}${stored} in ${entries(count)}`,
  more: (count: number): string => (count === 1 ? 'and 1 more name' : `and ${count} more names`),
  take: 'Label them as their text says',
  decline: 'Leave them as they are',
} as const;

export const entryLabelsCopy = {
  region: 'Tags, people and projects',
  edit: 'Edit tags and people',
  add: 'Add tags or people',
  done: 'Done',
  hint: 'Enter or a comma adds a name.',
  notTaken: (typed: string): string => `“${typed}” is not added yet. Enter or a comma adds it.`,
  remove: (name: string): string => `Remove ${name}`,
} as const;

/** What is said after a name was changed in every entry, with the way back. */
export const changedWords = ({ changed }: { readonly changed: number }) => ({
  message: labelsCopy.changed(changed),
  action: labelsCopy.undo,
});
