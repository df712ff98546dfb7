import type { EntryLine } from '../../../shared/ipc/entries.ts';
import type { SearchPage } from '../../../shared/ipc/search.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import { passesFilters } from '../../../shared/search/passes-filters.ts';
import { noFilters, parseSearch, searchTerms } from '../../../shared/search/search-query.ts';
import { marksIn } from '../../../shared/search/search-term.ts';

const PAGE = 20;

/** A search over lines as they are shown: the words anywhere in the excerpt, the filters on the entry. */
export const searchFake = (
  kept: readonly { readonly entry: Entry; readonly line: EntryLine }[],
  query: string,
  after: number | null,
): SearchPage => {
  const { text, filters } = parseSearch(query);
  const terms = searchTerms(text);
  const isEmpty = terms.length === 0 && filters === noFilters;
  const hits = kept.filter(
    ({ entry, line }) =>
      !isEmpty &&
      passesFilters(entry, filters) &&
      terms.every((term) => marksIn(`${line.title} ${line.excerpt}`, [term], false).length > 0),
  );
  const from = after ?? 0;
  const lines = hits.slice(from, from + PAGE).map(({ line }) => ({
    ...line,
    titleMarks: marksIn(line.title, terms, false),
    excerptMarks: marksIn(line.excerpt, terms, false),
    labels: '',
    labelMarks: [],
  }));
  const next = from + lines.length;
  return { lines, next: next < hits.length ? next : null, total: hits.length, near: false, soFar: null };
};
