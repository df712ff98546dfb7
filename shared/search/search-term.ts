import { fold } from '../text/fold.ts';
import { foldedWords, type PlacedWord, placedWords } from './words.ts';

/** One searched-for piece: words in a row, folded. Unless `whole`, the last may be the beginning of a longer word. */
export type SearchTerm = { readonly words: readonly string[]; readonly whole: boolean };

/** A typo is forgiven from this many letters on: in a shorter word one letter more or less is another word. */
export const FORGIVEN_FROM = 4;

/** The term that a piece of what was typed stands for; null when it holds no letter or digit. */
export const termOf = (piece: string, whole: boolean): SearchTerm | null => {
  const words = foldedWords(fold(piece));
  return words.length === 0 ? null : { words, whole };
};

/** Whether `typed` is the beginning of `word` with one letter too many, missing, wrong, or two in each other's place. */
export const isNearPrefix = (typed: string, word: string): boolean => {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (at === typed.length) return true;
  const rest = typed.slice(at + 1);
  return (
    (at < word.length && word.startsWith(rest, at + 1)) ||
    word.startsWith(rest, at) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(typed.slice(at + 2), at + 2))
  );
};

/** The one word of a term that a typo may be forgiven in, or null. */
export const forgivable = ({ words, whole }: SearchTerm): string | null => {
  const [word] = words;
  return !whole && words.length === 1 && word !== undefined && word.length >= FORGIVEN_FROM ? word : null;
};

/** Whether the newest words, the last one included, are what the term asks for. `near` forgives one typo. */
const endsWithTerm = (words: readonly PlacedWord[], term: SearchTerm, near: boolean): boolean => {
  const last = words.at(-1)?.word ?? '';
  const typed = near ? forgivable(term) : null;
  if (typed !== null) return isNearPrefix(typed, last);
  const [first, count] = [words.length - term.words.length, term.words.length];
  const wanted = term.words[count - 1] ?? '';
  if (first < 0 || !(term.whole ? last === wanted : last.startsWith(wanted))) return false;
  for (let at = 0; at < count - 1; at += 1) if (words[first + at]?.word !== term.words[at]) return false;
  return true;
};

/** A stretch of a text that was searched for: from the first position to before the second. */
export type Mark = readonly [number, number];

/**
 * Where the terms stand in a text, in order, without overlaps; whole words are marked. Looks no further than `reach`
 * characters beyond the first mark.
 */
export const marksIn = (
  text: string,
  terms: readonly SearchTerm[],
  near: boolean,
  reach = Number.POSITIVE_INFINITY,
): readonly Mark[] => {
  const marks: Mark[] = [];
  const longest = Math.max(1, ...terms.map(({ words }) => words.length));
  const recent: PlacedWord[] = [];
  for (const word of placedWords(text)) {
    const [first] = marks;
    if (first !== undefined && word.start > first[0] + reach) break;
    recent.push(word);
    if (recent.length > longest) recent.shift();
    for (const term of terms) {
      if (!endsWithTerm(recent, term, near)) continue;
      const length = near && forgivable(term) !== null ? 1 : term.words.length;
      let from = recent[recent.length - length]?.start ?? word.start;
      while ((marks.at(-1)?.[1] ?? -1) > from) from = Math.min(from, marks.pop()?.[0] ?? from);
      marks.push([from, word.end]);
    }
  }
  return marks;
};
