import * as z from 'zod/mini';
import { calendarDaySchema, idSchema, instantSchema, scale, text } from '../fields/field-schemas.ts';

/** What every dated record carries: what it is about, when it was written, and how it is marked. */
export const entryHead = {
  id: idSchema,
  revision: z._default(idSchema, 'r0'),
  parents: z._default(z.array(idSchema), []),
  forDate: calendarDaySchema,
  createdAt: instantSchema,
  tz: z._default(text(80), 'UTC'),
  utcOffsetMinutes: z._default(scale(-1_080, 1_080), 0),
  createdLocalDate: calendarDaySchema,
  updatedAt: z._default(z.nullable(instantSchema), null),
  deletedAt: z._default(z.nullable(instantSchema), null),
  private: z._default(z.boolean(), false),
  starred: z._default(z.boolean(), false),
  pinned: z._default(z.boolean(), false),
  tags: z._default(z.array(text(200)), []),
  people: z._default(z.array(text(200)), []),
  projects: z._default(z.array(text(200)), []),
};
