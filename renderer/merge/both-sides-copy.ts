import type { BothSidesGroup } from '../../shared/ipc/merge.ts';

const sides = { here: 'As it is here', there: 'As it came in' } as const;
const keeping = { here: 'Keep the one here', there: 'Keep the one that came in' } as const;

type Side = BothSidesGroup['versions'][number]['side'];

/** The head of a version's column. */
export const sideInWords = (side: Side): string => sides[side];

export const keepSide = (side: Side): string => keeping[side];

/** "Commitment: If I cancel a one-to-one". */
export const groupTitle = ({ kind, title }: Pick<BothSidesGroup, 'kind' | 'title'>): string =>
  title === '' ? kind : `${kind}: ${title}`;

/** What stands beside entries and was changed on both sides of a merge. */
export const bothSidesCopy = {
  title: 'Changed on both sides',
  lead: 'These were changed in two vaults before they were brought together. Both versions stand until one is kept; the other is then set aside, and can be taken back at once. Where they differ is marked.',
  none: 'Nothing beside the entries stands in two versions.',
  entries: 'Entries and roles in two versions are marked where they are: in the journal and in the role history.',
  line: 'What it says',
  differs: 'Differs:',
  nothing: 'Nothing',
  same: 'The two read the same.',
  keepLabel: (words: string, title: string): string => `${words}. ${title}`,
  kept: 'One version is kept.',
  undo: 'Take it back',
  link: (count: number): string =>
    count === 1 ? 'One record was changed on both sides' : `${count} records were changed on both sides`,
} as const;
