import { fold } from '../text/fold.ts';
import type { Mark } from './search-term.ts';

/** How well what was typed fits a name, the more the better, and where. */
export type FuzzyMatch = { readonly score: number; readonly marks: readonly Mark[] };

const AT_A_WORD = 8;
const IN_A_ROW = 9;
const ANYWHERE = 1;

const startsWord = (name: string, at: number): boolean => at === 0 || /[^a-z0-9]/.test(name[at - 1] ?? '');

const withPlace = (marks: readonly Mark[], at: number): readonly Mark[] => {
  const last = marks.at(-1);
  return last?.[1] === at ? [...marks.slice(0, -1), [last[0], at + 1]] : [...marks, [at, at + 1]];
};

const better = (one: FuzzyMatch | null, other: FuzzyMatch | null): FuzzyMatch | null =>
  one === null || (other !== null && other.score > one.score) ? other : one;

/** The best way to find the letters in the name from `from` on, in their order. */
const bestFrom = (typed: string, name: string, from: number, inARow: boolean): FuzzyMatch | null => {
  const [letter = ''] = typed;
  if (letter === '') return { score: 0, marks: [] };
  let best: FuzzyMatch | null = null;
  for (let at = name.indexOf(letter, from); at >= 0; at = name.indexOf(letter, at + 1)) {
    const continues = inARow && at === from;
    const worth = continues ? IN_A_ROW : startsWord(name, at) ? AT_A_WORD : ANYWHERE;
    const rest = bestFrom(typed.slice(1), name, at + 1, true);
    if (rest === null) break;
    best = better(best, { score: worth + rest.score, marks: [[at, at + 1], ...rest.marks] });
    // What follows without a gap and what begins a word is as good as it gets; the rest would only cost time.
    if (continues) break;
  }
  return best;
};

const LONGEST = 24;

/**
 * Whether the letters of `typed` stand in `name` in their order, spaces left out: "bdc" is in "Begin a daily check-in".
 * Letters that begin words or follow each other count most. Null when they do not.
 */
export const fuzzyMatch = (typed: string, name: string): FuzzyMatch | null => {
  const letters = fold(typed).replace(/\s+/g, '').slice(0, LONGEST);
  const found = bestFrom(letters, fold(name), 0, false);
  if (found === null) return null;
  const marks = found.marks.reduce<readonly Mark[]>((joined, [at]) => withPlace(joined, at), []);
  // Of two names that fit alike the shorter one is meant.
  return { score: found.score - name.length / 100, marks };
};
