import type { WeekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { Band } from '../../wording/clear-side.ts';
import { isAtLeast } from '../statistics/same-value.ts';
import type { WeekBin } from '../statistics/weekly-bins.ts';
import { type KindReading, weighKinds } from './kind-reading.ts';
import { at, type Belief, pool, sumOf } from './pooled.ts';
import { type StepWeek, stepWeek } from './step-week.ts';

/** How a change came: in one week that can be named, or gradually; null where neither can be said. */
export type MovedShape = 'step' | 'gradual';

/** What one Sunday's window says, supposing (but for `p0`) that something changed. Values on the axis, -1 to 1. */
export type Look = {
  /** Weight of the story that nothing changed. */
  readonly p0: number;
  /** Weight of each kind of noise, in the order of `noiseKinds`. */
  readonly kinds: readonly number[];
  /** Weight of all steps and of the line among the stories with a change: together 1. */
  readonly pStep: number;
  readonly pLine: number;
  readonly change: number;
  readonly changeLo: number;
  readonly changeHi: number;
  readonly from: number;
  readonly fromLo: number;
  readonly fromHi: number;
  readonly to: number;
  readonly toLo: number;
  readonly toHi: number;
  /** The largest change that could be hiding. */
  readonly mdc: number;
  readonly shape: MovedShape | null;
  readonly sinceWeek: WeekIndex | null;
  readonly sinceFirst: WeekIndex | null;
  readonly sinceLast: WeekIndex | null;
};

const halfOf = ({ variance }: Belief): number => parameters.z90 * Math.sqrt(variance);
const onAxis = (value: number): number => Math.min(1, Math.max(-1, value));

const clipped = (belief: Belief): Band & { readonly mean: number } => ({
  mean: onAxis(belief.mean),
  lo: onAxis(belief.mean - halfOf(belief)),
  hi: onAxis(belief.mean + halfOf(belief)),
});

/** How a change came, by the weights of a jump and a slope, and the weeks the jump may have come in. Section 3.13. */
export const shapeOf = (pStep: number, pLine: number, since: StepWeek | null): MovedShape | null => {
  if (since === null) return null;
  if (isAtLeast(pLine, parameters.namedFrom)) return 'gradual';
  const isNarrow = since.last - since.first <= parameters.namedWeeks;
  return isAtLeast(pStep, parameters.namedFrom) && isNarrow ? 'step' : null;
};

/** Weights of the line and of each step over all kinds of noise. */
const storyWeights = (readings: readonly KindReading[], kinds: readonly number[]): readonly number[] =>
  (readings[0]?.weights ?? []).map((_, story) => {
    let weight = 0;
    for (let kind = 0; kind < kinds.length; kind += 1) {
      weight += at(kinds, kind) * at(readings[kind]?.weights ?? [], story);
    }
    return weight;
  });

/**
 * What a window says (`bins`, with each kind's reading of it), given what earlier windows taught about the kinds.
 * docs/domain.md, section 3.13.
 */
export const lookAt = (
  bins: readonly WeekBin[],
  readings: readonly KindReading[],
  lessons: readonly (readonly number[])[],
): Look => {
  const kinds = weighKinds(readings, lessons);
  const pooled = (of: 'change' | 'from' | 'to'): Belief =>
    pool(
      readings.map((reading, kind) => at(kinds, kind) * reading[of].weight),
      readings.map((reading) => reading[of].mean),
      readings.map((reading) => reading[of].variance),
    );
  const change = pooled('change');
  const [from, to] = [clipped(pooled('from')), clipped(pooled('to'))];
  const weights = storyWeights(readings, kinds);
  const steps = weights.slice(1);
  const [pLine, pStep] = [at(weights, 0) / change.weight, sumOf(steps) / change.weight];
  const since = stepWeek(bins, steps);
  return {
    ...{ p0: sumOf(readings.map(({ none }, kind) => none * at(kinds, kind))), kinds, pStep, pLine },
    ...{ change: change.mean, changeLo: change.mean - halfOf(change), changeHi: change.mean + halfOf(change) },
    ...{ from: from.mean, fromLo: from.lo, fromHi: from.hi, to: to.mean, toLo: to.lo, toHi: to.hi },
    ...{ mdc: Math.abs(change.mean) + halfOf(change), shape: shapeOf(pStep, pLine, since) },
    ...{ sinceWeek: since?.week ?? null, sinceFirst: since?.first ?? null, sinceLast: since?.last ?? null },
  };
};
