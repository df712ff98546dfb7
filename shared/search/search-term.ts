import { isNameWithSign, type PlacedSign, placedNames, placedSigns, signsTyped } from './signs.ts';
import { isOfCharacters, type Place, type PlacedWord, placedWords, wordsTyped } from './words.ts';

/**
 * One searched-for piece: words in a row, folded, and signs that stand anywhere. Unless `whole`, the last word may be
 * the beginning of a longer one.
 */
export type SearchTerm = {
  readonly words: readonly string[];
  readonly signs: readonly string[];
  readonly whole: boolean;
};

/** A typo is forgiven from this many letters on: in a shorter word one letter more or less is another word. */
export const FORGIVEN_FROM = 4;

/** The term that a piece of what was typed stands for; null when nothing of it can be seen. */
export const termOf = (piece: string, whole: boolean): SearchTerm | null => {
  const typed = wordsTyped(piece);
  const signs = signsTyped(piece, typed.length > 0);
  const words = isNameWithSign(piece) ? [] : typed;
  return words.length + signs.length === 0 ? null : { words, signs, whole };
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
export const forgivable = ({ words, signs, whole }: SearchTerm): string | null => {
  const [word] = words;
  if (whole || words.length !== 1 || signs.length > 0 || word === undefined) return null;
  return word.length >= FORGIVEN_FROM && !isOfCharacters(word) ? word : null;
};

/** Whether the newest words, the last one included, are what the term asks for. `near` forgives one typo. */
const endsWithTerm = (words: readonly PlacedWord[], term: SearchTerm, near: boolean): boolean => {
  const last = words.at(-1)?.word ?? '';
  const typed = near ? forgivable(term) : null;
  if (typed !== null) return isNearPrefix(typed, last);
  const [first, count] = [words.length - term.words.length, term.words.length];
  const wanted = term.words[count - 1];
  if (first < 0 || wanted === undefined || !(isWhole(term, wanted) ? last === wanted : last.startsWith(wanted)))
    return false;
  for (let at = 0; at < count - 1; at += 1) if (words[first + at]?.word !== term.words[at]) return false;
  return true;
};

/** Writing without spaces has no whole words: one character is found wherever it stands, between quotes too. */
export const isWhole = ({ whole }: SearchTerm, last: string): boolean => whole && !isOfCharacters(last);

/** A stretch of a text that was searched for: from the first position to before the second. */
export type Mark = readonly [number, number];

/** Where a term's last word ends in a text: of a pair of characters after the first, where no more was typed. */
const markEnd = ({ end, first }: Place, wanted: string): number =>
  first !== null && wanted.length <= first.length ? first.end : end;

const wordMarks = (text: string, terms: readonly SearchTerm[], near: boolean, reach: number): readonly Mark[] => {
  const marks: Mark[] = [];
  const longest = Math.max(1, ...terms.map(({ words }) => words.length));
  const recent: PlacedWord[] = [];
  for (const word of placedWords(text)) {
    const last = (marks[0]?.[0] ?? 0) + reach;
    if (marks.length > 0 && last < text.length && word.place().start > last) break;
    recent.push(word);
    if (recent.length > longest) recent.shift();
    for (const term of terms) {
      if (!endsWithTerm(recent, term, near)) continue;
      const length = near && forgivable(term) !== null ? 1 : term.words.length;
      const begin = recent[recent.length - length] ?? word;
      marks.push([begin.place().start, markEnd(word.place(), term.words.at(-1) ?? '')]);
    }
  }
  return marks;
};

const signsAmong = (placed: Iterable<PlacedSign>, wanted: readonly string[], reach: number): readonly Mark[] => {
  const marks: Mark[] = [];
  for (const { sign, start, end } of placed) {
    if (marks[0] !== undefined && start > marks[0][0] + reach) break;
    if (wanted.some((one) => sign.startsWith(one))) marks.push([start, end]);
  }
  return marks;
};

const signMarks = (text: string, terms: readonly SearchTerm[], reach: number): readonly Mark[] => {
  const wanted = terms.flatMap(({ signs }) => signs);
  if (wanted.length === 0) return [];
  return [placedNames(text), placedSigns(text)].flatMap((placed) => signsAmong(placed, wanted, reach));
};

/** In order, what overlaps as one. */
const joined = (marks: readonly Mark[]): readonly Mark[] => {
  const out: Mark[] = [];
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out.at(-1);
    if (last !== undefined && last[1] > from) out[out.length - 1] = [last[0], Math.max(last[1], to)];
    else out.push([from, to]);
  }
  return out;
};

/**
 * Where the terms stand in a text, in order, without overlaps; whole words are marked. Looks no further than `reach`
 * characters beyond the first word, name or sign that is marked.
 */
export const marksIn = (
  text: string,
  terms: readonly SearchTerm[],
  near: boolean,
  reach = Number.POSITIVE_INFINITY,
): readonly Mark[] => joined([...wordMarks(text, terms, near, reach), ...signMarks(text, terms, reach)]);
