import type { WorkingStyle } from '../../records/beside/partner.ts';
import { type Partner, partnerSchema } from '../../records/beside/partner.ts';
import { identityOf } from '../../text/identity.ts';
import { archetypes } from '../questions/prompt-catalogue.ts';
import type { RecordKind } from './record-kind.ts';
import { day, outOf, plain } from './say.ts';

const archetype = (id: string | null): string => archetypes.find((known) => known.id === id)?.label ?? '';
const style = ({ primary, secondary, risk }: WorkingStyle): string =>
  [archetype(primary), archetype(secondary), risk === null ? '' : `ease with risk ${outOf(risk, 10)}`]
    .filter(Boolean)
    .join(', ');

const isBefore = (a: Partner, b: Partner): boolean => a.until !== null && a.until < b.since;

export const partnerKind: RecordKind<Partner> = {
  schema: partnerSchema,
  list: 'partners',
  name: 'Partner',
  fields: [
    ['Alias', ({ label }) => label],
    ['Relation', ({ relation }) => plain(relation)],
    ['Rungs', ({ levelPair }) => levelPair?.join(' and ') ?? ''],
    ['Since', ({ since }) => day(since)],
    ['Until', ({ until }) => day(until)],
    ['How I work', ({ mine }) => style(mine)],
    ['How they work, as I guess', ({ theirs }) => style(theirs)],
  ],
  references: [],
  day: null,
  isPurged: true,
  partnerId: null,
  uniqueBy: {
    key: ({ label }) => identityOf(label),
    areApart: (a, b) => isBefore(a, b) || isBefore(b, a),
    said: 'Two partners of one alias, over the same days.',
  },
};
