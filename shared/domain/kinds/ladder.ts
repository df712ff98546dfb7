import { type Ladder, ladderSchema } from '../../records/beside/ladder.ts';
import type { RecordKind } from './record-kind.ts';
import { plain } from './say.ts';

export const ladderKind: RecordKind<Ladder> = {
  schema: ladderSchema,
  list: 'ladders',
  name: 'Ladder',
  fields: [
    ['Name', ({ name }) => name],
    ['Kind', ({ kind }) => plain(kind)],
    ['Rungs', ({ rungs }) => rungs.map(({ label, hidden }) => (hidden ? `${label} (hidden)` : label)).join('; ')],
  ],
  references: [],
  day: null,
  isPurged: false,
  partnerId: null,
  uniqueBy: { key: ({ kind }) => kind, said: 'Two ladders of one kind.' },
};
