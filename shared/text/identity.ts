import { isAscii } from './ascii.ts';
import { withoutUnseen } from './invisible.ts';

/** One letter for one letter, as Unicode's simple case mapping has it: only İ becomes two in a full one. */
const lowerLetter = (letter: string): string => {
  const lower = letter.toLowerCase();
  if (lower === 'ς') return 'σ';
  return letter === 'İ' ? 'i' : lower;
};

/**
 * What makes two names one label, person, project or activity: their letters. NFC, without U+00AD, U+200B, U+2060 and
 * U+FEFF, in simple lower case, a final sigma as sigma, and nothing more: accents, sound marks, vowel signs, ß and the
 * joiners tell names apart (docs/decisions/0013). For finding there is `fold`, for leaving names out `redactionForm`.
 */
export const identityOf = (name: string): string => {
  if (isAscii(name)) return name.toLowerCase();
  const letters = withoutUnseen(name).normalize('NFC');
  return Array.from(letters, lowerLetter).join('').normalize('NFC');
};

/** Whether two names are one. */
export const isSameName = (one: string, other: string): boolean =>
  one === other || identityOf(one) === identityOf(other);
