import type { Person } from '../records/beside/person.ts';
import type { Entry } from '../records/entries/entry.ts';
import { identityOf } from '../text/identity.ts';
import { hasUnspaced } from '../text/scripts.ts';
import { countNames } from './count-names.ts';
import { type KnownNames, LONGEST_NAME } from './inline-labels.ts';
import { type LabelKind, labelKinds } from './labels.ts';
import { mayEndAt, type NameBeginning } from './name-end.ts';

/** The names of one journal. */
export type NamesInUse = {
  /** A name as this journal spells it; of a person the name, not another name of theirs. As given where it is new. */
  readonly spelled: (kind: LabelKind, name: string) => string;
  /** Whether something is called so already, a person by another name too. */
  readonly has: (kind: LabelKind, name: string) => boolean;
  /** Which names end where no space ends them. */
  readonly beginnings: KnownNames;
};

const startsWithOneOf = (identities: Iterable<string>): NameBeginning => {
  const byLetter = Map.groupBy(
    [...identities].filter((name) => hasUnspaced(name)).toSorted((a, b) => b.length - a.length),
    (name) => name.charAt(0),
  );
  if (byLetter.size === 0) return () => 0;
  return (run) => {
    const head = run.slice(0, LONGEST_NAME);
    const letters = identityOf(head);
    for (const name of byLetter.get(letters.charAt(0)) ?? []) {
      const end = letters.startsWith(name) ? endOf(head, name) : 0;
      if (end > 0 && mayEndAt(run, end)) return end;
    }
    return 0;
  };
};

/** How far the run reaches that is this name: as far as it goes, so that no mark is left behind. */
const endOf = (run: string, name: string): number => {
  for (let end = run.length; end > 0; end -= 1) if (identityOf(run.slice(0, end)) === name) return end;
  return 0;
};

/** The names in use: as entries spell them, the commonest spelling first, and people by their record. */
export const namesInUse = (entries: readonly Entry[], people: readonly Person[]): NamesInUse => {
  const known: Record<LabelKind, Map<string, string>> = { tags: new Map(), people: new Map(), projects: new Map() };
  // Whatever is a name of its own is no other name of somebody else.
  for (const { name, aliases } of people) for (const alias of aliases) known.people.set(identityOf(alias), name);
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
