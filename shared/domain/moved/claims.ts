import type { WeekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import { isAtLeast, isUnder } from '../statistics/same-value.ts';
import type { Look } from './look.ts';
import type { Sunday } from './windows.ts';

/** Toward which end a change points: -1 TL, 1 EM, 0 neither. */
export type Sign = -1 | 0 | 1;

/** A standing "moved". */
export type Claim = {
  readonly sign: Sign;
  /** Its first Sunday. */
  readonly first: WeekIndex;
  /** The week of the step as it was computed on that Sunday, said or not; null where no step was possible. */
  readonly sinceWeek: WeekIndex | null;
  /** The last Sunday on which it was more than kept: on which it would have been a lean at least. */
  readonly clear: WeekIndex;
};

/** A claim that later weeks took back, with the last Sunday it stood on. */
export type Withdrawal = { readonly first: WeekIndex; readonly last: WeekIndex };

/** What a Sunday hands on to the next. */
export type Claims = { readonly claim: Claim | null; readonly withdrawal: Withdrawal | null };

export const NO_CLAIMS: Claims = { claim: null, withdrawal: null };

/** Sign of a change that is material, where "nothing changed" weighs less than a limit; else 0. */
export const signBelow = (look: Pick<Look, 'p0' | 'change'> | null, limit: number | null): Sign => {
  if (look === null || limit === null || !isUnder(look.p0, limit)) return 0;
  if (!isAtLeast(Math.abs(look.change), parameters.materialChange)) return 0;
  return look.change > 0 ? 1 : -1;
};

/** Whether a claim that ends on a Sunday is taken back: the weeks before its step are still read, and it is unlikely. */
const isTakenBack = ({ sinceWeek }: Claim, { run, look }: Sunday): boolean => {
  if (look === null || sinceWeek === null || isUnder(look.p0, parameters.keepBelow)) return false;
  return run.bins.filter(({ week }) => week < sinceWeek).length >= parameters.withdrawnMinBefore;
};

/** What a Sunday's verdict is made of: the signs of a strong change now and two weeks ago, and whether a claim is kept. */
type Signs = { readonly now: Sign; readonly earlier: Sign };

/**
 * The claim that stands on a Sunday, from the one of the Sunday before. A claim begins when a strong change has pointed
 * the same way two weeks ago and now; it stands while "nothing changed" is less likely than not. Section 3.13.
 */
export const nextClaims = (before: Claims, week: WeekIndex, sunday: Sunday, { now, earlier }: Signs): Claims => {
  const { claim } = before;
  const { look } = sunday;
  const begins = now !== 0 && now === earlier ? now : 0;
  if (claim !== null) {
    const kept = signBelow(look, parameters.keepBelow) === claim.sign;
    const clear = signBelow(look, parameters.leanBelow) === claim.sign ? week : claim.clear;
    if (begins === claim.sign || kept) return { ...before, claim: { ...claim, clear } };
  }
  if (begins !== 0) {
    const sinceWeek = look?.sinceWeek ?? null;
    return { claim: { sign: begins, first: week, sinceWeek, clear: week }, withdrawal: null };
  }
  if (claim === null || !isTakenBack(claim, sunday)) return { ...before, claim: null };
  return { claim: null, withdrawal: { first: claim.first, last: week - 1 } };
};
