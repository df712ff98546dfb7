import * as z from 'zod/mini';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { curveNames } from '../wording/curve-names.ts';
import { compareViewSchema, periodSchema } from './compare-views.ts';
import { driftLookSchema, driftViewSchema } from './drift-views.ts';
import { activityEntriesSchema, feedsRangeSchema, feedsViewSchema } from './feeds-views.ts';
import { keptBesideViewSchema } from './kept-beside-view.ts';
import {
  changedCommitmentSchema,
  changedExperimentSchema,
  newCommitmentSchema,
  newExperimentSchema,
} from './plan-views.ts';
import { searchPageSchema } from './search-views.ts';
import { summarySectionIdSchema, summaryViewSchema } from './summary-views.ts';
import {
  daySpanSchema,
  journalAgoSchema,
  journalDaysSchema,
  journalOutlineSchema,
  journalPlaceSchema,
  oneDaySchema,
  soughtSchema,
} from './timeline-views.ts';
import { entryLineSchema, journalPageSchema, weekViewSchema } from './views.ts';

const nothing = z.null();
const summaryChoice = {
  /** Null = yesterday, the live as-of date. */
  asOf: z.nullable(calendarDaySchema),
  sections: z.array(summarySectionIdSchema),
};

/** What is read: the journal, its pictures, the summary. */
export const readingContract = {
  /** Entries of which two versions are kept, because they were changed on both sides of a merge. */
  'journal:kept-beside': { input: nothing, output: keptBesideViewSchema },
  'journal:page': {
    input: z.strictObject({
      after: z.nullable(z.number()),
      /** Only this week, when given. */
      week: z.nullable(z.number()),
    }),
    output: journalPageSchema,
  },
  'journal:outline': { input: nothing, output: journalOutlineSchema },
  /** Where on the timeline an entry or a day is. */
  'journal:place': { input: soughtSchema, output: journalPlaceSchema },
  /** Words, and operators that narrow: see `parseSearch`. Reads nothing but what is in memory. */
  'journal:search': {
    input: z.strictObject({ query: z.string().check(z.maxLength(500)), after: z.nullable(z.number()) }),
    output: searchPageSchema,
  },
  /** Entries and energy by day, for the calendar. */
  'journal:days': { input: daySpanSchema, output: journalDaysSchema },
  'journal:day': { input: oneDaySchema, output: z.strictObject({ lines: z.array(entryLineSchema) }) },
  /** A month, a quarter and a year before a day. */
  'journal:ago': { input: oneDaySchema, output: journalAgoSchema },
  /** The entries behind a dot, a bar or a cell of the drift screen, and the others of that week. */
  'journal:week': {
    input: z.strictObject({ week: z.number().check(z.int()), curve: z.enum(curveNames) }),
    output: weekViewSchema,
  },
  'drift:read': { input: z.strictObject({ asOf: z.nullable(calendarDaySchema) }), output: driftViewSchema },
  /** Two periods side by side; those that suggest themselves first when null. */
  'periods:compare': {
    input: z.strictObject({ periods: z.nullable(z.strictObject({ earlier: periodSchema, later: periodSchema })) }),
    output: compareViewSchema,
  },
  /** What could be said as of a day, without the picture: what today's entries, dated up to then, give. */
  'drift:look': { input: z.strictObject({ asOf: calendarDaySchema }), output: driftLookSchema },
  /** Asks where, and writes the table of these weeks as CSV; null when cancelled. */
  'drift:save-table': {
    input: z.strictObject({ firstWeek: z.number().check(z.int()), lastWeek: z.number().check(z.int()) }),
    output: z.strictObject({ savedAs: z.nullable(z.string()) }),
  },
  /** Asks where, and writes the picture as the window drew it; null when cancelled. */
  'drift:save-picture': {
    input: z.discriminatedUnion('format', [
      z.strictObject({ format: z.literal('svg'), svg: z.string().check(z.maxLength(4_000_000)) }),
      z.strictObject({ format: z.literal('png'), png: z.base64().check(z.maxLength(4_000_000)) }),
    ]),
    output: z.strictObject({ savedAs: z.nullable(z.string()) }),
  },
  /** Whole weeks up to the last complete one; null = all of them. */
  'feeds:read': { input: z.strictObject({ weeks: feedsRangeSchema }), output: feedsViewSchema },
  /** The check-ins that name an activity, in the same weeks. */
  'activity:entries': {
    input: z.strictObject({ activityId: z.string().check(z.maxLength(80)), weeks: feedsRangeSchema }),
    output: activityEntriesSchema,
  },
  'commitment:make': { input: newCommitmentSchema, output: z.strictObject({ id: idSchema }) },
  'experiment:make': { input: newExperimentSchema, output: z.strictObject({ id: idSchema }) },
  'commitment:change': { input: changedCommitmentSchema, output: nothing },
  /** After its review: as it is, for as many weeks more. */
  'commitment:keep-on': { input: z.strictObject({ id: idSchema }), output: nothing },
  'experiment:change': { input: changedExperimentSchema, output: nothing },
  /** Of a commitment or an experiment. */
  'plan:end': { input: z.strictObject({ id: idSchema }), output: nothing },
  'plan:resume': { input: z.strictObject({ id: idSchema }), output: nothing },
  'plan:delete': { input: z.strictObject({ id: idSchema }), output: nothing },
  'plan:restore': { input: z.strictObject({ id: idSchema }), output: nothing },
  /** Whether a heavy stretch may be spoken of; kept in the vault. */
  'heavy-stretch:show': { input: z.strictObject({ show: z.boolean() }), output: nothing },
  'summary:read': { input: z.strictObject(summaryChoice), output: summaryViewSchema },
  'summary:export': {
    input: z.strictObject({ ...summaryChoice, format: z.enum(['pdf', 'markdown']) }),
    /** The name of the file that was written, or null when the writer cancelled. */
    output: z.strictObject({ savedAs: z.nullable(z.string()) }),
  },
} as const;
