import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { countedAnswer } from '../questions/counted-answers.ts';
import { promptIds } from '../questions/prompt-ids.ts';

import { keyedAnswer } from '../scoring/score-reflection.ts';
import { timelyReflections } from '../scoring/timely-reflections.ts';
import { isSame, isUnder } from '../statistics/same-value.ts';

/** The four weekly questions that never change, keyed. */
export const reliabilityPrompts = [
  promptIds.bestMomentOfWeek,
  promptIds.moreOfNextWeek,
  promptIds.wornOutBy,
  promptIds.putOffThisWeek,
] as const;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const meanOf = (values: readonly number[]): number => sum(values) / values.length;

const sampleVariance = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
};

/**
 * Cronbach's alpha across occasions: how far the answers rise and fall together, at most 1. Rows are occasions of equal
 * length, at least two; null when nothing varies. docs/domain.md, section 3.10.
 */
export const alphaAcross = (rows: readonly (readonly number[])[]): number | null => {
  const items = rows[0]?.length ?? 0;
  const total = rows.length < 2 || items < 2 ? 0 : sampleVariance(rows.map(sum));
  // Answers are thirds: the mean of equal ones differs from them in its last bits.
  if (isSame(total, 0)) return null;
  const each = Array.from({ length: items }, (_, item) => sampleVariance(rows.map((row) => row[item] ?? 0)));
  return (items / (items - 1)) * (1 - sum(each) / total);
};

/** Pearson's r of two halves, raised by Spearman and Brown, with its 95 % interval; null for a negative r. */
export type SplitHalf =
  | { readonly agrees: true; readonly r: number; readonly sb: number; readonly lo: number; readonly hi: number }
  | { readonly agrees: false; readonly r: number };

const spearmanBrown = (r: number): number => (2 * r) / (1 + r);

const pearson = (pairs: readonly (readonly [number, number])[]): number | null => {
  const [meanA, meanB] = [meanOf(pairs.map(([a]) => a)), meanOf(pairs.map(([, b]) => b))];
  const squares = (values: readonly number[]) => sum(values.map((value) => value ** 2));
  const [a, b] = [pairs.map(([one]) => one - meanA), pairs.map(([, other]) => other - meanB)];
  const spread = Math.sqrt(squares(a) * squares(b));
  return isSame(spread, 0) ? null : sum(a.map((value, index) => value * (b[index] ?? 0))) / spread;
};

/** Split-half reliability of pairs of half scores, at least four; null when a half never varies. Section 3.10. */
export const splitHalf = (pairs: readonly (readonly [number, number])[]): SplitHalf | null => {
  const r = pairs.length < 4 ? null : pearson(pairs);
  if (r === null) return null;
  if (isUnder(r, 0)) return { agrees: false, r };
  // Rounding can carry a perfect correlation past 1, where Fisher's z has no value.
  const z = Math.atanh(Math.min(r, 1 - Number.EPSILON));
  const half = parameters.z95 / Math.sqrt(pairs.length - 3);
  const [lo, hi] = [Math.tanh(z - half), Math.tanh(z + half)];
  return { agrees: true, r, sb: spearmanBrown(r), lo: spearmanBrown(lo), hi: spearmanBrown(hi) };
};

/** How far the four weekly answers move together; nothing but the count below 30 occasions. */
export type Reliability =
  | { readonly status: 'insufficient'; readonly n: number }
  | { readonly status: 'shown'; readonly n: number; readonly alpha: number | null; readonly halves: SplitHalf | null };

/** Weekly check-ins, none of them too late, in which all four were answered, keyed, oldest first. */
const occasions = (entries: readonly Entry[], asOf: CalendarDay): readonly (readonly number[])[] =>
  timelyReflections(entries, asOf).flatMap((one) => {
    const row = reliabilityPrompts.flatMap((id) => keyedAnswer(id, countedAnswer(one, id)) ?? []);
    return one.form === 'weekly' && row.length === reliabilityPrompts.length ? [row] : [];
  });

/** Reliability of the weekly answers up to a day, from 30 complete occasions on. docs/domain.md, section 3.10. */
export const readReliability = (entries: readonly Entry[], asOf: CalendarDay): Reliability => {
  const rows = occasions(entries, asOf);
  const n = rows.length;
  if (n < parameters.reliabilityOccasions) return { status: 'insufficient', n };
  // Each half holds one question keyed each way, one of gain and one of drain.
  const pairs = rows.map(([a = 0, b = 0, c = 0, d = 0]): [number, number] => [(a + d) / 2, (b + c) / 2]);
  return { status: 'shown', n, alpha: alphaAcross(rows), halves: splitHalf(pairs) };
};
