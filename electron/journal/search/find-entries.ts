import { forgivable, isNearPrefix, type SearchTerm } from '../../../shared/search/search-term.ts';
import type { SearchedEntry, SearchIndex } from './search-index.ts';
import type { SearchableText } from './searchable-text.ts';

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
  return [term, ...meant.map((word) => ({ words: [word], whole: true }))];
};

const WEIGHTS: readonly (readonly [keyof SearchableText, number])[] = [
  ['title', 6],
  ['labels', 6],
  ['written', 1],
  ['answered', 0.4],
];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds a term in folded text, from the beginning of a word on. */
const finderOf = ({ words, whole }: SearchTerm): RegExp => {
  const inARow = words.map(escaped).join('[^\\p{L}\\p{N}]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${inARow}${whole ? '(?![\\p{L}\\p{N}])' : ''}`, 'u');
};

type Finder = (text: string) => boolean;

const finders = (term: SearchTerm): Finder => {
  const [first = ''] = term.words;
  const pattern = finderOf(term);
  // Most texts lack the letters altogether, which is quicker to see than where words begin.
  return (text) => text.includes(first) && pattern.test(text);
};

const weightOf = (text: SearchableText, find: Finder): number => {
  for (const [field, weight] of WEIGHTS) if (find(text[field])) return weight;
  return 0;
};

/** Reads the text of every entry. */
const scan = (index: SearchIndex, groups: readonly (readonly SearchTerm[])[]): readonly number[] => {
  const wanted = groups.map((group) => group.map(finders));
  const hits: { readonly place: number; readonly weight: number }[] = [];
  const look = (searched: SearchedEntry): void => {
    const text = index.foldedOf(searched);
    let weight = 0;
    for (const group of wanted) {
      const best = Math.max(...group.map((find) => weightOf(text, find)));
      if (best === 0) return;
      weight += best;
    }
    hits.push({ place: searched.place, weight });
  };
  for (const searched of [...index.entries().values()]) look(searched);
  return hits.sort((a, b) => b.weight - a.weight || b.place - a.place).map(({ place }) => place);
};

/**
 * The entries that hold every term. Where none does, one typo in each longer word is forgiven; while the index is being
 * built only towards words that were met so far.
 */
export const findEntries = (index: SearchIndex, terms: readonly SearchTerm[]): Found => {
  const find = (groups: readonly (readonly SearchTerm[])[]): readonly number[] =>
    index.isReady() ? index.words().find(groups) : scan(index, groups);
  const exact = find(terms.map((term) => [term]));
  if (exact.length > 0 || terms.every((term) => forgivable(term) === null)) return { places: exact, near: false };
  const vocabulary = [...index.words().vocabulary()];
  const places = find(terms.map((term) => spellings(term, vocabulary)));
  return { places, near: places.length > 0 };
};
