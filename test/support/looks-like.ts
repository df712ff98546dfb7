import { nearDuplicates } from '../../shared/labels/near-duplicates.ts';

/** Whether two names, held against each other alone, look like one. */
export const looksLike = (one: string, other: string): boolean =>
  nearDuplicates([one, other].map((name) => ({ name, count: 1 }))).length > 0;
