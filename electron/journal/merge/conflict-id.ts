import { createHash } from 'node:crypto';

/**
 * The id under which their version of something stands beside ours after both were changed: the same on every import,
 * so that a second one adds nothing.
 */
export const conflictId = (id: string, revision: string): string =>
  createHash('sha256').update(`${id}\n${revision}`).digest('hex').slice(0, 32);
