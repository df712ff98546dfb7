import * as z from 'zod/mini';
import { calendarDaySchema, instantSchema, scale, text } from '../fields/field-schemas.ts';
import { descentFields, savingFields } from '../fields/record-head.ts';

/** What every dated record carries: what it is about, when it was written, and how it is marked. */
export const entryHead = {
  ...descentFields,
  forDate: calendarDaySchema,
  createdAt: instantSchema,
  tz: z._default(text(80), 'UTC'),
  utcOffsetMinutes: z._default(scale(-1_080, 1_080), 0),
  createdLocalDate: calendarDaySchema,
  ...savingFields,
  private: z._default(z.boolean(), false),
  starred: z._default(z.boolean(), false),
  pinned: z._default(z.boolean(), false),
  tags: z._default(z.array(text(200)), []),
  people: z._default(z.array(text(200)), []),
  projects: z._default(z.array(text(200)), []),
};
