import { parameters } from '../../constants.ts';
import type { WeekBin } from '../statistics/weekly-bins.ts';
import { type NoiseKind, noiseKinds } from './noise-kinds.ts';
import { at, type Belief, logSumExp, pool } from './pooled.ts';
import { tellStories } from './stories.ts';
import { whiten } from './whitened.ts';
import type { Workspace } from './workspace.ts';

/** A window under one kind of noise: its stories by what they weigh within the kind, together 1. */
export type KindReading = {
  /** Logarithm of how well the kind predicts the window, over all its stories. */
  readonly logEvidence: number;
  readonly none: number;
  /** Of the stories in which something changed: the line, then a step at each bin that may have one, oldest first. */
  readonly weights: readonly number[];
  readonly change: Belief;
  readonly from: Belief;
  readonly to: Belief;
};

const readKind = (bins: readonly WeekBin[], kind: NoiseKind, workspace: Workspace): KindReading => {
  const window = whiten(bins, kind, parameters.stepSideWeeks, workspace);
  const none = tellStories(window, workspace);
  const { told } = workspace;
  const total = logSumExp([none, logSumExp(told.logs, window.count)]);
  const weights: number[] = [];
  for (let story = 0; story < window.count; story += 1) weights.push(Math.exp(at(told.logs, story) - total));
  return {
    logEvidence: total - (window.logDet + Math.log(window.ones)) / 2,
    none: Math.exp(none - total),
    weights,
    change: pool(weights, told.changes, told.changeVariances),
    from: pool(weights, told.froms, told.fromVariances),
    to: pool(weights, told.tos, told.toVariances),
  };
};

/** A window of at least two weeks under each kind of noise, in the order of `noiseKinds`. */
export const readKinds = (bins: readonly WeekBin[], workspace: Workspace): readonly KindReading[] =>
  noiseKinds.map((kind) => readKind(bins, kind, workspace));

/** What a window teaches about the kinds of noise: 0 for the one that predicted it best, less for the others. */
export const lessonOf = (kinds: readonly KindReading[]): readonly number[] => {
  const logs = kinds.map(({ logEvidence }) => logEvidence);
  const best = Math.max(...logs);
  return logs.map((log) => log - best);
};

/** Weights of the kinds from what each makes of a window, with what earlier windows taught; together 1. */
export const weighKinds = (
  readings: readonly KindReading[],
  lessons: readonly (readonly number[])[],
): readonly number[] => {
  const logs = readings.map(({ logEvidence }, kind) => {
    const prior = Math.log(noiseKinds[kind]?.prior ?? 0);
    return lessons.reduce((sum, lesson) => sum + at(lesson, kind), logEvidence + prior);
  });
  const total = logSumExp(logs);
  return logs.map((log) => Math.exp(log - total));
};
