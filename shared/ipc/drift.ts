import * as z from 'zod/mini';
import { roleNameSchema } from '../records/beside/role-period.ts';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { command, query } from './call.ts';

const figure = z.nullable(z.number());

const statusSchema = z.enum([
  ...(['insufficient', 'paused', 'moved', 'tilt', 'held-steady', 'no-clear-movement', 'untold'] as const),
]);

/** The figures behind one curve, for "How this is computed"; null where there is too little to compute them. */
export const measuredCurveSchema = z.strictObject({
  status: statusSchema,
  shownStatus: statusSchema,
  guards: z.array(z.enum(['weekday-shift', 'identical-answers', 'catalogue-change', 'mix-shift', 'late-share'])),
  /** Scored check-ins and weeks in the run, and weeks from its first to its last. */
  reflections: z.number(),
  weeks: z.number(),
  span: z.number(),
  s2: figure,
  level: figure,
  levelSe: figure,
  /** Mean age of the level, weeks. */
  age: figure,
  /** Weight of the story that nothing changed, and what it must lie below for a claim. */
  p0: figure,
  bar: figure,
  /** Weights of a jump and of a slope among the changes, and of each kind of noise. */
  pStep: figure,
  pLine: figure,
  kinds: z.nullable(z.array(z.number())),
  change: figure,
  changeLo: figure,
  changeHi: figure,
  mdc: figure,
});
export type MeasuredCurve = z.infer<typeof measuredCurveSchema>;

/** The figures behind the hands-on share. */
export const measuredShareSchema = z.strictObject({
  reflections: z.number(),
  weeks: z.number(),
  span: z.number(),
  s2: figure,
  level: figure,
  levelSe: figure,
  age: figure,
});
export type MeasuredShare = z.infer<typeof measuredShareSchema>;

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
  /** Answered under questions that are asked no more: not in the line of today. */
  former: z.optional(z.literal(true)),
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
  kind: z.enum(['moved', 'role', 'catalogue', 'pinned', 'experiment', 'holiday']),
  week: z.number(),
  day: calendarDaySchema,
  /** First day it may have been, where the day is only likely; null otherwise. */
  from: z.nullable(calendarDaySchema),
  /** Last day of what lasts, or that it may have been; null for what happened on one day, and for what has not ended. */
  to: z.nullable(calendarDaySchema),
  /** What it is called, as a phrase: "Engineering manager from 4 May 2026". */
  text,
  /** The entry it leads to, if any. */
  entryId: z.nullable(idSchema),
});
export type Annotation = z.infer<typeof annotationSchema>;

const sentence = z.strictObject({ id: text, text, footnote: z.nullable(text) });

/** One figure of how far answers agree: a mean or a difference on the axis, alpha, or a share. */
export const reliabilityRowSchema = z.strictObject({
  id: z.enum([
    ...(['odd', 'even', 'choices', 'liking', 'difference'] as const),
    ...(['three-parts', 'four-answers', 'line-fits', 'guess'] as const),
  ]),
  /** Null where there is too little to compute it. */
  value: figure,
  /** Its 90 % interval; alpha has none. */
  lo: figure,
  hi: figure,
  n: z.number(),
  /** What n has to reach; null once it has. */
  needed: figure,
});
export type ReliabilityRow = z.infer<typeof reliabilityRowSchema>;

/** What can be said as of one day: words and the figures behind them. */
const look = {
  /** The day it is said for, and its last complete Sunday. */
  asOf: calendarDaySchema,
  end: calendarDaySchema,
  /** The verdict in words, most important first; numbers carry their band. */
  sentences: z.array(sentence),
  status: text,
  /** The figures behind the words. */
  measured: z.strictObject({ energy: measuredCurveSchema, time: measuredCurveSchema, handsOn: measuredShareSchema }),
  /** How far answers agree, in words where there are enough and as figures; for the writer alone. */
  reliability: z.strictObject({ sentences: z.array(sentence), rows: z.array(reliabilityRowSchema) }),
  /** The writer's answers to "how does the chart have you wrong?", newest first. */
  objections: z.array(z.strictObject({ day: calendarDaySchema, text, entryId: idSchema })),
};

export const driftAsOfSchema = z.strictObject(look);
export type DriftAsOf = z.infer<typeof driftAsOfSchema>;

/** One week of the table: the same numbers as the picture. */
export const driftRowSchema = z.strictObject({
  week: z.number(),
  monday: calendarDaySchema,
  n: z.number(),
  energyDot: line,
  energyLevel: line,
  energyLo: line,
  energyHi: line,
  /** Under which version of the scored questions the energy of the week was answered. */
  questions: line,
  /** Energy answers of the same week to earlier questions, which have a dot of their own. */
  nEarlier: z.number(),
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
  /** That of the week a change is named for, alone. */
  mark: z.nullable(text),
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

export const periodSchema = z.strictObject({ from: calendarDaySchema, to: calendarDaySchema });

const sideSchema = z.strictObject({
  /** Weeks with an observation, and the check-ins behind them. */
  weeks: z.number(),
  n: z.number(),
  mean: line,
  dots: z.array(z.strictObject({ week: z.number(), monday: calendarDaySchema, n: z.number(), value: z.number() })),
});
export type ComparedSide = z.infer<typeof sideSchema>;

const drawnSchema = z.readonly(z.tuple([z.number(), z.number()]));

/** Two periods side by side, by the comparison rule. */
export const compareViewSchema = z.strictObject({
  presets: z.array(z.strictObject({ id: z.string(), title: z.string(), earlier: periodSchema, later: periodSchema })),
  earlier: periodSchema,
  later: periodSchema,
  /** First and last week that the picture of each draws: never longer than a working life. */
  drawn: z.strictObject({ earlier: drawnSchema, later: drawnSchema }),
  /** True when the two share days or stand the wrong way round: then nothing is compared. */
  overlap: z.boolean(),
  curves: z.array(
    z.strictObject({
      id: z.enum(['energy', 'time', 'total']),
      sentence: z.string(),
      earlier: sideSchema,
      later: sideSchema,
      /** Later minus earlier with its 90 % band; null below the minimum. */
      diff: line,
      lo: line,
      hi: line,
    }),
  ),
});
export type CompareView = z.infer<typeof compareViewSchema>;
export type ComparedCurveView = CompareView['curves'][number];

/** The drift, two periods of it, and files of it. */
export const driftCalls = {
  'drift:read': query(z.strictObject({ asOf: z.nullable(calendarDaySchema) }), driftViewSchema, {
    reads: ['journal', 'day'],
  }),
  /** What could be said as of a day, without the picture: what today's entries, dated up to then, give. */
  'drift:read-as-of': query(z.strictObject({ asOf: calendarDaySchema }), driftAsOfSchema, {
    reads: ['journal', 'day'],
  }),
  /** Asks where, and writes the table of these weeks as CSV; null when cancelled. */
  'drift:save-table': command(
    z.strictObject({ firstWeek: z.number().check(z.int()), lastWeek: z.number().check(z.int()) }),
    z.strictObject({ savedAs: z.nullable(z.string()) }),
    { touches: [] },
  ),
  /** Asks where, and writes the picture as the window drew it; null when cancelled. */
  'drift:save-picture': command(
    z.discriminatedUnion('format', [
      z.strictObject({ format: z.literal('svg'), svg: z.string().check(z.maxLength(4_000_000)) }),
      z.strictObject({ format: z.literal('png'), png: z.base64().check(z.maxLength(4_000_000)) }),
    ]),
    z.strictObject({ savedAs: z.nullable(z.string()) }),
    { touches: [] },
  ),
  /** Two periods side by side; those that suggest themselves first when null. */
  'periods:compare': query(
    z.strictObject({ periods: z.nullable(z.strictObject({ earlier: periodSchema, later: periodSchema })) }),
    compareViewSchema,
    { reads: ['journal', 'day'] },
  ),
} as const;
