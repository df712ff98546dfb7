import { forgivable, isNearPrefix, isWhole, type SearchTerm } from '../../../shared/search/search-term.ts';
import type { SearchedEntry, SearchIndex } from './search-index.ts';
import type { IndexedText } from './searchable-text.ts';

/** Entries that were found, best first, and whether a typo had to be forgiven. */
export type Found = { readonly places: readonly number[]; readonly near: boolean };

// So many spellings are tried for one word that was mistyped.
const MOST_SPELLINGS = 30;

const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);

/** What may have been meant by a term: itself, and words in use that are one letter away. */
const spellings = (term: SearchTerm, vocabulary: Iterable<string>): readonly SearchTerm[] => {
  const typed = forgivable(term);
  if (typed === null) return [term];
  const near: string[] = [];
  for (const word of vocabulary) if (isNearPrefix(typed, word)) near.push(word);
  const meant = near.sort(byLength).slice(0, MOST_SPELLINGS);
  return [term, ...meant.map((word) => ({ words: [word], signs: [], whole: true }))];
};

const WEIGHTS = [
  ['title', 6],
  ['labels', 6],
  ['written', 1],
  ['answered', 0.4],
] as const;

/** How much it says that a text holds a term; 0 where it does not. */
type Weigh = (text: IndexedText) => number;

/** A term's words in a row in an indexed text, in which a blank stands before and behind every word. */
const weigher = (term: SearchTerm): Weigh => {
  const last = term.words.at(-1);
  const row = ` ${term.words.join(' ')}${last !== undefined && isWhole(term, last) ? ' ' : ''}`;
  return (text) => {
    if (!term.signs.every((sign) => text.signs.includes(` ${sign}`))) return 0;
    if (last === undefined) return 1;
    for (const [field, weight] of WEIGHTS) if (text[field].includes(row)) return weight;
    return 0;
  };
};

/** Reads the text of every entry that is read so far. */
const scan = (index: SearchIndex, groups: readonly (readonly SearchTerm[])[]): readonly number[] => {
  const wanted = groups.map((group) => group.map(weigher));
  const hits: { readonly place: number; readonly weight: number }[] = [];
  const look = ({ place, indexed }: SearchedEntry): void => {
    if (indexed === null) return;
    let weight = 0;
    for (const group of wanted) {
      const best = Math.max(...group.map((weigh) => weigh(indexed)));
      if (best === 0) return;
      weight += best;
    }
    hits.push({ place, weight });
  };
  for (const searched of index.entries().values()) look(searched);
  return hits.sort((a, b) => b.weight - a.weight || b.place - a.place).map(({ place }) => place);
};

/**
 * The entries that hold every term. Where none does, one typo in each longer word is forgiven. Until every entry is
 * read, only among those that are.
 */
export const findEntries = (index: SearchIndex, terms: readonly SearchTerm[]): Found => {
  const find = (groups: readonly (readonly SearchTerm[])[]): readonly number[] =>
    index.isReady() ? index.words().find(groups) : scan(index, groups);
  const exact = find(terms.map((term) => [term]));
  if (exact.length > 0 || terms.every((term) => forgivable(term) === null)) return { places: exact, near: false };
  const vocabulary = [...index.vocabulary()];
  const places = find(terms.map((term) => spellings(term, vocabulary)));
  return { places, near: places.length > 0 };
};
