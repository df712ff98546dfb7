import type { RolePeriod } from '../../records/beside/role-period.ts';
import type { Entry } from '../../records/entries/entry.ts';

/** What happened to each item of an archive, in numbers. */
export type ImportReport = {
  readonly added: number;
  readonly replaced: number;
  /** Known with the same revision, or older than ours: left alone. */
  readonly unchanged: number;
  /** Edited on both sides: theirs stands beside ours as an entry of its own. */
  readonly conflicts: number;
};

type Versioned = Pick<Entry | RolePeriod, 'id' | 'revision' | 'parents'>;

export type Verdict = 'added' | 'replaced' | 'unchanged' | 'conflicts';

/**
 * How one item of an archive meets ours. `parents` holds every revision an item descends from, so ancestry is a
 * look-up in either direction.
 */
export const judgeImport = (theirs: Versioned, ours: Versioned | undefined): Verdict => {
  if (ours === undefined) return 'added';
  if (theirs.revision === ours.revision || ours.parents.includes(theirs.revision)) return 'unchanged';
  return theirs.parents.includes(ours.revision) ? 'replaced' : 'conflicts';
};

/** Counts the verdicts. */
export const importReport = (verdicts: readonly Verdict[]): ImportReport => {
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  return {
    added: count('added'),
    replaced: count('replaced'),
    unchanged: count('unchanged'),
    conflicts: count('conflicts'),
  };
};
