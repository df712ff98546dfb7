import type { Gone } from '../../records/gone.ts';
import type { JoinedRecord } from '../../records/journal-record.ts';
import { linesOf } from './heads.ts';
import type { Digest } from './lay.ts';

/**
 * What stays of a record that is deleted for good: it supersedes exactly the versions given, and what they descend
 * from. Its revision follows from those, so that two machines that let the same thing go agree without asking.
 */
export const goneOver = (home: string, versions: readonly JoinedRecord[], digest: Digest): Gone => {
  const parents = linesOf(versions).sort();
  return { type: 'gone', id: home, revision: digest(['gone', home, ...parents].join('\n')), parents };
};
