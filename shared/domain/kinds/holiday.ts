import { type Holiday, holidaySchema } from '../../records/beside/holiday.ts';
import type { RecordKind } from './record-kind.ts';
import { day } from './say.ts';

export const holidayKind: RecordKind<Holiday> = {
  schema: holidaySchema,
  list: 'holidays',
  name: 'Holiday',
  fields: [
    ['From', ({ from }) => day(from)],
    ['Until', ({ to }) => day(to)],
    ['Note', ({ note }) => note],
  ],
  references: [],
  day: ({ from }) => from,
  isPurged: false,
  partnerId: null,
  uniqueBy: null,
};
