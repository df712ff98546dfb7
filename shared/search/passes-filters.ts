import type { Entry } from '../records/entries/entry.ts';
import { fold } from '../text/fold.ts';
import { identityOf, isSameName } from '../text/identity.ts';
import type { EntryKind, SearchFilters } from './search-query.ts';

const isOfKind = (entry: Entry, kind: EntryKind): boolean => {
  if (kind === 'note') return entry.type === 'note';
  return entry.type === 'reflection' && (kind === 'check-in' || kind === entry.form);
};

const holdsAll = (labels: readonly string[], wanted: readonly string[]): boolean => {
  const held = labels.map(identityOf);
  return wanted.every((name) => held.includes(name));
};

/** Whether an entry is among what the filters leave. Names of the filters are identities: see `meantFilters`. */
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

/**
 * The identity of the name that was meant: what was typed where that is a name in use, else the first name that begins
 * like it, whatever its accents.
 */
const meant = (typed: string, names: readonly string[]): string => {
  const wanted = identityOf(typed);
  const begun = fold(typed);
  if (begun === '' || names.some((name) => identityOf(name) === wanted)) return wanted;
  const found = names.filter((name) => fold(name).startsWith(begun)).sort((a, b) => (fold(a) < fold(b) ? -1 : 1));
  return identityOf(found[0] ?? typed);
};

/** The filters by identities of names in use: half a name is taken for the whole, another name for the person. */
export const meantFilters = (filters: SearchFilters, known: KnownNames): SearchFilters => {
  const person = (typed: string): string => {
    if (known.people.some((name) => isSameName(name, typed))) return identityOf(typed);
    const alias =
      known.aliases.find((each) => isSameName(each.alias, typed)) ??
      known.aliases.find((each) => fold(each.alias) === fold(typed));
    return alias ? identityOf(alias.name) : meant(typed, known.people);
  };
  return {
    ...filters,
    tags: filters.tags.map((name) => meant(name, known.tags)),
    people: filters.people.map(person),
    projects: filters.projects.map((name) => meant(name, known.projects)),
  };
};
