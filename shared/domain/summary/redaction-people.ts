import { tidyNames } from '../../labels/labels.ts';
import type { Partner } from '../../records/beside/partner.ts';
import type { Person } from '../../records/beside/person.ts';
import type { NamedPerson } from './redaction.ts';
import { redactionForm } from './redaction-form.ts';

const isOneOf = (names: readonly string[], name: string): boolean =>
  names.some((one) => redactionForm(one) === redactionForm(name));

/** Whoever is a partner or the writer's manager is called that, under every name they have. */
const relationOf = (names: readonly string[], partners: readonly Partner[]): NamedPerson['relation'] => {
  const partner = partners.find(({ label }) => isOneOf(names, label));
  if (partner === undefined) return 'teammate';
  return partner.relation === 'my-manager' ? 'manager' : 'partner';
};

/**
 * Everybody whom the chosen entries may name, as `redact` takes them: partners and everybody with a record, by every name
 * they have, and the people of the entries. docs/domain.md, section 7.6.
 */
export const peopleToRedact = (
  records: readonly Person[],
  named: readonly string[],
  partners: readonly Partner[] = [],
): readonly NamedPerson[] => {
  const known = records.map(({ name, aliases }) => tidyNames([name, ...aliases]));
  const others = tidyNames([...partners.map(({ label }) => label), ...named]);
  const strangers = others.filter((name) => !known.some((names) => isOneOf(names, name))).map((name) => [name]);
  return [...known, ...strangers].map((names) => ({ names, relation: relationOf(names, partners) }));
};
