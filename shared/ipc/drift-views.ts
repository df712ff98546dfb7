import * as z from 'zod/mini';
import { roleNameSchema } from '../records/beside/role-period.ts';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { measuredCurveSchema, measuredShareSchema } from './measured.ts';

/** What the drift screen is given. */

const text = z.string();
const line = z.nullable(z.number());

export const levelPointSchema = z.strictObject({
  week: z.number(),
  sunday: calendarDaySchema,
  /** Null where no level is given: too few, or a gap. */
  level: line,
  lo: line,
  hi: line,
});

const dot = z.strictObject({
  week: z.number(),
  monday: calendarDaySchema,
  /** Scored entries of that week. */
  n: z.number(),
  value: z.number(),
});

const curve = z.strictObject({ dots: z.array(dot), line: z.array(levelPointSchema) });
export type CurveView = z.infer<typeof curve>;
export type LevelPoint = z.infer<typeof levelPointSchema>;
export type WeekDot = z.infer<typeof dot>;

export const roleStepSchema = z.strictObject({
  from: calendarDaySchema,
  to: calendarDaySchema,
  role: roleNameSchema,
  /** "Tech lead", or the title the writer gave. */
  title: text,
  /** Height on the axis; null = no line for this role. */
  height: line,
});
export type RoleStep = z.infer<typeof roleStepSchema>;

/** Something that happened beside the curves, as a mark at its day. */
export const annotationSchema = z.strictObject({
  kind: z.enum(['role', 'catalogue', 'pinned', 'experiment', 'holiday']),
  week: z.number(),
  day: calendarDaySchema,
  /** Last day of what lasts; null for what happened on one day, and for what has not ended. */
  to: z.nullable(calendarDaySchema),
  /** What it is called, as a phrase: "Engineering manager from 4 May 2026". */
  text,
  /** The entry it leads to, if any. */
  entryId: z.nullable(idSchema),
});
export type Annotation = z.infer<typeof annotationSchema>;

/** What can be said as of one day: words and the figures behind them. */
const look = {
  /** The day it is said for, and its last complete Sunday. */
  asOf: calendarDaySchema,
  end: calendarDaySchema,
  /** The verdict in words, most important first; numbers carry their band. */
  sentences: z.array(z.strictObject({ id: text, text, footnote: z.nullable(text) })),
  status: text,
  /** The figures behind the words. */
  measured: z.strictObject({ energy: measuredCurveSchema, time: measuredCurveSchema, handsOn: measuredShareSchema }),
  /** Whether the four weekly answers rise and fall together, or what that still needs. */
  reliability: text,
  /** The writer's answers to "how does the chart have you wrong?", newest first. */
  objections: z.array(z.strictObject({ day: calendarDaySchema, text, entryId: idSchema })),
};

export const driftLookSchema = z.strictObject(look);
export type DriftLook = z.infer<typeof driftLookSchema>;

/** One week of the table: the same numbers as the picture. */
export const driftRowSchema = z.strictObject({
  week: z.number(),
  monday: calendarDaySchema,
  n: z.number(),
  energyDot: line,
  energyLevel: line,
  energyLo: line,
  energyHi: line,
  timeN: z.number(),
  timeDot: line,
  timeLevel: line,
  timeLo: line,
  timeHi: line,
  /** Hands-on share of the week, 0 to 1, and its level with band. */
  shareDot: line,
  shareLevel: line,
  shareLo: line,
  shareHi: line,
  /** The usual range of the role held: "50 to 70 %". */
  usual: z.nullable(text),
  role: z.nullable(text),
  /** What happened in that week beside the curves. */
  marks: z.array(text),
});
export type DriftRow = z.infer<typeof driftRowSchema>;

export const driftViewSchema = z.strictObject({
  ...look,
  firstWeek: z.number(),
  lastWeek: z.number(),
  energy: curve,
  time: curve,
  /** Hands-on share, 0 to 1: weekly values and level. */
  handsOn: curve,
  /** The share usual for the role held, 0 to 1, while it was held; nothing for roles without one. */
  usual: z.array(z.strictObject({ from: calendarDaySchema, to: calendarDaySchema, low: z.number(), high: z.number() })),
  roles: z.array(roleStepSchema),
  annotations: z.array(annotationSchema),
  rows: z.array(driftRowSchema),
  checkIns: z.number(),
});
export type DriftView = z.infer<typeof driftViewSchema>;
