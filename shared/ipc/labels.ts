import * as z from 'zod/mini';
import { labelKinds } from '../labels/labels.ts';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { command, nothing, query } from './call.ts';

export const labelNameSchema = z.string().check(z.minLength(1), z.maxLength(200));
export const labelKindSchema = z.enum(labelKinds);
const names = z.array(labelNameSchema).check(z.maxLength(100));
export const entryLabelsSchema = z.strictObject({ tags: names, people: names, projects: names });

const labelSchema = z.strictObject({
  name: z.string(),
  /** Entries that carry it, without those in the bin. */
  count: z.number(),
  /** Other names of a person; empty for everything else. */
  aliases: z.array(z.string()),
});
export type LabelView = z.infer<typeof labelSchema>;

export const labelsViewSchema = z.strictObject({
  today: calendarDaySchema,
  tags: z.array(labelSchema),
  people: z.array(labelSchema),
  projects: z.array(labelSchema),
  /** Names that look like one: the first is in more entries. */
  near: z.array(z.strictObject({ kind: labelKindSchema, keep: z.string(), join: z.string() })),
});
export type LabelsView = z.infer<typeof labelsViewSchema>;

/** A stored label that reads as two names: entries that carry it name another in their words (docs/decisions/0013). */
export const labelSplitSchema = z.strictObject({
  kind: z.enum(['tags', 'people']),
  stored: z.string(),
  written: z.string(),
  /** Entries that mean what is written. */
  count: z.number(),
});
export type LabelSplit = z.infer<typeof labelSplitSchema>;

/** How many entries were changed. */
export const relabelledSchema = z.strictObject({ changed: z.number() });

/** Tags, people and projects. */
export const labelsCalls = {
  /** In place of the labels it had. */
  'entry:update-labels': command(z.strictObject({ id: idSchema, labels: entryLabelsSchema }), nothing, {
    touches: ['journal'],
  }),
  'labels:read': query(nothing, labelsViewSchema, { reads: ['journal', 'day'] }),
  /** Labels that read as two names, until they are split or left as they are for good. */
  'labels:splits': query(nothing, z.strictObject({ splits: z.array(labelSplitSchema) }), {
    reads: ['journal', 'settings', 'day'],
  }),
  /** Labels the entries of these as their words say. */
  'labels:split': command(nothing, relabelledSchema, { touches: ['journal'] }),
  /** In every entry; a name that is there already makes one of the two. */
  'label:rename': command(
    z.strictObject({ kind: labelKindSchema, from: labelNameSchema, to: labelNameSchema }),
    relabelledSchema,
    { touches: ['journal', 'drafts'] },
  ),
  'label:delete': command(z.strictObject({ kind: labelKindSchema, name: labelNameSchema }), relabelledSchema, {
    touches: ['journal', 'drafts'],
  }),
  /** Takes the last renaming, merging or deleting back. */
  'label:undo': command(nothing, relabelledSchema, { touches: ['journal', 'drafts'] }),
  /** The other names of a person, in place of those known. */
  'person:save': command(
    z.strictObject({ name: labelNameSchema, aliases: z.array(labelNameSchema).check(z.maxLength(50)) }),
    nothing,
    { touches: ['journal'] },
  ),
} as const;
