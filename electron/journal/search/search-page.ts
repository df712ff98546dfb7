import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { FoundLine, SearchPage } from '../../../shared/ipc/search.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import { type KnownNames, meantFilters, passesFilters } from '../../../shared/search/passes-filters.ts';
import {
  filterPieces,
  parseSearch,
  type SearchFilters,
  type SearchQuery,
  searchTerms,
} from '../../../shared/search/search-query.ts';
import { marksIn, type SearchTerm } from '../../../shared/search/search-term.ts';
import { type Snippet, snippetOf } from '../../../shared/search/snippet.ts';
import { isSameName } from '../../../shared/text/identity.ts';
import type { Journal } from '../core/journal.ts';
import { lineOf } from '../entries/journal-pages.ts';
import { wordsAround } from '../entries/plain-words.ts';
import { timelineOf } from '../entries/timeline.ts';
import { findEntries } from './find-entries.ts';
import type { ReadSoFar, SearchIndex } from './search-index.ts';
import { searchableText } from './searchable-text.ts';

const PAGE = 20;
// As far as one line of text can reach.
const REACH = 300;
// A search that comes before all is read waits no longer for more of it.
const READ_MS = 15;

export type SearchRequest = { readonly query: string; readonly after: number | null; readonly today: CalendarDay };

type Hits = { readonly entries: readonly Entry[]; readonly near: boolean; readonly soFar: ReadSoFar | null };

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const namesIn = (journal: Journal): KnownNames => {
  const entries = journal.entries();
  return {
    tags: unique(entries.flatMap(({ tags }) => tags)),
    people: unique(entries.flatMap(({ people }) => people)),
    projects: unique(entries.flatMap(({ projects }) => projects)),
    aliases: journal.of('person').flatMap(({ name, aliases }) => aliases.map((alias) => ({ alias, name }))),
  };
};

/** What was typed, a sign before a number taken for a name where it is one. */
const queryOf = (journal: Journal, typed: string): SearchQuery =>
  parseSearch(typed, (kind, name) => {
    const holds = (names: readonly string[]) => names.some((held) => isSameName(held, name));
    const isAlias = kind === 'people' && journal.of('person').some(({ aliases }) => holds(aliases));
    return isAlias || journal.entries().some((entry) => holds(entry[kind]));
  });

const hitsOf = (journal: Journal, index: SearchIndex, filters: SearchFilters, terms: readonly SearchTerm[]): Hits => {
  const narrows = filterPieces(filters).length > 0;
  if (terms.length === 0 && !narrows) return { entries: [], near: false, soFar: null };
  const passes = narrows ? meantFilters(filters, namesIn(journal)) : filters;
  if (terms.length === 0) {
    const passing = timelineOf(journal).filter((entry) => passesFilters(entry, passes));
    return { entries: passing, near: false, soFar: null };
  }
  index.read(READ_MS);
  const { places, near } = findEntries(index, terms);
  const entries = places.flatMap((place) => index.entries().get(place)?.entry ?? []);
  const passing = narrows ? entries.filter((entry) => passesFilters(entry, passes)) : entries;
  return { entries: passing, near, soFar: index.soFar() };
};

const excerptWith = (candidates: readonly string[], terms: readonly SearchTerm[], near: boolean): Snippet | null => {
  for (const text of candidates) {
    const marks = marksIn(text, terms, near, REACH);
    if (marks.length > 0) return snippetOf(text, marks);
  }
  return null;
};

/** What was written as it is read: around the first place found in a note's text, or all of an answer. */
const asRead = (entry: Entry, written: string, terms: readonly SearchTerm[], near: boolean): readonly string[] => {
  const first = entry.type === 'note' ? marksIn(written, terms, near, REACH)[0] : undefined;
  // What stands in an address or a sign alone is shown as it was written.
  return entry.type === 'note' && first ? [wordsAround(entry, first[0]), written] : [written];
};

/**
 * One page of what a search finds, as lines with the places of its words. An empty search finds nothing. Before all is
 * read it says of how much it speaks.
 */
export const searchPage = (journal: Journal, index: SearchIndex, request: SearchRequest): SearchPage => {
  const { text, filters } = queryOf(journal, request.query);
  const terms = searchTerms(text);
  const { entries, near, soFar } = hitsOf(journal, index, filters, terms);
  const foundLine = (entry: Entry): FoundLine => {
    const line = lineOf(entry, request.today, index.lexicon().words);
    const { labels, written, answered } = searchableText(entry, index.lexicon());
    const excerpt = excerptWith([...asRead(entry, written, terms, near), answered], terms, near);
    return {
      ...line,
      titleMarks: marksIn(line.title, terms, near),
      excerpt: excerpt?.text ?? line.excerpt,
      excerptMarks: excerpt?.marks ?? [],
      labels,
      labelMarks: marksIn(labels, terms, near),
    };
  };
  const from = request.after ?? 0;
  const shown = entries.slice(from, from + PAGE);
  const next = from + shown.length;
  return { lines: shown.map(foundLine), next: next < entries.length ? next : null, total: entries.length, near, soFar };
};
