import { type NoteTemplate, noteTemplateSchema } from '../../records/beside/note-template.ts';
import type { RecordKind } from './record-kind.ts';

export const noteTemplateKind: RecordKind<NoteTemplate> = {
  schema: noteTemplateSchema,
  list: 'templates',
  name: 'Template',
  fields: [
    ['Title', ({ title }) => title],
    ['Text', ({ markdown }) => markdown],
  ],
  references: [],
  day: null,
  isPurged: false,
  partnerId: null,
  uniqueBy: null,
};
