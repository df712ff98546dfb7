import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { inlineLabels } from '../../labels/inline-labels.ts';
import { type Note, noteSchema } from '../../records/entries/note.ts';
import { type SampleNote, sampleNoteTexts } from './sample-note-texts.ts';

const namesIn = (markdown: string, kind: 'tags' | 'people'): string[] => [
  ...new Set(inlineLabels(markdown).flatMap((label) => (label.kind === kind ? [label.name] : []))),
];

const aNote = (start: CalendarDay, { week, day, time, markdown, ...given }: SampleNote, index: number): Note => {
  const forDate = addDays(start, 7 * week + day);
  return noteSchema.parse({
    ...{ type: 'note', id: `n${String(index).padStart(2, '0')}`, markdown, ...given },
    ...{ forDate, createdAt: `${forDate}T${time}:00.000Z`, createdLocalDate: forDate },
    ...{ tags: namesIn(markdown, 'tags'), people: namesIn(markdown, 'people') },
  });
};

/** The notes of the sample diary, oldest first, labelled by their own words. */
export const sampleNotes = (start: CalendarDay): readonly Note[] =>
  sampleNoteTexts.map((text, index) => aNote(start, text, index));
