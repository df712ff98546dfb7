import { fold } from '../search/words.ts';

const separators = /[\s_/-]+/g;

/** One letter more, less, other, or two in each other's place. */
const isOneEdit = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [a, b] = [one.slice(at), other.slice(at)];
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b || swapped;
};

const digits = (name: string): string => name.replace(/\D/g, '');

/** Below this many letters one letter makes another word: "team" and "tea". */
const EDITED_FROM = 6;

/**
 * Whether two names look like one: apart in case, accents, hyphens or blanks, as singular and plural, or, from six
 * letters on, by one letter. Names that count ("sprint-1", "sprint-2") are apart on purpose.
 */
export const looksLike = (one: string, other: string): boolean => {
  const [a, b] = [fold(one).replace(separators, ''), fold(other).replace(separators, '')];
  if (digits(a) !== digits(b)) return false;
  const singular = (name: string): string => name.replace(/(?<=..)(?:es|s)$/, '');
  if (a === b || singular(a) === b || singular(b) === a || a === `${b}s` || b === `${a}s`) return true;
  return Math.min(a.length, b.length) >= EDITED_FROM && isOneEdit(a, b);
};

/** Every pair of names that look like one; the one in more entries first, so that the other would join it. */
export const nearDuplicates = (
  names: readonly { readonly name: string; readonly count: number }[],
): readonly (readonly [string, string])[] =>
  names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter((other) => looksLike(one.name, other.name))
      .map((other) =>
        one.count >= other.count ? ([one.name, other.name] as const) : ([other.name, one.name] as const),
      ),
  );
