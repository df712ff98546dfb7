import * as z from 'zod/mini';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { command, nothing, query } from './call.ts';

const relationSchema = z.enum(['my-manager', 'my-tech-lead', 'peer']);
export type Relation = z.infer<typeof relationSchema>;

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
});
export type PartnerRow = z.infer<typeof partnerRowSchema>;

export const partnersViewSchema = z.strictObject({
  today: calendarDaySchema,
  /** Newest first. */
  partners: z.array(partnerRowSchema),
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

/** The other half of the duo, by an alias alone. */
export const duoCalls = {
  /** The other half of the duo, by an alias alone. */
  'partner:list': query(nothing, partnersViewSchema, { reads: ['journal', 'day'] }),
  'partner:save': command(keptPartnerSchema, partnersViewSchema, { touches: ['journal'] }),
  /** With every answer about the pair, for 30 days not for good. */
  'partner:delete': command(z.strictObject({ id: idSchema }), partnersViewSchema, { touches: ['journal'] }),
  'partner:restore': command(z.strictObject({ id: idSchema }), partnersViewSchema, { touches: ['journal'] }),
  /** Removes a deleted one, and what went along, for good. */
  'partner:purge': command(z.strictObject({ id: idSchema }), partnersViewSchema, { touches: ['journal'] }),
} as const;
