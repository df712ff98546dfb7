import { type CalendarDay, isCalendarDay } from '../calendar/calendar-day.ts';
import { lastDayOfMonth } from '../calendar/calendar-month.ts';
import type { FormName } from '../records/entries/reflection.ts';
import { inQuotes, isQuoted, OPENING_QUOTE, piecesOf, quoted, unquoted } from './quotes.ts';
import { type SearchTerm, termOf } from './search-term.ts';

/** What a hit may be: any check-in, the check-in of one form, or a note. */
export const entryKinds = [
  'note',
  'check-in',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'duo',
  'event',
] as const satisfies readonly (FormName | 'note' | 'check-in')[];
export type EntryKind = (typeof entryKinds)[number];

/** What narrows a search. Tags, people and projects must all be there; of the kinds, one. Days are included. */
export type SearchFilters = {
  readonly tags: readonly string[];
  readonly people: readonly string[];
  readonly projects: readonly string[];
  readonly kinds: readonly EntryKind[];
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly starred: boolean;
  readonly private: boolean;
};

/** What was typed into the search: words, and what narrows them. */
export type SearchQuery = { readonly text: string; readonly filters: SearchFilters };

export const noFilters: SearchFilters = {
  tags: [],
  people: [],
  projects: [],
  kinds: [],
  from: null,
  to: null,
  starred: false,
  private: false,
};

/** "2026", "2026-03" or "2026-03-05" as its first and last day; null for anything else. */
const stretchOf = (text: string): readonly [CalendarDay, CalendarDay] | null => {
  if (isCalendarDay(text)) return [text, text];
  if (!/^\d{4}(-\d{2})?$/.test(text)) return null;
  const first = text.length === 4 ? `${text}-01-01` : `${text}-01`;
  if (!isCalendarDay(first)) return null;
  return [first, text.length === 4 ? (`${text}-12-31` as CalendarDay) : lastDayOfMonth(first)];
};

const isKind = (text: string): text is EntryKind => entryKinds.some((kind) => kind === text);

const added = <Item>(list: readonly Item[], item: Item): readonly Item[] =>
  list.includes(item) ? list : [...list, item];

const flags = ['starred', 'private'] as const;

/** Whether a tag or a person is in use. */
export type IsInUse = (kind: 'tags' | 'people', name: string) => boolean;

/** What may follow a sign to be a name by its looks: a letter, or a quote. "fixed #4512" names nothing, nor does "@2x". */
const NAME_BEGINS = new RegExp(`^(?:\\p{L}|${OPENING_QUOTE})`, 'u');

/** The filters with what one piece adds; null when the piece is no operator. */
const withPiece = (filters: SearchFilters, piece: string, isInUse: IsInUse): SearchFilters | null => {
  const [, sign = '', rest = ''] = /^([#@]|[a-z]+:)(.+)$/isu.exec(piece) ?? [];
  const name = unquoted(rest);
  const isSign = sign === '#' || sign === '@';
  if (name === '') return null;
  if (isSign && !NAME_BEGINS.test(rest) && !isInUse(sign === '#' ? 'tags' : 'people', name)) return null;
  const word = sign.toLowerCase();
  const value = name.trim().toLowerCase();
  const stretch = stretchOf(value);
  const flag = flags.find((one) => one === value);
  if (word === '#' || word === 'tag:') return { ...filters, tags: added(filters.tags, name) };
  if (word === '@' || word === 'person:') return { ...filters, people: added(filters.people, name) };
  if (word === 'project:') return { ...filters, projects: added(filters.projects, name) };
  if (word === 'kind:' && isKind(value)) return { ...filters, kinds: added(filters.kinds, value) };
  if (word === 'from:' && stretch) return { ...filters, from: stretch[0] };
  if (word === 'to:' && stretch) return { ...filters, to: stretch[1] };
  if (word === 'on:' && stretch) return { ...filters, from: stretch[0], to: stretch[1] };
  return word === 'is:' && flag ? { ...filters, [flag]: true } : null;
};

/**
 * Reads a search as typed. Operators: `#tag`, `@person`, `project:name`, `kind:note`, `from:2026-03`, `to:2026-03-05`,
 * `on:2026`, `is:starred`, `is:private`; quotes keep a name of several words together. Everything else is text: a word
 * without a sign, an operator with a value that means nothing, and a sign before what is no name in use and neither
 * begins with a letter nor stands between quotes.
 */
export const parseSearch = (line: string, isInUse: IsInUse = () => false): SearchQuery => {
  let filters = noFilters;
  const text: string[] = [];
  for (const piece of piecesOf(line)) {
    const next = withPiece(filters, piece, isInUse);
    if (next === null) text.push(piece);
    else filters = next;
  }
  return { text: text.join(' '), filters };
};

const signed = (sign: '#' | '@', name: string): string =>
  `${sign}${NAME_BEGINS.test(name) ? quoted(name) : inQuotes(name)}`;

/** The filters as they are typed, one piece each. */
export const filterPieces = (filters: SearchFilters): readonly string[] => [
  ...filters.tags.map((tag) => signed('#', tag)),
  ...filters.people.map((person) => signed('@', person)),
  ...filters.projects.map((project) => `project:${quoted(project)}`),
  ...filters.kinds.map((kind) => `kind:${kind}`),
  ...(filters.from === null ? [] : [`from:${filters.from}`]),
  ...(filters.to === null ? [] : [`to:${filters.to}`]),
  ...flags.filter((flag) => filters[flag]).map((flag) => `is:${flag}`),
];

/**
 * A search as it is typed: filters first, so that a quote that is only opened in the text takes none of them in. What
 * this prints, `parseSearch` reads as the same search.
 */
export const printSearch = ({ text, filters }: SearchQuery): string =>
  [...filterPieces(filters), text].filter((piece) => piece !== '').join(' ');

/** The terms of a search's text: each piece is one, and quotes ask for the words exactly as they stand. */
export const searchTerms = (text: string): readonly SearchTerm[] =>
  piecesOf(text).flatMap((piece) => termOf(unquoted(piece), isQuoted(piece)) ?? []);
