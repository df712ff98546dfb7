import type { JoinedRecord } from '../../records/journal-record.ts';
import { homeOf, linesOf } from './heads.ts';
import { conflictId, type Digest } from './lay.ts';

/** Ids that stand for others: by the id of a second version, the id of the record it is a version of. */
export type Names = ReadonlyMap<string, string>;

/** Ids in larger groups than this have too little in common to be versions of one record. */
const MOST_ALIKE = 400;

const MADE_BY_A_MERGE = /^[0-9a-f]{32}$/;

type Home = { readonly id: string; readonly records: readonly JoinedRecord[]; readonly line: readonly string[] };

const homesOf = (records: readonly JoinedRecord[]): ReadonlyMap<string, Home> =>
  new Map(
    [...Map.groupBy(records, homeOf)].map(([id, those]) => [id, { id, records: those, line: linesOf(those) }] as const),
  );

/** Versions of one entry were begun at one instant; versions of anything else have a revision in common. */
const signsOf = ({ records, line }: Home): readonly string[] => {
  const instants = records.flatMap((record) => ('createdAt' in record ? [`at ${record.createdAt}`] : []));
  const isEntry = instants.length > 0;
  return isEntry && line.includes('r0') ? instants : [...instants, ...line];
};

const groupsOf = (homes: Iterable<Home>): Iterable<ReadonlySet<Home>> => {
  const bySign = new Map<string, Set<Home>>();
  for (const home of homes) {
    for (const sign of signsOf(home)) {
      const alike = bySign.get(sign);
      if (alike === undefined) bySign.set(sign, new Set([home]));
      else alike.add(home);
    }
  }
  return bySign.values();
};

/** A merge of format 1 named their version by the record's id and the revision that came, which it still descends from. */
const isVersionOf = (theirs: Home, ours: Home, digest: Digest): boolean =>
  MADE_BY_A_MERGE.test(theirs.id) &&
  theirs.line.some((revision) => conflictId(ours.id, revision, digest) === theirs.id);

const rootOf = (names: Names, id: string): string => {
  let root = id;
  // No circle: each step leads to the text that a digest was made of.
  for (let next = names.get(root); next !== undefined; next = names.get(root)) root = next;
  return root;
};

/**
 * Recognises second versions that a merge of format 1 stored under ids of their own. What is a version of a version
 * leads to the record itself.
 */
export const oldNames = (records: readonly JoinedRecord[], digest: Digest): Names => {
  const found = new Map<string, string>();
  for (const alike of groupsOf(homesOf(records).values())) {
    if (alike.size < 2 || alike.size > MOST_ALIKE) continue;
    for (const theirs of alike) {
      for (const ours of alike) {
        if (ours !== theirs && !found.has(theirs.id) && isVersionOf(theirs, ours, digest))
          found.set(theirs.id, ours.id);
      }
    }
  }
  return new Map([...found.keys()].map((id) => [id, rootOf(found, id)] as const));
};
