import { type Person, personSchema } from '../../records/beside/person.ts';
import type { RecordKind } from './record-kind.ts';

export const personKind: RecordKind<Person> = {
  schema: personSchema,
  list: 'people',
  name: 'Person',
  fields: [
    ['Name', ({ name }) => name],
    ['Other names', ({ aliases }) => aliases.join(', ')],
    ['Note', ({ note }) => note],
  ],
  references: [],
  day: null,
  isPurged: true,
  partnerId: null,
  uniqueBy: null,
};
