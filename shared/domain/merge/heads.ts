import { canonicalJson } from '../../canonical-json.ts';
import type { JoinedRecord } from '../../records/journal-record.ts';
import { sameJson } from '../../same-json.ts';

/** The id by which everything else names a record, whichever version of it this is. */
export const homeOf = ({ id, besideOf }: Pick<JoinedRecord, 'id' | 'besideOf'>): string => besideOf ?? id;

/** Every revision that a record is or descends from. */
export const lineOf = ({ revision, parents }: Pick<JoinedRecord, 'revision' | 'parents'>): readonly string[] => [
  ...parents,
  revision,
];

/** Every revision that any of several records is or descends from, each once, in their order. */
export const linesOf = (records: readonly JoinedRecord[]): string[] => [...new Set(records.flatMap(lineOf))];

/** Live, in the bin, or deleted for good. */
export type Standing = 'live' | 'binned' | 'gone';

export const standingOf = (record: JoinedRecord): Standing =>
  record.type === 'gone' ? 'gone' : record.deletedAt === null ? 'live' : 'binned';

/** When a version was saved, ISO 8601 in UTC; null where nobody knows. */
export const savedAt = (record: JoinedRecord): string | null => {
  if (record.type === 'gone') return null;
  return record.updatedAt ?? ('createdAt' in record ? record.createdAt : null);
};

const RANK: Readonly<Record<Standing, number>> = { live: 0, binned: 1, gone: 2 };

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

// Without its Z an instant with parts of a second sorts after the whole one.
const instantOf = (record: JoinedRecord): string => (savedAt(record) ?? '').replace(/Z$/, '');

/**
 * The one order of all versions of one record: live before binned before gone, then what was saved last, then the
 * smaller revision. The first one counts. A clock decides that alone, never what is kept.
 */
export const byOrder = (a: JoinedRecord, b: JoinedRecord): number =>
  RANK[standingOf(a)] - RANK[standingOf(b)] || byText(instantOf(b), instantOf(a)) || byText(a.revision, b.revision);

/** What a revision says, its own name and ancestry left out. */
const saidIn = ({ id: _id, besideOf: _besideOf, parents: _parents, ...said }: JoinedRecord) => said;

/** Whether two records of one revision say the same. */
export const saysTheSame = (a: JoinedRecord, b: JoinedRecord): boolean => a === b || sameJson(saidIn(a), saidIn(b));

/** One record of two of the same revision: the bytewise smaller words stay, and it names the parents of both. */
const united = (a: JoinedRecord, b: JoinedRecord): JoinedRecord => {
  if (a === b) return a;
  const isFirst = saysTheSame(a, b) || canonicalJson(saidIn(a)) < canonicalJson(saidIn(b));
  const smaller = isFirst ? a : b;
  if (sameJson(a.parents, b.parents)) return smaller;
  const parents = [...new Set([...a.parents, ...b.parents])].sort(byText);
  return sameJson(parents, smaller.parents) ? smaller : { ...smaller, parents };
};

const supersedes = (later: JoinedRecord, earlier: JoinedRecord): boolean =>
  later.parents.includes(earlier.revision) && !earlier.parents.includes(later.revision);

/**
 * The versions of one record that nothing else descends from, first by order. Of two that name each other, which only a
 * file made by hand can hold, both stay.
 */
export const headsOf = <Rec extends JoinedRecord>(records: readonly Rec[]): readonly Rec[] => {
  if (records.length < 2) return records;
  const byRevision = new Map<string, Rec>();
  for (const record of records) {
    const before = byRevision.get(record.revision);
    byRevision.set(record.revision, before === undefined ? record : (united(before, record) as Rec));
  }
  const all = [...byRevision.values()];
  const heads = all.filter((record) => !all.some((other) => supersedes(other, record)));
  return (heads.length === 0 ? all : heads).toSorted(byOrder);
};
