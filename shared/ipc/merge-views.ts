import * as z from 'zod/mini';

const count = z.number().check(z.int(), z.gte(0));

const verdictsSchema = z.strictObject({
  /** Not here so far. */
  added: count,
  /** Here in an earlier version. */
  replaced: count,
  /** Here in the same or in a later version. */
  unchanged: count,
  /** Changed on both sides: both versions are kept. */
  conflicts: count,
});

/** What bringing in another vault does, in numbers. */
export const mergeReportSchema = z.strictObject({
  entries: verdictsSchema,
  /** What stands beside entries: roles held, partners, commitments and the like. */
  besides: verdictsSchema,
  /** How many of the entries that come in are private, and stay so. */
  private: count,
  /** How many of the entries that come in lie in the bin there, and come into the bin here. */
  binned: count,
  /** Check-ins and notes begun there and not finished; they stay behind. */
  drafts: count,
});
export type MergeReport = z.infer<typeof mergeReportSchema>;

export const broughtInSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('brought-in'), report: mergeReportSchema }),
  /** Nothing was changed; why, in words. */
  z.strictObject({ status: z.literal('no-backup'), why: z.string() }),
]);
export type BroughtIn = z.infer<typeof broughtInSchema>;
