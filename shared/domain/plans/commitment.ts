import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { weekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import { fail, ok, type Result } from '../../errors/result.ts';
import type { Commitment, Occurrence } from '../../records/beside/commitment.ts';
import { inOrder } from '../../records/fields/in-order.ts';
import type { BalanceWeek } from '../scoring/balance-weeks.ts';

const isActive = ({ status, deletedAt }: Commitment): boolean => status === 'active' && deletedAt === null;

/** The active commitments, oldest first. */
export const activeCommitments = (commitments: readonly Commitment[]): readonly Commitment[] =>
  inOrder(commitments.filter(isActive), ({ start }) => start);

/** Whether one more may be started: at most three are active at a time. docs/domain.md, section 5. */
export const canStartCommitment = (
  commitments: readonly Commitment[],
): Result<null, { readonly code: 'commitments-full'; readonly active: number }> => {
  const active = commitments.filter(isActive).length;
  return active < parameters.activeCommitments ? ok(null) : fail({ code: 'commitments-full', active });
};

/** Occasions that were due, oldest first. */
const dueOf = ({ occurrences }: Pick<Commitment, 'occurrences'>): readonly Occurrence[] =>
  occurrences
    .filter(({ result }) => result !== 'not-due')
    .sort((a, b) => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : 0));

/** How often it came about, of the times it was due; `share` 0 to 1, null under four due. */
export type FollowThrough = { readonly done: number; readonly due: number; readonly share: number | null };

/** Kept, or moved and done, of the due occasions. docs/domain.md, section 5. */
export const followThrough = (commitment: Pick<Commitment, 'occurrences'>): FollowThrough => {
  const due = dueOf(commitment);
  const done = due.filter(({ result }) => result === 'kept' || result === 'moved-done').length;
  const enough = due.length >= parameters.followThroughMinDue;
  return { done, due: due.length, share: enough ? done / due.length : null };
};

/** Whether the two newest due occasions were both dropped. */
export const droppedTwice = (commitment: Pick<Commitment, 'occurrences'>): boolean => {
  const newest = dueOf(commitment).slice(-2);
  return newest.length === 2 && newest.every(({ result }) => result === 'dropped');
};

/** The first day of its review. */
export const reviewDay = ({ start, reviewAfterWeeks }: Pick<Commitment, 'start' | 'reviewAfterWeeks'>): CalendarDay =>
  addDays(start, reviewAfterWeeks * 7);

/** Whether an active commitment has run its weeks and asks to be kept, changed or stopped. */
export const isReviewDue = (commitment: Commitment, asOf: CalendarDay): boolean =>
  isActive(commitment) && reviewDay(commitment) <= asOf;

/** Mean share of the side before and since the start, 0 to 1, with the weeks each rests on. */
export type ReviewShares = {
  readonly before: number | null;
  readonly nBefore: number;
  readonly since: number | null;
  readonly nSince: number;
};

/**
 * The side's share in the weeks before a commitment and in the same number from its start on, the starting week
 * counted as since. A difference in time, not an effect. docs/domain.md, section 5.
 */
export const reviewShares = (
  { start, side, reviewAfterWeeks }: Pick<Commitment, 'start' | 'side' | 'reviewAfterWeeks'>,
  weeks: readonly BalanceWeek[],
): ReviewShares => {
  const first = weekIndex(start);
  const sharesIn = (from: number, to: number): readonly number[] =>
    weeks.filter(({ w }) => w >= from && w < to).flatMap((week) => week[side] ?? []);
  const mean = (shares: readonly number[]): number | null =>
    shares.length === 0 ? null : shares.reduce((sum, one) => sum + one, 0) / shares.length;
  const [before, since] = [sharesIn(first - reviewAfterWeeks, first), sharesIn(first, first + reviewAfterWeeks)];
  return { before: mean(before), nBefore: before.length, since: mean(since), nSince: since.length };
};
