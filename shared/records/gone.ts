import * as z from 'zod/mini';
import { descentFields } from './fields/record-head.ts';

/**
 * What is left of a record that was deleted for good: that it was there, and every revision of it that went. Kept for
 * ever, so that no copy made earlier brings it back. It says nothing of what the record was.
 */
export const goneSchema = z.strictObject({ type: z.literal('gone'), ...descentFields });
export type Gone = z.infer<typeof goneSchema>;
