import type { WeekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { AxisSide } from '../../wording/side.ts';
import { isAtMost } from '../statistics/same-value.ts';
import { type Claims, type Sign, signBelow } from './claims.ts';
import type { Look } from './look.ts';
import type { Sunday } from './windows.ts';

export type MovedStatus = 'insufficient' | 'paused' | 'moved' | 'tilt' | 'held-steady' | 'no-clear-movement';

/** A look at which nothing is told. */
export type NoLook = { readonly [Name in keyof Look]: null };

/** The verdict of one Sunday, before any guard. Weeks are indices; values lie on the axis, -1 to 1. */
export type Moved = (Look | NoLook) & {
  readonly asOfWeek: WeekIndex;
  /** Weeks and check-ins in the run, and weeks from its first to its last. */
  readonly weeks: number;
  readonly checkIns: number;
  readonly span: number;
  readonly status: MovedStatus;
  readonly direction: AxisSide | null;
  readonly bar: number | null;
  /** The first Sunday of the claim that stands, or of the one that was withdrawn. */
  readonly claimFirst: WeekIndex | null;
  /** The last Sunday on which the claim that stands was more than kept. */
  readonly claimClear: WeekIndex | null;
  /** The last Sunday of a claim that later weeks took back, for a while after. */
  readonly withdrawn: WeekIndex | null;
};

export const NO_LOOK: NoLook = {
  p0: null,
  kinds: null,
  pStep: null,
  pLine: null,
  change: null,
  changeLo: null,
  changeHi: null,
  from: null,
  fromLo: null,
  fromHi: null,
  to: null,
  toLo: null,
  toHi: null,
  mdc: null,
  shape: null,
  sinceWeek: null,
  sinceFirst: null,
  sinceLast: null,
};

const NOT_TAKEN = { claimFirst: null, withdrawn: null } as const;

const sideOf = (sign: Sign): AxisSide | null => (sign === 0 ? null : sign > 0 ? 'EM' : 'TL');

/** What is said of a look on which no claim stands. */
export const unclaimed = (
  look: Pick<Look, 'p0' | 'change' | 'mdc'>,
): { readonly status: MovedStatus; readonly direction: AxisSide | null } => {
  const leaning = signBelow(look, parameters.leanBelow);
  if (leaning !== 0) return { status: 'tilt', direction: sideOf(leaning) };
  const status = isAtMost(look.mdc, parameters.equivalenceBound) ? 'held-steady' : 'no-clear-movement';
  return { status, direction: null };
};

const untold = ({ run }: Sunday): MovedStatus => (run.isPaused ? 'paused' : 'insufficient');

/** What a Sunday says, given the claims that stand on it. docs/domain.md, section 3.13. */
export const said = (week: WeekIndex, sunday: Sunday, { claim, withdrawal }: Claims): Moved => {
  const { run, look, bar } = sunday;
  const counts = { asOfWeek: week, weeks: run.bins.length, checkIns: run.checkIns, span: run.span };
  if (look === null) {
    const none = { direction: null, bar: null, claimFirst: null, claimClear: null, withdrawn: null };
    return { ...NO_LOOK, ...counts, ...none, status: untold(sunday) };
  }
  if (claim !== null) {
    const { first: claimFirst, clear: claimClear } = claim;
    const moved = { status: 'moved', direction: sideOf(claim.sign), claimFirst, claimClear, withdrawn: null } as const;
    return { ...look, ...counts, bar, ...moved };
  }
  const { status, direction } = unclaimed(look);
  const isTold = status !== 'tilt' && withdrawal !== null && week - withdrawal.last <= parameters.withdrawnWeeks;
  const taken = isTold ? { claimFirst: withdrawal.first, withdrawn: withdrawal.last } : NOT_TAKEN;
  return { ...look, ...counts, bar, status, direction, claimClear: null, ...taken };
};
