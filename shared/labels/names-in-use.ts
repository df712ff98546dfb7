import type { Person } from '../records/beside/person.ts';
import type { Entry } from '../records/entries/entry.ts';
import { identityOf } from '../text/identity.ts';
import { countNames } from './count-names.ts';
import type { KnownNames } from './inline-labels.ts';
import { type LabelKind, labelKinds } from './labels.ts';
import { startsWithOneOf } from './name-beginnings.ts';

/** The names of one journal. */
export type NamesInUse = {
  /** A name as this journal spells it; of a person the name, not another name of theirs. As given where it is new. */
  readonly spelled: (kind: LabelKind, name: string) => string;
  /** Whether something is called so already, a person by another name too. */
  readonly has: (kind: LabelKind, name: string) => boolean;
  /** Which names end where no space ends them. */
  readonly beginnings: KnownNames;
};

/** The names in use: as entries spell them, the commonest spelling first, and people by their record. */
export const namesInUse = (entries: readonly Entry[], people: readonly Person[]): NamesInUse => {
  const known: Record<LabelKind, Map<string, string>> = { tags: new Map(), people: new Map(), projects: new Map() };
  // Whatever is a name of its own is no other name of somebody else; of two who are called alike the first counts.
  for (const { name, aliases } of people.toReversed())
    for (const alias of aliases) known.people.set(identityOf(alias), name);
  for (const kind of labelKinds) {
    for (const [identity, { name }] of countNames(entries.map((entry) => entry[kind]))) known[kind].set(identity, name);
  }
  for (const { name } of people) known.people.set(identityOf(name), name);
  return {
    spelled: (kind, name) => known[kind].get(identityOf(name)) ?? name,
    has: (kind, name) => known[kind].has(identityOf(name)),
    beginnings: { tags: startsWithOneOf(known.tags.keys()), people: startsWithOneOf(known.people.keys()) },
  };
};
