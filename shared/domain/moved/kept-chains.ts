import type { WeekBin } from '../statistics/weekly-bins.ts';
import { type Chain, createChain } from './chain.ts';
import type { MovedRule } from './run.ts';
import { commonStart } from './same-bins.ts';

type Kept = { readonly rule: MovedRule; readonly chain: Chain };

/** Energy and time by half-years and energy by years, each under two versions of the questions. */
const MOST = 6;

/** The one used last comes last. */
let kept: readonly Kept[] = [];

/**
 * The chain of verdicts to ask about a series: one that begins with the same weeks, else a new one. A screen that looks
 * back Sunday by Sunday works each of them out once.
 */
export const chainOf = (bins: readonly WeekBin[], rule: MovedRule): Chain => {
  let [found, most]: [Kept | null, number] = [null, 0];
  for (const one of kept) {
    const common = one.rule === rule ? commonStart(one.chain.bins(), bins) : 0;
    if (common > most) [found, most] = [one, common];
  }
  const used = found ?? { rule, chain: createChain(rule) };
  kept = [...kept.filter((one) => one !== used), used].slice(-MOST);
  return used.chain;
};

/** Lets go of every chain: they hold what was written, week by week. */
export const forgetChains = (): void => {
  kept = [];
};
