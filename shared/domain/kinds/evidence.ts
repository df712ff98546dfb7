import { type Evidence, evidenceSchema } from '../../records/beside/evidence.ts';
import type { RecordKind } from './record-kind.ts';
import { day, outOf, plain } from './say.ts';

export const evidenceKind: RecordKind<Evidence> = {
  schema: evidenceSchema,
  list: 'evidence',
  name: 'Line of evidence',
  fields: [
    ['Statement', ({ statement }) => statement],
    ['Day', ({ date }) => day(date)],
    ['Path', ({ path }) => plain(path)],
    ['For or against', ({ direction }) => plain(direction)],
    ['Source', ({ source }) => plain(source)],
    ['Strength', ({ strength }) => outOf(strength, 3)],
  ],
  references: [],
  day: ({ date }) => date,
  isPurged: false,
  partnerId: null,
  uniqueBy: null,
};
