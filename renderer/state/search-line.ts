import { create } from 'zustand';
import type { LabelKind } from '../../shared/labels/labels.ts';
import {
  filterPieces,
  noFilters,
  parseSearch,
  printSearch,
  type SearchFilters,
  searchTerms,
} from '../../shared/search/search-query.ts';
import type { SearchTerm } from '../../shared/search/search-term.ts';
import { places } from '../routes/places.ts';
import { goTo } from './hash-location.ts';
import { rememberEntry } from './last-entry.ts';

/** The entry that was opened from the search, and what it was found by. */
export type FoundEntry = { readonly id: string; readonly terms: readonly SearchTerm[]; readonly near: boolean };

/**
 * What is searched for: what is typed, and the filters that were taken out of it. Kept here and not in the address,
 * which outlives a lock.
 */
export type SearchLine = {
  readonly typed: string;
  readonly filters: SearchFilters;
  readonly found: FoundEntry | null;
};

const empty: SearchLine = { typed: '', filters: noFilters, found: null };

export const useSearchLine = create<SearchLine>(() => empty);

const union = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] => [...new Set([...one, ...other])];

/** Both filters at once; of two days the second one. */
export const mergeFilters = (one: SearchFilters, other: SearchFilters): SearchFilters => ({
  tags: union(one.tags, other.tags),
  people: union(one.people, other.people),
  projects: union(one.projects, other.projects),
  kinds: union(one.kinds, other.kinds),
  from: other.from ?? one.from,
  to: other.to ?? one.to,
  starred: one.starred || other.starred,
  private: one.private || other.private,
});

/** The search as one line, as main takes it. */
export const searchLine = ({ typed, filters }: Pick<SearchLine, 'typed' | 'filters'>): string => {
  const parsed = parseSearch(typed);
  return printSearch({ text: parsed.text, filters: mergeFilters(filters, parsed.filters) });
};

export const setTyped = (typed: string): void => useSearchLine.setState({ typed });
export const setFilters = (filters: SearchFilters): void => useSearchLine.setState({ filters });

/** Takes the operators out of what is typed and adds them to the filters; the words stay. */
export const takeFilters = (): void => {
  const { typed, filters } = useSearchLine.getState();
  const parsed = parseSearch(typed);
  if (printSearch({ text: '', filters: parsed.filters }) === '') return;
  const text = parsed.text === '' ? '' : `${parsed.text}${/\s$/.test(typed) ? ' ' : ''}`;
  useSearchLine.setState({ typed: text, filters: mergeFilters(filters, parsed.filters) });
};

/** Opens the search with this line, as if it had been typed. */
export const openSearch = (line = ''): void => {
  const { text, filters } = parseSearch(line);
  useSearchLine.setState({ typed: text, filters, found: null });
  goTo(places.search());
};

/** Opens the search for every entry with one label. */
export const searchForLabel = (kind: LabelKind, name: string): void =>
  openSearch(filterPieces({ ...noFilters, [kind]: [name] }).join(' '));

export const clearSearch = (): void => useSearchLine.setState(empty);

/** Remembers the entry that is being opened, so that its page can show what it was found by. */
export const rememberFound = (id: string, near: boolean): void => {
  const { text } = parseSearch(searchLine(useSearchLine.getState()));
  useSearchLine.setState({ found: { id, terms: searchTerms(text), near } });
  rememberEntry(id, { path: places.search(), kind: 'search' });
};

export const forgetFound = (): void => useSearchLine.setState({ found: null });

/**
 * Opens an entry that was found by a line outside the search screen; its way back leads to the search for that line.
 */
export const openFound = (line: string, id: string, near: boolean): void => {
  const { text, filters } = parseSearch(line);
  useSearchLine.setState({ typed: text, filters });
  rememberFound(id, near);
  goTo(places.entry({ id }));
};
