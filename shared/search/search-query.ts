import { type CalendarDay, calendarDay, dayNumber, isCalendarDay } from '../calendar/calendar-day.ts';
import type { FormName } from '../records/entries/reflection.ts';

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
  if (text.length === 4) return [first, `${text}-12-31` as CalendarDay];
  // 31 days on is always in the next month; its first day less one is the last of this.
  const within = calendarDay(dayNumber(first) + 31);
  return [first, calendarDay(dayNumber(`${within.slice(0, 8)}01` as CalendarDay) - 1)];
};

const isKind = (text: string): text is EntryKind => entryKinds.some((kind) => kind === text);

const added = <Item>(list: readonly Item[], item: Item): readonly Item[] =>
  list.includes(item) ? list : [...list, item];

/** The filters with what one piece adds; null when the piece is no operator. */
const withPiece = (filters: SearchFilters, piece: string): SearchFilters | null => {
  const [, sign = '', signed = ''] = /^([#@]|[a-z]+:)"?([^"]+)"?$/iu.exec(piece) ?? [];
  const value = signed.trim();
  const word = sign.toLowerCase();
  if (value !== '') {
    const stretch = stretchOf(value);
    if (word === '#' || word === 'tag:') return { ...filters, tags: added(filters.tags, value) };
    if (word === '@' || word === 'person:') return { ...filters, people: added(filters.people, value) };
    if (word === 'project:') return { ...filters, projects: added(filters.projects, value) };
    const kind = value.toLowerCase();
    if (word === 'kind:' && isKind(kind)) return { ...filters, kinds: added(filters.kinds, kind) };
    if (word === 'from:' && stretch) return { ...filters, from: stretch[0] };
    if (word === 'to:' && stretch) return { ...filters, to: stretch[1] };
    if (word === 'on:' && stretch) return { ...filters, from: stretch[0], to: stretch[1] };
  }
  const flag = /^(?:is:)?(starred|private)$/i.exec(piece)?.[1]?.toLowerCase();
  if (flag === 'starred') return { ...filters, starred: true };
  return flag === 'private' ? { ...filters, private: true } : null;
};

/** Pieces between spaces; quotes hold one together, with the sign or the operator before it. */
const piecesOf = (line: string): readonly string[] => line.match(/(?:[#@]|[a-z]+:)?"[^"]*"|\S+/giu) ?? [];

/**
 * Reads a search as typed. Operators: `#tag`, `@person`, `project:name`, `kind:note`, `from:2026-03`, `to:2026-03-05`,
 * `on:2026`, `starred`, `private`; quotes keep a name of several words together. Everything else is text, also an
 * operator with a value that means nothing.
 */
export const parseSearch = (line: string): SearchQuery => {
  let filters = noFilters;
  const text: string[] = [];
  for (const piece of piecesOf(line)) {
    const next = withPiece(filters, piece);
    if (next === null) text.push(piece);
    else filters = next;
  }
  return { text: text.join(' '), filters };
};

const named = (sign: string, name: string): string => (/\s/.test(name) ? `${sign}"${name}"` : `${sign}${name}`);

/** The filters as they are typed, one piece each. */
export const filterPieces = (filters: SearchFilters): readonly string[] => [
  ...filters.tags.map((tag) => named('#', tag)),
  ...filters.people.map((person) => named('@', person)),
  ...filters.projects.map((project) => named('project:', project)),
  ...filters.kinds.map((kind) => `kind:${kind}`),
  ...(filters.from === null ? [] : [`from:${filters.from}`]),
  ...(filters.to === null ? [] : [`to:${filters.to}`]),
  ...(filters.starred ? ['starred'] : []),
  ...(filters.private ? ['private'] : []),
];

/** A search as it is typed: text first. What this prints, `parseSearch` reads as the same search. */
export const printSearch = ({ text, filters }: SearchQuery): string =>
  [text, ...filterPieces(filters)].filter((piece) => piece !== '').join(' ');

/** The terms of a search's text: each piece is one, and quotes ask for the words exactly as they stand. */
export const searchTerms = (text: string): readonly SearchTerm[] =>
  piecesOf(text).flatMap((piece) => termOf(piece, /^"[^"]+"$/.test(piece)) ?? []);
