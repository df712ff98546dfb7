import * as z from 'zod/mini';
import { parameters } from '../../constants.ts';
import { calendarDaySchema, scale, text } from '../fields/field-schemas.ts';
import { lineSchema, recordHead } from '../fields/record-head.ts';

export const occurrenceResultSchema = z.enum(['kept', 'moved-done', 'moved-not-done', 'dropped', 'not-due']);
export type OccurrenceResult = z.infer<typeof occurrenceResultSchema>;

export const occurrenceSchema = z.strictObject({
  dueDate: calendarDaySchema,
  result: occurrenceResultSchema,
  note: lineSchema,
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

/** An if-then plan for the side that gives way. It stays put unless the writer says it may move. Section 5. */
export const commitmentSchema = z.strictObject({
  type: z.literal('commitment'),
  ...recordHead,
  side: z.enum(['people', 'technical']),
  cue: text(500),
  action: text(500),
  placeInWeek: lineSchema,
  movable: z._default(z.boolean(), false),
  start: calendarDaySchema,
  reviewAfterWeeks: z._default(scale(1, 52), parameters.reviewAfterWeeks),
  status: z._default(z.enum(['active', 'paused', 'ended']), 'active'),
  occurrences: z._default(z.array(occurrenceSchema).check(z.maxLength(1_000)), []),
});
export type Commitment = z.infer<typeof commitmentSchema>;
