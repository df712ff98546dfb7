import * as z from 'zod/mini';
import { archetypeIds } from '../records/fields/archetype-ids.ts';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { command, nothing, query } from './call.ts';
import { saidSchema, toldSchema } from './entries.ts';

const relationSchema = z.enum(['my-manager', 'my-tech-lead', 'peer']);
export type Relation = z.infer<typeof relationSchema>;

const styleSchema = z.strictObject({
  /** Archetypes, null = not sure. */
  primary: z.nullable(z.enum(archetypeIds)),
  secondary: z.nullable(z.enum(archetypeIds)),
  /** 0 avoids risk wherever possible, 10 takes it readily; null = not said. */
  risk: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
});
export type Style = z.infer<typeof styleSchema>;

/** How the two work, as the writer sees it; that of the partner is a guess. */
const bothSchema = {
  /** Rungs of the two, technical first. */
  levelPair: z.nullable(z.tuple([z.string().check(z.maxLength(80)), z.string().check(z.maxLength(80))])),
  mine: styleSchema,
  theirs: styleSchema,
};

/** A partner as the writer reads it. */
export const partnerRowSchema = z.strictObject({
  id: idSchema,
  label: z.string(),
  relation: relationSchema,
  since: calendarDaySchema,
  /** The last day; null while it lasts. */
  until: z.nullable(calendarDaySchema),
  /** The one whom the duo check-in asks about today. */
  asked: z.boolean(),
  /** What would go along: check-ins about the pair, and others that hold an answer about it. */
  checkIns: z.number(),
  otherCheckIns: z.number(),
  ...bothSchema,
  /** What else would go along, by its kind in the registry of kinds; only what there is. */
  along: z.array(z.strictObject({ kind: z.string(), count: z.number() })),
});
export type PartnerRow = z.infer<typeof partnerRowSchema>;

export const partnersViewSchema = z.strictObject({
  today: calendarDaySchema,
  /** Newest first. */
  partners: z.array(partnerRowSchema),
  archetypes: z.array(z.strictObject({ id: z.enum(archetypeIds), label: z.string(), gloss: z.string() })),
  levelPairs: z.array(z.strictObject({ pair: z.tuple([z.string(), z.string()]), label: z.string() })),
  /** Deleted, and not gone yet: each with the day from which the next writing may remove it. */
  deleted: z.array(z.strictObject({ id: idSchema, label: z.string(), retentionEnds: calendarDaySchema })),
});
export type PartnersView = z.infer<typeof partnersViewSchema>;

/** A partner to be written down, or changed when `id` names one. */
export const keptPartnerSchema = z.strictObject({
  id: z.nullable(idSchema),
  label: z.string().check(z.minLength(1), z.maxLength(80)),
  relation: relationSchema,
  since: calendarDaySchema,
  until: z.nullable(calendarDaySchema),
});
export type KeptPartner = z.infer<typeof keptPartnerSchema>;

const text = z.string();
/** One side of working as a pair: how it was answered, 1 to 5, check-in by check-in, oldest first. */
const facetLineSchema = z.strictObject({
  facet: text,
  name: text,
  /** The words at 1 and at 5. */
  ends: z.tuple([text, text]),
  dots: z.array(
    z.strictObject({
      entryId: idSchema,
      day: calendarDaySchema,
      value: z.number(),
      answers: z.number(),
      /** "3.7 (4)": the value and its answers. */
      words: text,
      /** Answered under the questions of the newest check-in: only these are held against each other. */
      isAlike: z.boolean(),
    }),
  ),
});
export type FacetLine = z.infer<typeof facetLineSchema>;

export const duoViewSchema = z.strictObject({
  today: calendarDaySchema,
  /** Whom the page is about; null where check-ins have no partner to their days, or nobody was entered. */
  partner: z.nullable(
    z.strictObject({ id: idSchema, label: text, since: calendarDaySchema, until: z.nullable(calendarDaySchema) }),
  ),
  /** Others of whom there is something to show. */
  others: z.array(z.strictObject({ id: idSchema, label: text })),
  /** Its check-ins, newest first. */
  checkIns: z.array(z.strictObject({ entryId: idSchema, day: calendarDaySchema })),
  /** Then and now, and what the last check-ins say against those before, in words. */
  sentences: z.array(z.strictObject({ id: text, text, footnote: z.nullable(text) })),
  facets: z.array(facetLineSchema),
  /** Confidence in a decision the partner takes alone, in the words chosen; their mean from four on. */
  trust: z.strictObject({ answers: z.array(saidSchema), mean: z.nullable(text) }),
  /** Questions that the newest answers raise. */
  asks: z.array(text),
  met: z.strictObject({
    words: text,
    weeks: z.array(
      z.strictObject({ monday: calendarDaySchema, met: z.nullable(z.enum(['met', 'status-only', 'not-met'])) }),
    ),
  }),
  /** What enters no facet, question by question, newest first. */
  told: z.array(toldSchema),
});
export type DuoView = z.infer<typeof duoViewSchema>;

/** The other half of the duo, by an alias alone. */
export const duoCalls = {
  /** What was answered about the pair: of one partner, or of the one who is asked about now. */
  'duo:read': query(z.strictObject({ partner: z.nullable(idSchema) }), duoViewSchema, { reads: ['journal', 'day'] }),
  /** Whether there is anything to show of a pair: the place stands in the navigation from then on. */
  'duo:is-there': query(nothing, z.strictObject({ isThere: z.boolean() }), { reads: ['journal', 'day'] }),
  /** The other half of the duo, by an alias alone. */
  'partner:list': query(nothing, partnersViewSchema, { reads: ['journal', 'day'] }),
  'partner:save': command(keptPartnerSchema, partnersViewSchema, { touches: ['journal'] }),
  'partner:set-style': command(z.strictObject({ id: idSchema, ...bothSchema }), partnersViewSchema, {
    touches: ['journal'],
  }),
  /** With every answer about the pair, for 30 days not for good. */
  'partner:delete': command(z.strictObject({ id: idSchema }), partnersViewSchema, { touches: ['journal'] }),
  'partner:restore': command(z.strictObject({ id: idSchema }), partnersViewSchema, { touches: ['journal'] }),
  /** Removes a deleted one, and what went along, for good, once a dialog of main was answered. */
  'partner:purge': command(z.strictObject({ id: idSchema }), partnersViewSchema, { touches: ['journal'] }),
} as const;

const agendaSlotSchema = z.strictObject({
  id: text,
  minutes: z.number(),
  title: text,
  lines: z.array(z.strictObject({ id: text, text })),
});

export const agendaViewSchema = z.strictObject({
  today: calendarDaySchema,
  /** The partner of today; null where there is none. */
  partner: z.nullable(text),
  /** A line above all others where the two have not met for weeks. */
  opening: z.nullable(text),
  slots: z.array(agendaSlotSchema),
});
export type AgendaView = z.infer<typeof agendaViewSchema>;

/** The agenda as it is to be kept: what was switched off is not in it. */
const agendaText = z.string().check(z.minLength(1), z.maxLength(20_000));

/** Half an hour for the two, drawn up from the journal and reworded for this time. */
export const agendaCalls = {
  'agenda:read': query(nothing, agendaViewSchema, { reads: ['journal', 'day'] }),
  /** Keeps it as a note for today, tagged `sync`. */
  'agenda:keep': command(z.strictObject({ text: agendaText }), z.strictObject({ entryId: idSchema }), {
    touches: ['journal'],
  }),
  /** As readable text, at the place the writer names; null when cancelled. */
  'agenda:save': command(z.strictObject({ text: agendaText }), z.strictObject({ savedAs: z.nullable(text) }), {
    touches: [],
  }),
} as const;
