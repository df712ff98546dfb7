import { type NameChange, tidyNames } from '../../../shared/labels/labels.ts';
import type { Person } from '../../../shared/records/beside/person.ts';
import { isSameName } from '../../../shared/text/identity.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';
import { binned } from '../core/whole-record.ts';

/** The record of somebody, by their name. */
export const personNamed = (journal: Journal, name: string): Person | undefined =>
  journal.of('person').find((person) => isSameName(person.name, name));

export const withAliases = (person: Person, aliases: readonly string[], deps: ReviseDeps): Person => ({
  ...revised(person, deps),
  aliases: tidyNames(aliases, person.aliases).filter((alias) => !isSameName(alias, person.name)),
});

export const freshPerson = (name: string, aliases: readonly string[], deps: ReviseDeps): Person => ({
  type: 'person',
  ...freshHead(deps),
  name,
  aliases: tidyNames(aliases).filter((alias) => !isSameName(alias, name)),
  note: '',
});

/** The name that is given up stays an alias: texts go on naming it, and a summary must know whom. */
export const peopleAfter = (journal: Journal, change: NameChange, deps: ReviseDeps): readonly Person[] => {
  const { kind, from, to } = change;
  if (kind !== 'people') return [];
  const before = personNamed(journal, from);
  const removed = (): readonly Person[] =>
    before ? binned(journal, before.id, deps).filter((record) => record.type === 'person') : [];
  if (to === null) return removed();
  const target = personNamed(journal, to);
  const aliases = [...(target?.aliases ?? []), ...(before?.aliases ?? []), from];
  if (target && target.id !== before?.id) return [withAliases(target, aliases, deps), ...removed()];
  if (before) return [withAliases({ ...before, name: to }, aliases, deps)];
  // A name that is only spelled otherwise leaves nothing to remember it by.
  return isSameName(from, to) ? [] : [freshPerson(to, [from], deps)];
};
