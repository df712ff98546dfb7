import * as z from 'zod/mini';
import { idSchema } from '../domain/field-schemas.ts';

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

/** What was kept, so that it can be taken back: the record, the versions that went, and the one it changed place with. */
export const keptOneSchema = z.strictObject({
  home: idSchema,
  gone: z.array(idSchema),
  swappedWith: z.nullable(idSchema),
});
export type KeptOne = z.infer<typeof keptOneSchema>;
