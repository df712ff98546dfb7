import type { KeptVersion } from '../../../shared/ipc/merge.ts';

const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** "last changed on Thursday 19 November 2026 at 18:04". */
export const savedInWords = ({ savedAt }: Pick<KeptVersion, 'savedAt'>): string =>
  `last changed on ${moment.format(new Date(savedAt)).replace(',', '')}`;

/** "Two versions were kept." */
export const keptTitle = (count: number): string =>
  count === 2 ? 'Two versions were kept.' : `${count} versions were kept.`;

/** An entry that was changed on both sides of a merge. */
export const keptBesideCopy = {
  mark: 'One of two versions',
  why: 'This entry was changed in two vaults before they were brought together. Nothing was thrown away; both count until one goes.',
  thisOne: 'This one:',
  otherOne: 'The other one:',
  keepThis: 'Keep this one',
  keepOther: 'Keep the other one',
  kept: 'One version is kept. The other rests in the bin for 30 days.',
  undo: 'Put it back',
} as const;
