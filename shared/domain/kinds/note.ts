import { type Note, noteSchema } from '../../records/entries/note.ts';
import { oneOrNone, type RecordKind } from './record-kind.ts';
import { day } from './say.ts';

export const noteKind: RecordKind<Note> = {
  schema: noteSchema,
  list: 'entries',
  name: 'Note',
  fields: [
    ['Title', ({ title }) => title],
    ['Text', ({ markdown }) => markdown],
    ['Day', ({ forDate }) => day(forDate)],
  ],
  references: [
    {
      ids: ({ attachedTo }) => (attachedTo === null ? [] : [attachedTo]),
      redirect: (record, way) => ({ ...record, attachedTo: oneOrNone(record.attachedTo, way) }),
    },
  ],
  day: ({ forDate }) => forDate,
  isPurged: true,
  partnerId: null,
  uniqueBy: null,
};
