import { type DirectionCard, directionCardSchema } from '../../records/beside/direction-card.ts';
import { oneId, type RecordKind } from './record-kind.ts';
import { day } from './say.ts';

export const directionCardKind: RecordKind<DirectionCard> = {
  schema: directionCardSchema,
  list: 'directionCards',
  name: 'Direction card',
  fields: [
    ['Goal', ({ goal }) => goal],
    ['Context', ({ context }) => context],
    ['By when', ({ byWhen }) => day(byWhen)],
    ['Agreed on', ({ agreedOn }) => day(agreedOn)],
  ],
  references: [oneId('partnerId')],
  day: ({ agreedOn }) => agreedOn,
  isPurged: true,
  partnerId: ({ partnerId }) => partnerId,
  uniqueBy: null,
};
