import * as z from 'zod/mini';
import { calendarDaySchema } from '../records/fields/field-schemas.ts';
import { command, nothing, query } from './call.ts';
import { levelPointSchema } from './drift.ts';
import { entryLineSchema } from './entries.ts';
import { planSchema } from './plans.ts';

const text = z.string();
const figure = z.nullable(z.number());
const sentences = z.array(z.strictObject({ id: text, text, footnote: z.nullable(text) }));
export const categorySchema = z.enum(['people', 'coordination', 'technical', 'other']);

const activityFigureSchema = z.strictObject({
  activityId: text,
  label: text,
  category: categorySchema,
  n: z.number(),
  /** -2 drained to 2 energised; shown only from the minimum of ratings on. */
  mean: z.number(),
  lo: figure,
  hi: figure,
  /** On which side of "neither" its whole band lies; null where it holds it. */
  feels: z.nullable(z.enum(['energising', 'draining'])),
  /** Share of the known minutes of all rated activities, 0 to 1, and its band; null where there is none. */
  timeShare: figure,
  shareLo: figure,
  shareHi: figure,
  /** Whether it stands in the picture of time against energy. */
  drawn: z.boolean(),
  quadrant: z.nullable(z.enum(['more of', 'protect', 'hand over', 'question'])),
});
export type ActivityFigure = z.infer<typeof activityFigureSchema>;

const comparisonSchema = z.strictObject({
  activityId: text,
  label: text,
  nWith: z.number(),
  nWithout: z.number(),
  /** Satisfaction of days, 1 to 5; null until both kinds of day are many enough. */
  means: z.nullable(z.strictObject({ with: z.number(), without: z.number() })),
  /** Mean with minus mean without, with its band. */
  difference: z.nullable(z.strictObject({ value: z.number(), lo: z.number(), hi: z.number() })),
  isClear: z.boolean(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

const burdenWeekSchema = z.strictObject({
  week: z.number(),
  monday: calendarDaySchema,
  emotional: figure,
  intellectual: figure,
  n: z.number(),
});
export type BurdenFigure = z.infer<typeof burdenWeekSchema>;

/** How often each answer of a question was given; the counts add up to `n`. */
const answerCountsSchema = z.strictObject({
  promptId: text,
  question: text,
  n: z.number(),
  counts: z.array(z.strictObject({ answer: text, n: z.number() })),
});
export type AnswerCountsFigure = z.infer<typeof answerCountsSchema>;

const totalSchema = z.strictObject({
  sentences,
  dots: z.array(z.strictObject({ week: z.number(), monday: calendarDaySchema, n: z.number(), value: z.number() })),
  line: z.array(levelPointSchema),
  /** What the newest level rests on. */
  reflections: z.number(),
  weeks: z.number(),
  level: figure,
  lo: figure,
  hi: figure,
  s2: figure,
  rho: figure,
});
export type TotalFigure = z.infer<typeof totalSchema>;

const satisfactionSchema = z.strictObject({
  status: z.enum(['insufficient', 'unclear', 'higher', 'lower']),
  question: z.enum(['day', 'week']),
  n: z.number(),
  rho: figure,
  effectiveN: figure,
  sentence: z.nullable(text),
});

export const feedsViewSchema = z.strictObject({
  asOf: calendarDaySchema,
  /** The whole weeks read, and their indices. */
  from: calendarDaySchema,
  to: calendarDaySchema,
  firstWeek: z.number(),
  lastWeek: z.number(),
  /** Check-ins up to today. */
  checkIns: z.number(),
  /** Activities rated in the week that is not over yet; they join in when it is. */
  waiting: z.number(),
  sentences,
  activities: z.array(activityFigureSchema),
  /** The share of time, 0 to 1, that divides much from little; null with too few activities drawn. */
  equalShare: figure,
  comparisons: z.strictObject({ all: z.array(comparisonSchema), compared: z.number(), sentences }),
  burden: z.strictObject({ sentences, weeks: z.array(burdenWeekSchema), answers: z.array(answerCountsSchema) }),
  total: totalSchema,
  satisfaction: satisfactionSchema,
  /** The card of a heavy stretch; null when there is none or it is switched off. */
  heavyStretch: z.nullable(text),
  heavyStretchShown: z.boolean(),
  plans: z.array(planSchema),
});
export type FeedsView = z.infer<typeof feedsViewSchema>;

/** Whole weeks to read; null = all. */
export const feedsRangeSchema = z.nullable(z.union([z.literal(13), z.literal(26), z.literal(52)]));
export type FeedsRange = z.infer<typeof feedsRangeSchema>;

export const activityEntriesSchema = z.strictObject({
  label: text,
  from: calendarDaySchema,
  to: calendarDaySchema,
  /** Newest first; a null rating was named and not rated. */
  lines: z.array(z.strictObject({ entry: entryLineSchema, energy: figure })),
});
export type ActivityEntries = z.infer<typeof activityEntriesSchema>;

/** What feeds and what drains the writer. */
export const feedsCalls = {
  /** Whole weeks up to the last complete one; null = all of them. */
  'feeds:read': query(z.strictObject({ weeks: feedsRangeSchema }), feedsViewSchema, { reads: ['journal', 'day'] }),
  /** The check-ins that name an activity, in the same weeks. */
  'activity:entries': query(
    z.strictObject({ activityId: z.string().check(z.maxLength(80)), weeks: feedsRangeSchema }),
    activityEntriesSchema,
    { reads: ['journal', 'day'] },
  ),
  /** Whether a heavy stretch may be spoken of; kept in the vault. */
  'heavy-stretch:show': command(z.strictObject({ show: z.boolean() }), nothing, { touches: ['journal'] }),
} as const;
