import type { WeekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { WeekBin } from '../statistics/weekly-bins.ts';
import { type Claims, NO_CLAIMS, nextClaims, type Sign, signBelow } from './claims.ts';
import type { MovedRule } from './run.ts';
import { commonStart } from './same-bins.ts';
import { type Moved, said } from './verdict.ts';
import { createWindows } from './windows.ts';

/**
 * The verdicts of one series, as far as they were asked for: whoever asks for a later Sunday, for an earlier one, or
 * after the newest weeks have changed, has only those worked out that are not known. It gives what a new one would.
 */
export type Chain = {
  /** The weeks it was last asked about, oldest first. */
  readonly bins: () => readonly WeekBin[];
  /** The verdict of one Sunday, a paused one as well. */
  readonly at: (bins: readonly WeekBin[], now: WeekIndex) => Moved;
};

/** A Sunday with what it hands on. */
type Link = { readonly moved: Moved; readonly claims: Claims; readonly sign: Sign };

const weekOf = ({ moved }: Link): WeekIndex => moved.asOfWeek;

/** The Sundays on which a claim can stand: not longer after a week with a check-in than the pause begins. */
const sundaysOf = function* (bins: readonly WeekBin[], until: WeekIndex): Generator<WeekIndex> {
  for (const [index, { week }] of bins.entries()) {
    const next = bins[index + 1]?.week ?? Number.POSITIVE_INFINITY;
    const last = Math.min(next - 1, week + parameters.maxGapWeeks, until);
    for (let sunday = week; sunday <= last; sunday += 1) yield sunday;
  }
};

/** The first week from which one series says something else than another up to a week; null where none does. */
const firstApart = (known: readonly WeekBin[], asked: readonly WeekBin[], until: WeekIndex): WeekIndex | null => {
  const common = commonStart(known, asked);
  const weeks = [known[common]?.week, asked[common]?.week].filter((week) => week !== undefined && week <= until);
  return weeks.length === 0 ? null : Math.min(...weeks.map(Number));
};

export const createChain = (rule: MovedRule): Chain => {
  const lag = parameters.confirmLagDays / 7;
  const windows = createWindows(rule);
  let known: readonly WeekBin[] = [];
  let links: Link[] = [];

  /** Lets go of what rested on weeks that are no longer what they were. */
  const meet = (bins: readonly WeekBin[], until: WeekIndex): void => {
    const apart = firstApart(known, bins, until);
    if (apart === null) return;
    known = bins.filter(({ week }) => week <= until);
    links = links.filter((link) => weekOf(link) < apart);
    windows.dropFrom(apart);
  };

  const add = (week: WeekIndex): void => {
    const before = links.at(-1);
    // A paused Sunday in between ends a claim without a word.
    const standing = before?.claims ?? NO_CLAIMS;
    const isNext = before !== undefined && weekOf(before) === week - 1;
    const handed = isNext ? standing : { ...standing, claim: null };
    const sunday = windows.read(known, week);
    const lagging = links.slice(-lag).find((link) => weekOf(link) === week - lag);
    const sign = signBelow(sunday.look, sunday.bar);
    const claims = nextClaims(handed, week, sunday, { now: sign, earlier: lagging?.sign ?? 0 });
    links.push({ moved: said(week, sunday, claims), claims, sign });
  };

  const follow = (bins: readonly WeekBin[], until: WeekIndex): readonly Link[] => {
    meet(bins, until);
    const newest = links.at(-1);
    const last = newest === undefined ? Number.NEGATIVE_INFINITY : weekOf(newest);
    for (const week of sundaysOf(known, until)) if (week > last) add(week);
    return links;
  };

  return {
    bins: () => known,
    at: (bins, now) => {
      const link = follow(bins, now).findLast((one) => weekOf(one) <= now);
      if (link !== undefined && weekOf(link) === now) return link.moved;
      return said(now, windows.read(known, now), NO_CLAIMS);
    },
  };
};
