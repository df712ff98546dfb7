import type { FinishedRecord } from '../../records/finished-record.ts';
import { isFinished } from '../../records/journal-record.ts';
import { standingOf } from './heads.ts';
import { type JoinPlan, type Met, takesAway, type Verdict } from './plan-join.ts';

/** How many of what comes in meet ours in which way. */
export type Verdicts = {
  /** Not here so far. */
  readonly added: number;
  /** Here in an earlier version. */
  readonly replaced: number;
  /** Here in the same or in a later version: left alone. */
  readonly unchanged: number;
  /** Changed on both sides: both versions stand until one is kept. */
  readonly conflicts: number;
};

/** How much of what stands here a join would take away. */
export type TakenAway = {
  /** Records that stand now and would lie in the bin. */
  readonly binned: number;
  /** Records that stand now and would be deleted for good. */
  readonly gone: number;
  /** Records of all kinds that stand now. */
  readonly live: number;
};

/** What a join does or would do. */
export type JoinReport = Verdicts & {
  readonly takenAway: TakenAway;
  /** What comes in and was deleted for good here: left out. */
  readonly deletedHere: readonly FinishedRecord[];
  /** What is here in the same revision with other words; the smaller ones stay on both sides. */
  readonly otherWords: readonly FinishedRecord[];
};

/** Counts how these meet ours. */
export const countVerdicts = (met: readonly Met[]): Verdicts => {
  const count = (verdict: Verdict) => met.filter((each) => each.verdict === verdict).length;
  return {
    added: count('added'),
    replaced: count('replaced'),
    unchanged: met.filter(({ item, verdict }) => isFinished(item) && verdict === 'unchanged').length,
    conflicts: count('conflicts'),
  };
};

/** What a plan comes to; `live` is how many records of all kinds stand here now. */
export const reportOf = (plan: JoinPlan, live: number): JoinReport => {
  const taken = plan.changed.filter(takesAway);
  const gone = taken.filter(({ after }) => after.every((head) => standingOf(head) === 'gone')).length;
  const finished = plan.met.flatMap(({ item, verdict, hasOtherWords }) =>
    isFinished(item) ? [{ item, verdict, hasOtherWords }] : [],
  );
  return {
    ...countVerdicts(plan.met),
    takenAway: { binned: taken.length - gone, gone, live },
    deletedHere: finished.flatMap(({ item, verdict }) => (verdict === 'deleted-here' ? [item] : [])),
    otherWords: finished.flatMap(({ item, hasOtherWords }) => (hasOtherWords ? [item] : [])),
  };
};

const MOST_TAKEN = 10;
const MOST_SHARE = 0.05;

/** Whether a join takes so much away that it is asked about first: more than ten records, and more than 5 % of them. */
export const takesMuchAway = ({ binned, gone, live }: TakenAway): boolean => {
  const taken = binned + gone;
  return taken > MOST_TAKEN && taken > MOST_SHARE * live;
};
