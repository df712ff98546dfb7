import type { Entry } from '../records/entries/entry.ts';
import type { EntryKind, SearchFilters } from './search-query.ts';
import { fold } from './words.ts';

const isOfKind = (entry: Entry, kind: EntryKind): boolean => {
  if (kind === 'note') return entry.type === 'note';
  return entry.type === 'reflection' && (kind === 'check-in' || kind === entry.form);
};

const holdsAll = (labels: readonly string[], wanted: readonly string[]): boolean => {
  const folded = labels.map(fold);
  return wanted.every((name) => folded.includes(name));
};

/** Whether an entry is among what the filters leave. Names of the filters are folded: see `meantFilters`. */
export const passesFilters = (entry: Entry, filters: SearchFilters): boolean =>
  (filters.from === null || entry.forDate >= filters.from) &&
  (filters.to === null || entry.forDate <= filters.to) &&
  (!filters.starred || entry.starred) &&
  (!filters.private || entry.private) &&
  (filters.kinds.length === 0 || filters.kinds.some((kind) => isOfKind(entry, kind))) &&
  holdsAll(entry.tags, filters.tags) &&
  holdsAll(entry.people, filters.people) &&
  holdsAll(entry.projects, filters.projects);

/** The names in use, and other names of people with the one they stand for. */
export type KnownNames = {
  readonly tags: readonly string[];
  readonly people: readonly string[];
  readonly projects: readonly string[];
  readonly aliases: readonly { readonly alias: string; readonly name: string }[];
};

/** The name in use that was meant: the very name, else the first that begins like it, else what was typed. Folded. */
const meant = (typed: string, names: readonly string[]): string => {
  const wanted = fold(typed);
  // In order, so that the very name stands before the longer ones.
  const inOrder = names.map(fold).sort();
  return inOrder.find((name) => name.startsWith(wanted)) ?? wanted;
};

/** The filters with folded names that are in use: half a name is taken for the whole, an alias for the person. */
export const meantFilters = (filters: SearchFilters, known: KnownNames): SearchFilters => {
  const person = (typed: string): string => {
    const alias = known.aliases.find((each) => fold(each.alias) === fold(typed));
    return meant(alias?.name ?? typed, known.people);
  };
  return {
    ...filters,
    tags: filters.tags.map((name) => meant(name, known.tags)),
    people: filters.people.map(person),
    projects: filters.projects.map((name) => meant(name, known.projects)),
  };
};
