import { canonicalJson } from '../../canonical-json.ts';
import type { FinishedRecord } from '../../records/finished-record.ts';
import type { JoinedRecord } from '../../records/journal-record.ts';
import { standingOf } from './heads.ts';

const wordsOf = (record: FinishedRecord, deletedToo: boolean): string => {
  const {
    id: _id,
    revision: _revision,
    parents: _parents,
    besideOf: _besideOf,
    updatedAt: _updatedAt,
    ...said
  } = record;
  return canonicalJson(deletedToo ? said : { ...said, deletedAt: null });
};

/**
 * Whether two versions say the same, whoever made them and when: a label renamed on both laptops, or a record that was
 * deleted on both. There is nothing to choose between them.
 */
export const areTwins = (a: JoinedRecord, b: JoinedRecord): boolean => {
  if (a.type === 'gone' || b.type === 'gone') return a.type === b.type;
  const bothBinned = standingOf(a) === 'binned' && standingOf(b) === 'binned';
  return wordsOf(a, !bothBinned) === wordsOf(b, !bothBinned);
};

/** Whether two versions differ at most in when they were made and whether they lie in the bin. */
export const sayTheSameWords = (a: FinishedRecord, b: FinishedRecord): boolean =>
  wordsOf(a, false) === wordsOf(b, false);

/**
 * The versions among which there is something to choose, each meaning once, in the order of the heads given: two or
 * more where a record that still stands says different things, else none. What was deleted for good asks nothing.
 */
export const openVersions = (heads: readonly JoinedRecord[]): readonly FinishedRecord[] => {
  const [first] = heads;
  if (first === undefined || heads.length < 2 || standingOf(first) !== 'live') return [];
  const different: FinishedRecord[] = [];
  for (const head of heads) {
    if (head.type !== 'gone' && !different.some((other) => areTwins(other, head))) different.push(head);
  }
  return different.length > 1 ? different : [];
};
