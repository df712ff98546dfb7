import { type Note, noteSchema } from '../../records/entries/note.ts';
import type { RecordKind } from './record-kind.ts';
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
  references: [],
  day: ({ forDate }) => forDate,
  isPurged: true,
  partnerId: null,
  uniqueBy: null,
};
