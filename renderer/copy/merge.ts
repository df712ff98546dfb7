import type { MergeReport } from '../../shared/ipc/merge.ts';

/** A figure and what it counts, to be read as one sentence. */
export type CountedLine = { readonly count: number; readonly words: string };

type Tense = 'foreseen' | 'done';
type Words = { readonly one: string; readonly many: string };

const words: Readonly<
  Record<Tense, { readonly [Line in keyof MergeReport['entries'] | 'besides' | 'bothSides']: Words }>
> = {
  foreseen: {
    added: { one: 'entry is new.', many: 'entries are new.' },
    replaced: {
      one: 'entry is newer there and takes the place of the version here.',
      many: 'entries are newer there and take the place of the versions here.',
    },
    conflicts: {
      one: 'entry was changed on both sides. It then stands in two versions, counted once, until you keep one.',
      many: 'entries were changed on both sides. They then stand in two versions, counted once, until you keep one.',
    },
    unchanged: {
      one: 'entry is already here and stays as it is.',
      many: 'entries are already here and stay as they are.',
    },
    besides: {
      one: 'other record comes in: a role, a partner, a commitment or the like.',
      many: 'other records come in: roles, partners, commitments and the like.',
    },
    bothSides: {
      one: 'other record was changed on both sides. It then stands in two versions until you keep one.',
      many: 'other records were changed on both sides. They then stand in two versions until you keep one.',
    },
  },
  done: {
    added: { one: 'entry was added.', many: 'entries were added.' },
    replaced: {
      one: 'entry was replaced by its newer version.',
      many: 'entries were replaced by their newer versions.',
    },
    conflicts: {
      one: 'entry stands in two versions, counted once, and is marked in the journal.',
      many: 'entries stand in two versions, each counted once, and are marked in the journal.',
    },
    unchanged: { one: 'entry stayed as it was.', many: 'entries stayed as they were.' },
    besides: { one: 'other record came in.', many: 'other records came in.' },
    bothSides: {
      one: 'other record stands in two versions.',
      many: 'other records stand in two versions.',
    },
  },
};

const takenAway: Readonly<Record<Tense, Readonly<Record<'binned' | 'gone', Words>>>> = {
  foreseen: {
    binned: {
      one: 'record that stands here was deleted there, and goes into the bin.',
      many: 'records that stand here were deleted there, and go into the bin.',
    },
    gone: {
      one: 'record that stands here was deleted for good there. It goes into the bin here, for 30 days.',
      many: 'records that stand here were deleted for good there. They go into the bin here, for 30 days.',
    },
  },
  done: {
    binned: { one: 'record went into the bin.', many: 'records went into the bin.' },
    gone: {
      one: 'record that was deleted for good there went into the bin, for 30 days.',
      many: 'records that were deleted for good there went into the bin, for 30 days.',
    },
  },
};

const remarks: Readonly<Record<'private' | 'binned' | 'drafts', Words>> = {
  private: {
    one: 'of those coming in is private, and stays private.',
    many: 'of those coming in are private, and stay private.',
  },
  binned: {
    one: 'of those coming in lies in the bin there, and goes into the bin here.',
    many: 'of those coming in lie in the bin there, and go into the bin here.',
  },
  drafts: {
    one: 'form or note was begun there and not finished. It is not brought in.',
    many: 'forms or notes were begun there and not finished. They are not brought in.',
  },
};

const line = (count: number, { one, many }: Words): readonly CountedLine[] =>
  count === 0 ? [] : [{ count, words: count === 1 ? one : many }];

/** Records that bringing in would change, add or take away. */
export const comingIn = ({ entries, besides, takenAway: { gone } }: MergeReport): number =>
  [entries, besides].reduce((sum, { added, replaced, conflicts }) => sum + added + replaced + conflicts, gone);

/** The report, line by line; a count of nothing has no line. */
export const mergeLines = (report: MergeReport, tense: Tense): readonly CountedLine[] => {
  const { entries, besides } = report;
  const said = words[tense];
  return [
    ...line(entries.added, said.added),
    ...line(entries.replaced, said.replaced),
    ...line(entries.conflicts, said.conflicts),
    ...line(entries.unchanged, said.unchanged),
    ...line(besides.added + besides.replaced, said.besides),
    ...line(besides.conflicts, said.bothSides),
    ...line(report.takenAway.binned, takenAway[tense].binned),
    ...line(report.takenAway.gone, takenAway[tense].gone),
    ...line(report.private, remarks.private),
    ...line(report.binned, remarks.binned),
    ...(tense === 'foreseen' ? line(report.drafts, remarks.drafts) : []),
  ];
};

export const mergeCopy = {
  title: 'Bring in entries',
  section: 'Merge another journal',
  sectionDetail:
    'Entries written in Driftline on another computer, or kept in a backup, can be brought into this vault. The order does not matter: both journals end up the same.',
  link: 'Bring in entries from another Driftline vault or backup',
  lead: 'Choose the vault of another computer, or a backup. It is only read, from a sealed copy, and you see what would change first.',
  choose: 'Choose a vault or backup',
  chooseOther: 'Choose another',
  chosen: 'Chosen',
  passphrase: 'Passphrase of the other vault',
  passphraseHint: 'The one that opens that file. It is used this once and not kept.',
  recoveryKey: 'Recovery key of the other vault',
  look: 'See what would come in',
  looking: 'Opening and reading the other vault. This takes a moment.',
  report: 'What would happen',
  nothing: 'There is nothing to bring in. Everything in it is already here.',
  readsTheSame: (count: number): string =>
    count === 1
      ? 'No text changes. One record is brought to the same version in both journals.'
      : `No text changes. ${count} records are brought to the same version in both journals.`,
  backupFirst: 'A backup of this vault is taken first.',
  bringIn: 'Bring them in',
  bringingIn: 'Taking a backup, then bringing the entries in.',
  cancel: 'Cancel',
  apart: 'Drafts, earlier versions and settings belong to one computer and stay where they are.',
  deletedHere: (count: number): string =>
    count === 1
      ? 'One record that stands there was deleted for good here. It is left out, unless you choose it.'
      : `${count} records that stand there were deleted for good here. They are left out, unless you choose them.`,
  otherWords: 'The same version reads differently there. Both journals keep the same text:',
  misfits: 'This version of Driftline cannot read these records. They are not brought in:',
  takesMuch: ({ binned, gone, live }: MergeReport['takenAway']): string =>
    `${binned + gone} of the ${live} records here would be removed.`,
  allow: 'Yes, they were deleted on purpose',
  noBackup: (why: string): string => `No backup could be taken: ${why} Nothing was brought in.`,
  withoutBackup: 'Bring them in without a backup',
  done: 'They are in the journal.',
  openJournal: 'Open the journal',
  back: 'Back to the settings',
  sample: 'The sample diary takes no entries from another vault.',
} as const;
