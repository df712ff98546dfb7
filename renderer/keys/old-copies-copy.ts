import type { LeftCopy, OldCopiesDone, OldCopiesView } from '../../shared/ipc/backups.ts';
import { wholeDayInWords } from '../copy/dates.ts';

type OldCopy = OldCopiesView['copies'][number];

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/**
 * "4 backups still open with an earlier passphrase or recovery key; the oldest is from Tuesday 3 March 2026."; takes the
 * oldest first, and at least one.
 */
export const oldCopiesInWords = (copies: OldCopiesView['copies']): string => {
  const [oldest] = copies;
  const verb = copies.length === 1 ? 'opens' : 'open';
  const age = oldest === undefined ? '' : copies.length === 1 ? '; it' : '; the oldest';
  const day = oldest === undefined ? '' : ` is from ${wholeDayInWords(oldest.day)}`;
  return `${counted(copies.length, 'backup', 'backups')} still ${verb} with an earlier passphrase or recovery key${age}${day}.`;
};

const placeWords: Readonly<Record<LeftCopy['place'], string>> = {
  first: 'in the backup folder',
  second: 'in the second folder',
  beside: 'beside the vault, replaced by a restore',
};

const joined = (places: OldCopy['places']): string => places.map((place) => placeWords[place]).join(' and ');

/** "From Tuesday 3 March 2026, in the backup folder". */
export const oldCopyInWords = ({ day, places }: OldCopy): string => `From ${wholeDayInWords(day)}, ${joined(places)}`;

/** Why one was left as it is. */
export const leftInWords = ({ day, place, why }: LeftCopy): string =>
  `From ${wholeDayInWords(day)}, ${placeWords[place]}: ${why}`;

/** What came of sealing them anew, file by file. */
export const resealedInWords = ({ done, left }: OldCopiesDone): string => {
  if (done === 0) return 'Nothing was sealed again. Every backup is as it was.';
  const all = `${counted(done, 'file', 'files')} sealed again, opened and checked: what opens the journal now opens them, and nothing else does.`;
  return left.length === 0 ? all : `${all} The others are as they were.`;
};

/** What came of deleting them. */
export const deletedInWords = ({ done, left }: OldCopiesDone): string => {
  const gone = `A new backup was taken and checked. ${counted(done, 'file was', 'files were')} deleted.`;
  return left.length === 0 ? gone : `${gone} The others could not be.`;
};

export const oldCopiesCopy = {
  title: 'Backups under an earlier key',
  lead: 'Whoever has such a file and knows what opened it then can read what is in it. Sealing it again takes that away; deleting it takes the file as well.',
  none: 'Every backup that can be seen from here opens with what opens the journal now, and with nothing else.',
  secondAway: 'The second folder is not there right now. Connect its disk: what lies there is not counted.',
  elsewhere:
    'Copies that went elsewhere, to a synced folder, to a stick or into another backup program, are not known here and keep what opened them.',
  reseal: 'Seal them again',
  resealing: (done: number, total: number): string => `Sealing backups again: ${done} of ${total}.`,
  opening: 'Opening the first one. This takes a second or two.',
  remove: 'Delete them',
  link: 'Seal these backups again, or delete them',
  passphrase: 'The passphrase they open with',
  passphraseHint: 'The one that opened the journal when they were made.',
  recoveryKey: 'The recovery key they open with',
  another: 'What opens the others',
} as const;
