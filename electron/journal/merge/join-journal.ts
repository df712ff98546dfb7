import { openVersions } from '../../../shared/domain/merge/conflict.ts';
import { headsOf } from '../../../shared/domain/merge/heads.ts';
import { type JoinReport, reportOf, takesMuchAway } from '../../../shared/domain/merge/join-report.ts';
import { lay } from '../../../shared/domain/merge/lay.ts';
import { type HomeJoin, type JoinPlan, planJoin } from '../../../shared/domain/merge/plan-join.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { NamedRecord } from '../../../shared/ipc/merge.ts';
import type { Arrival } from '../../../shared/records/arrival.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import { isFinished, type JoinedRecord } from '../../../shared/records/journal-record.ts';
import { digest } from '../core/digest.ts';
import type { Journal } from '../core/journal.ts';
import { type ReviseDeps, versionOf } from '../core/revise.ts';
import { overGone } from '../core/whole-record.ts';
import { namedRecord } from './named-record.ts';

/** Records of another journal, and what the file is called that they came in. */
export type Incoming = { readonly items: readonly JoinedRecord[]; readonly from: string };

export type JoinChoice = {
  /** Whether it may take away as many records as it would. */
  readonly allowRemovals?: boolean;
  /** Ids of what was deleted for good here and is to stand again. */
  readonly bringBack?: ReadonlySet<string>;
};

/** What a join does or would do, with what has a name by its name. */
export type JournalReport = Omit<JoinReport, 'deletedHere' | 'otherWords'> & {
  /** What comes in and was deleted for good here: left out. */
  readonly deletedHere: readonly NamedRecord[];
  /** What is here in the same revision with other words. */
  readonly otherWords: readonly NamedRecord[];
};

const liveIn = (journal: Journal): number =>
  journal.all().filter((record) => isFinished(record) && record.deletedAt === null).length;

/** What bringing these in would do, record by record; changes nothing. */
export const lookInto = (
  journal: Journal,
  items: readonly JoinedRecord[],
): { readonly plan: JoinPlan; readonly deleted: readonly FinishedRecord[]; readonly report: JournalReport } => {
  const plan = planJoin(journal.joined(), items, digest);
  const { deletedHere, otherWords, ...figures } = reportOf(plan, liveIn(journal));
  const named = (record: FinishedRecord) => namedRecord(journal, record);
  const report = { ...figures, deletedHere: deletedHere.map(named), otherWords: otherWords.map(named) };
  return { plan, deleted: deletedHere, report };
};

/** Where versions came from between which there is something to choose now. */
const arrivals = (plan: JoinPlan, from: string, { clock, newId }: ReviseDeps): readonly Arrival[] => {
  const came = new Set(plan.met.map(({ item }) => `${item.id} ${item.revision}`));
  return plan.changed.flatMap(({ home, before, after }) => {
    if (openVersions(after).length === 0) return [];
    const known = new Set(before.map(({ revision }) => revision));
    const heads = after.filter(({ revision }) => !known.has(revision) && came.has(`${home} ${revision}`));
    return heads.map(
      ({ revision }): Arrival => ({
        ...{ type: 'arrival', id: newId(), of: home, revision },
        ...{ from, at: clock().instant },
      }),
    );
  });
};

/** The same join with these standing again, as revisions of their own. */
const withBack = (
  changed: readonly HomeJoin[],
  journal: Journal,
  back: readonly FinishedRecord[],
  deps: ReviseDeps,
): readonly HomeJoin[] => {
  const byHome = new Map(changed.map((each) => [each.home, each] as const));
  for (const record of back) {
    const before = journal.heads(record.id);
    const after = byHome.get(record.id)?.after ?? before;
    const again = overGone({ heads: () => after }, record, deps);
    byHome.set(record.id, { home: record.id, before, after: lay(record.id, headsOf([...after, again]), digest) });
  }
  return [...byHome.values()];
};

/**
 * Brings records of another journal into this one in one transaction: all of them, or nothing. Nothing is lost: what
 * others take the place of stays 30 days as a version. A second time adds nothing. Fails with `join-takes-away` where
 * it would take much away and may not.
 */
export const joinJournal = async (
  journal: Journal,
  { items, from }: Incoming,
  deps: ReviseDeps,
  { allowRemovals = false, bringBack = new Set() }: JoinChoice = {},
): Promise<Result<JournalReport, AppError>> => {
  const { plan, deleted, report } = lookInto(journal, items);
  const { binned, gone, live } = report.takenAway;
  if (!allowRemovals && takesMuchAway(report.takenAway)) return fail({ code: 'join-takes-away', binned, gone, live });
  const back = deleted.filter(({ id }) => bringBack.has(id));
  const changed = withBack(plan.changed, journal, back, deps);
  const versions = plan.replaced.map(({ record, because }) => versionOf(record, deps, because));
  if (changed.length > 0) {
    const put = [...versions, ...arrivals(plan, from, deps)];
    const stored = await journal.join({ changed, names: plan.names, put });
    if (!stored.ok) return stored;
  }
  return ok(report);
};
