import type { FinishedRecord } from '../../records/finished-record.ts';
import { isFinished, type JoinedRecord } from '../../records/journal-record.ts';
import { areTwins, openVersions, sayTheSameWords } from './conflict.ts';
import { byOrder, homeOf, saysTheSame, standingOf } from './heads.ts';
import { joinRecords } from './join.ts';
import { type Digest, underHome } from './lay.ts';
import type { Names } from './old-ids.ts';
import { renamed } from './renamed.ts';

/**
 * How one record of another journal meets ours. `deleted-here`: ours was deleted for good since, and theirs is what
 * went. `gone`: it says that something was deleted for good there.
 */
export type Verdict = 'added' | 'replaced' | 'unchanged' | 'conflicts' | 'deleted-here' | 'gone';

/** One record that comes, under the id by which others name it. */
export type Met = {
  readonly item: JoinedRecord;
  readonly verdict: Verdict;
  /** The same revision is here with other words: the smaller ones stay. */
  readonly hasOtherWords: boolean;
};

/** One of our versions that is none any more. */
export type Replaced = { readonly record: FinishedRecord; readonly because: 'merged' | 'gone' };

/** What one record becomes. */
export type HomeJoin = {
  readonly home: string;
  readonly before: readonly JoinedRecord[];
  readonly after: readonly JoinedRecord[];
};

export type JoinPlan = {
  readonly met: readonly Met[];
  /** Every record of which something is stored otherwise afterwards. */
  readonly changed: readonly HomeJoin[];
  /** Our versions that others take the place of, each with other words than those. */
  readonly replaced: readonly Replaced[];
  readonly names: Names;
};

const isLive = (record: JoinedRecord | undefined): boolean => record !== undefined && standingOf(record) === 'live';

/** Whether the record counts here and would not any more. */
export const takesAway = ({ before, after }: HomeJoin): boolean => isLive(before[0]) && !isLive(after[0]);

const verdictOn = (item: JoinedRecord, { before, after }: HomeJoin): Verdict => {
  if (before.some(({ revision }) => revision === item.revision)) return 'unchanged';
  if (!after.some(({ revision }) => revision === item.revision)) {
    const isGone = after.some((head) => head.type === 'gone' && head.parents.includes(item.revision));
    return isGone && isLive(item) && !isLive(after[0]) ? 'deleted-here' : 'unchanged';
  }
  if (item.type === 'gone') return 'gone';
  const ours = before.filter(isFinished);
  if (ours.some(({ revision }) => item.parents.includes(revision))) return 'replaced';
  const others =
    ours.length > 0
      ? ours
      : after.slice(
          0,
          after.findIndex(({ revision }) => revision === item.revision),
        );
  if (others.filter(isFinished).length === 0) return 'added';
  const asks = openVersions(after).length > 0 && !others.some((other) => areTwins(other, item));
  return asks ? 'conflicts' : 'unchanged';
};

const replacedIn = ({ before, after }: HomeJoin): readonly Replaced[] =>
  before.filter(isFinished).flatMap((record): readonly Replaced[] => {
    if (after.some(({ revision }) => revision === record.revision)) return [];
    const later = after.filter(isFinished).filter(({ parents }) => parents.includes(record.revision));
    if (later.some((head) => sayTheSameWords(head, record))) return [];
    if (later.length === 0 && standingOf(record) !== 'live') return [];
    return [{ record: underHome(record), because: later.length === 0 ? 'gone' : 'merged' }];
  });

const isSame = (some: readonly JoinedRecord[], others: readonly JoinedRecord[]): boolean =>
  some.length === others.length && some.every((record, index) => record === others[index]);

/** What bringing another journal in would do, record by record; changes nothing. `ours` is everything stored here. */
export const planJoin = (ours: readonly JoinedRecord[], theirs: readonly JoinedRecord[], digest: Digest): JoinPlan => {
  const { laid, names } = joinRecords(ours, theirs, digest);
  const nameOf = (record: JoinedRecord): string => names.get(homeOf(record)) ?? homeOf(record);
  const held = Map.groupBy(ours, nameOf);
  const homes = new Map(
    [...laid].map(([home, after]) => {
      const before = (held.get(home) ?? []).toSorted(byOrder);
      return [home, { home, before, after }] as const;
    }),
  );
  const met = theirs.map((record): Met => {
    const home = nameOf(record);
    const joined = homes.get(home) ?? { home, before: [], after: [] };
    const known = joined.before.find(({ revision }) => revision === record.revision);
    const hasOtherWords = known !== undefined && !saysTheSame(renamed(known, names), renamed(record, names));
    return { item: { ...underHome(record), id: home }, verdict: verdictOn(record, joined), hasOtherWords };
  });
  const changed = [...homes.values()].filter(({ before, after }) => !isSame(before, after));
  return { met, changed, replaced: changed.flatMap(replacedIn), names };
};
