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

const TAIL = /\p{P}+$/u;
const POSSESSIVE = /['’]s$/iu;

/** What was typed, then without the punctuation behind it, then without "’s": a name as it stands in a sentence. */
const readings = (typed: string): readonly string[] => {
  const name = typed.trimEnd().replace(TAIL, '');
  return [typed, name, name.replace(POSSESSIVE, '')];
};

/** By the first reading that finds something; else the identity of what was typed. */
const firstFound = (typed: string, find: (reading: string) => string | undefined): string => {
  for (const reading of readings(typed)) {
    const found = fold(reading) === '' ? undefined : find(reading);
    if (found !== undefined) return identityOf(found);
  }
  return identityOf(typed);
};

/** The name in use that was meant: the very name, else the first one that begins like it, whatever its accents. */
const nameFor = (typed: string, names: readonly string[]): string | undefined => {
  const begun = fold(typed);
  return (
    names.find((name) => isSameName(name, typed)) ??
    names.filter((name) => fold(name).startsWith(begun)).sort((a, b) => (fold(a) < fold(b) ? -1 : 1))[0]
  );
};

const personFor = (typed: string, { people, aliases }: KnownNames): string | undefined => {
  if (people.some((name) => isSameName(name, typed))) return typed;
  const alias =
    aliases.find((each) => isSameName(each.alias, typed)) ?? aliases.find((each) => fold(each.alias) === fold(typed));
  return alias?.name ?? nameFor(typed, people);
};

/** The filters by identities of names in use: half a name is taken for the whole, another name for the person. */
export const meantFilters = (filters: SearchFilters, known: KnownNames): SearchFilters => ({
  ...filters,
  tags: filters.tags.map((typed) => firstFound(typed, (reading) => nameFor(reading, known.tags))),
  people: filters.people.map((typed) => firstFound(typed, (reading) => personFor(reading, known))),
  projects: filters.projects.map((typed) => firstFound(typed, (reading) => nameFor(reading, known.projects))),
});
