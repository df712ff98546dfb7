import { tidyNames } from '../../labels/labels.ts';
import type { Person } from '../../records/beside/person.ts';
import { fold } from '../../text/fold.ts';
import type { NamedPerson } from './redaction.ts';

/**
 * Everybody whom the chosen entries may name, as `redact` takes them: the people of the entries with every other name
 * they are known by, and everybody else with a record. docs/domain.md, section 7.6.
 */
export const peopleToRedact = (records: readonly Person[], named: readonly string[]): readonly NamedPerson[] => {
  const known = records.map(({ name, aliases }) => tidyNames([name, ...aliases]));
  const isKnown = (name: string) => known.some((names) => names.some((one) => fold(one) === fold(name)));
  const strangers = tidyNames(named.filter((name) => !isKnown(name))).map((name) => [name]);
  return [...known, ...strangers].map((names) => ({ names, relation: 'teammate' as const }));
};
