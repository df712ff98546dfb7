import * as z from 'zod/mini';
import { calendarDaySchema } from '../records/fields/field-schemas.ts';
import { command, query } from './call.ts';
import { levelPointSchema, roleStepSchema } from './drift.ts';

const text = z.string();

export const summarySectionIdSchema = z.enum(['headline', 'energy', 'year', 'time', 'gap', 'questions', 'method']);
export type SummarySectionId = z.infer<typeof summarySectionIdSchema>;

export const summaryChartSchema = z.strictObject({
  firstWeek: z.number(),
  lastWeek: z.number(),
  line: z.array(levelPointSchema),
  roles: z.array(roleStepSchema),
  alt: text,
});
export type SummaryChart = z.infer<typeof summaryChartSchema>;

/** One block of the sheet, in order. What the preview shows is what the file holds. */
export const summaryBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), text, subtitle: text }),
  z.strictObject({ kind: z.literal('paragraph'), section: summarySectionIdSchema, text }),
  z.strictObject({ kind: z.literal('chart'), section: summarySectionIdSchema, chart: summaryChartSchema }),
  z.strictObject({
    kind: z.literal('questions'),
    section: summarySectionIdSchema,
    heading: text,
    items: z.array(text),
  }),
  z.strictObject({ kind: z.literal('method'), section: summarySectionIdSchema, heading: text, text }),
]);
export type SummaryBlock = z.infer<typeof summaryBlockSchema>;

export const summaryViewSchema = z.strictObject({
  asOf: calendarDaySchema,
  blocks: z.array(summaryBlockSchema),
  words: z.number(),
  wordLimit: z.number(),
  sections: z.array(
    z.strictObject({
      id: summarySectionIdSchema,
      title: text,
      chosen: z.boolean(),
      /** Why it has nothing to show, or that it was left out for length. */
      note: z.nullable(text),
    }),
  ),
});
export type SummaryView = z.infer<typeof summaryViewSchema>;

const summaryChoice = {
  /** Null = yesterday, the live as-of date. */
  asOf: z.nullable(calendarDaySchema),
  sections: z.array(summarySectionIdSchema),
};

/** The summary before a conversation. */
export const summaryCalls = {
  'summary:read': query(z.strictObject(summaryChoice), summaryViewSchema, { reads: ['journal', 'day'] }),
  /** The name of the file that was written, or null when the writer cancelled. */
  'summary:export': command(
    z.strictObject({ ...summaryChoice, format: z.enum(['pdf', 'markdown']) }),
    z.strictObject({ savedAs: z.nullable(z.string()) }),
    { touches: [] },
  ),
} as const;
