import * as z from 'zod/mini';
import { idSchema, instantSchema } from '../records/fields/field-schemas.ts';

/** What stands beside entries and was changed on both sides of a merge: each with all its versions, in words. */
export const bothSidesViewSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      /** "Commitment". */
      kind: z.string(),
      title: z.string(),
      /** Ours first, where it is not in the bin. */
      versions: z.array(z.strictObject({ id: idSchema, side: z.enum(['here', 'there']) })),
      lines: z.array(z.strictObject({ label: z.string(), words: z.array(z.string()), differs: z.boolean() })),
    }),
  ),
});
export type BothSidesView = z.infer<typeof bothSidesViewSchema>;
export type BothSidesGroup = BothSidesView['groups'][number];

/** A record that named a version that went, or that and the one that stayed, and names the one that stayed now. */
const repointedSchema = z.strictObject({ id: idSchema, from: idSchema, both: z.boolean() });
export type Repointed = z.infer<typeof repointedSchema>;

/**
 * What was kept, so that it can be taken back: the record, when it went to the bin, if it lay there, the versions that
 * went, the one it changed place with, and what was led from those to it.
 */
export const keptOneSchema = z.strictObject({
  home: idSchema,
  homeDeletedAt: z.nullable(instantSchema),
  repointed: z.array(repointedSchema),
  gone: z.array(idSchema),
  swappedWith: z.nullable(idSchema),
});
export type KeptOne = z.infer<typeof keptOneSchema>;
