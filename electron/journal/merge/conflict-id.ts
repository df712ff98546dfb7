import { createHash } from 'node:crypto';

/**
 * The id under which the other vault's version of a record is kept beside ours when both were changed. It follows from
 * our id and their revision, so that bringing the same version in again adds nothing.
 */
export const conflictId = (id: string, revision: string): string =>
  createHash('sha256').update(`${id}\n${revision}`).digest('hex').slice(0, 32);
