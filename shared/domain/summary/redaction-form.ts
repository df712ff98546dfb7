import { isAscii } from '../../text/ascii.ts';
import { cutIntoCharacters } from '../../text/cut.ts';
import { fold } from '../../text/fold.ts';

/** Scripts in which every mark is left out here: a name too many is right, and a name too few is not. */
const BARE = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}]/u;
const MARKS = /\p{M}+/gu;

/** Signs that stand for one another at the writer's keyboard. */
const ALIKE: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ё: 'е', '‐': '-', '‑': '-' };
const ALIKE_SIGNS = /[ىیةکё‐‑]/gu;
const APOSTROPHES = /[’‘ʼʻ`´′＇ʹ]/gu;

/** One character as it is compared when names are left out. */
const formOf = (character: string): string => {
  const plain = fold(character.replace(APOSTROPHES, "'"));
  const bare = BARE.test(plain) ? plain.normalize('NFKD').replace(MARKS, '') : plain;
  return bare.replace(ALIKE_SIGNS, (sign) => ALIKE[sign] ?? sign);
};

/** A text as it is compared when names are left out, and where each unit of it comes from. */
export type RedactionText = {
  readonly form: string;
  /** The stretch of the text as it was written that these units of the form come from; null inside a character. */
  readonly written: (start: number, end: number) => { readonly start: number; readonly end: number } | null;
};

/**
 * The form in which names are compared to leave them out: what `fold` leaves, without any mark where marks are accents
 * or points, with one apostrophe for all. Looser than finding and much looser than what makes two names one.
 */
export const redactionForm = (text: string): string =>
  isAscii(text) ? text.replace(APOSTROPHES, "'").toLowerCase() : cutIntoCharacters(text).map(formOf).join('');

/** The same with the way back to the text. */
export const redactionText = (text: string): RedactionText => {
  const starts: (number | null)[] = [];
  const ends: (number | null)[] = [];
  let form = '';
  let at = 0;
  for (const character of cutIntoCharacters(text)) {
    const part = formOf(character);
    for (let n = 0; n < part.length; n += 1) {
      starts.push(n === 0 ? at : null);
      ends.push(n === part.length - 1 ? at + character.length : null);
    }
    form += part;
    at += character.length;
  }
  return {
    form,
    written: (start, end) => {
      const [from, to] = [starts[start], ends[end - 1]];
      return from === undefined || from === null || to === undefined || to === null ? null : { start: from, end: to };
    },
  };
};
