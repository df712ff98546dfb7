import type { WeekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { Band } from '../../wording/clear-side.ts';
import type { BalanceWeek } from '../scoring/balance-weeks.ts';
import { isAtLeast, isAtMost, isUnder } from '../statistics/same-value.ts';
import { studentT } from '../statistics/student-t.ts';

export type BalanceSide = 'people' | 'technical';
export type BalanceSignal = 'time' | 'kept';

/** Planned and done over the weeks looked at, done capped at planned week by week; ratio null below five planned. */
export type KeptCount = { readonly planned: number; readonly done: number; readonly ratio: number | null };

/** Which side of a combined role gets less, as far as four weeks can say. */
export type BlindSpot = {
  readonly status: 'blind-spot-people' | 'blind-spot-technical' | 'both-stretched' | 'no-signal' | 'insufficient';
  readonly signals: Readonly<Record<BalanceSide, readonly BalanceSignal[]>>;
  readonly kept: Readonly<Record<BalanceSide, KeptCount>>;
  readonly keptPeople: number | null;
  readonly keptTechnical: number | null;
  readonly weeksWithSplit: number;
  /** Weeks in which a side had under 15 %. */
  readonly neglectedWeeks: Readonly<Record<BalanceSide, number>>;
};

const countKept = (weeks: readonly BalanceWeek[], name: 'oneToOnes' | 'reviews'): KeptCount => {
  let [planned, done] = [0, 0];
  for (const week of weeks) {
    const pair = week[name];
    planned += pair?.planned ?? 0;
    done += Math.min(pair?.done ?? 0, pair?.planned ?? 0);
  }
  return { planned, done, ratio: planned >= parameters.keptMinPlanned ? done / planned : null };
};

const isLow = (share: number | null | undefined): boolean => share != null && isUnder(share, parameters.neglectedShare);

const isCrowdedOut = (week: BalanceWeek, side: BalanceSide): boolean =>
  isLow(week[side]) && isAtLeast(week[side === 'people' ? 'technical' : 'people'] ?? 0, parameters.fullShare);

const signalsOf = (splits: readonly BalanceWeek[], side: BalanceSide, kept: KeptCount): readonly BalanceSignal[] => {
  const crowdedOut = splits.filter((week) => isCrowdedOut(week, side)).length;
  return [
    ...(crowdedOut >= parameters.blindSpotSplits ? (['time'] as const) : []),
    ...(kept.ratio !== null && isUnder(kept.ratio, parameters.keptRatio) ? (['kept'] as const) : []),
  ];
};

const statusOf = ({
  signals,
  kept,
  weeksWithSplit,
}: Pick<BlindSpot, 'signals' | 'kept' | 'weeksWithSplit'>): BlindSpot['status'] => {
  const isComputable = kept.people.ratio !== null || kept.technical.ratio !== null;
  if (weeksWithSplit < parameters.blindSpotSplits && !isComputable) return 'insufficient';
  const [people, technical] = [signals.people.length > 0, signals.technical.length > 0];
  if (people && technical) return 'both-stretched';
  if (people) return 'blind-spot-people';
  return technical ? 'blind-spot-technical' : 'no-signal';
};

/** The blind-spot rule over the four calendar weeks up to `now`, a complete week. docs/domain.md, section 5. */
export const readBlindSpot = (weeks: readonly BalanceWeek[], now: WeekIndex): BlindSpot => {
  const recent = weeks.filter(({ w }) => w > now - parameters.blindSpotWeeks && w <= now);
  const splits = recent.filter(({ people, technical }) => people != null && technical != null);
  const kept = { people: countKept(recent, 'oneToOnes'), technical: countKept(recent, 'reviews') };
  const signals = {
    people: signalsOf(splits, 'people', kept.people),
    technical: signalsOf(splits, 'technical', kept.technical),
  };
  const neglected = (side: BalanceSide): number => splits.filter((week) => isLow(week[side])).length;
  return {
    status: statusOf({ signals, kept, weeksWithSplit: splits.length }),
    signals,
    kept,
    keptPeople: kept.people.ratio,
    keptTechnical: kept.technical.ratio,
    weeksWithSplit: splits.length,
    neglectedWeeks: { people: neglected('people'), technical: neglected('technical') },
  };
};

/** Shares in weeks of high pressure minus shares in the others, -1 to 1. */
export type PressureContrast =
  | { readonly status: 'insufficient'; readonly nHigh: number; readonly nOther: number }
  | {
      readonly status: 'leans-technical-under-pressure' | 'leans-people-under-pressure' | 'no-clear-pattern';
      readonly dPeople: number;
      readonly dTechnical: number;
      /** 90 % bands of both differences. */
      readonly people: Band;
      readonly technical: Band;
      readonly nHigh: number;
      readonly nOther: number;
    };

const leans = (loss: number, gain: number): boolean =>
  isAtMost(loss, -parameters.pressureLoss) && isAtLeast(gain, parameters.pressureGain);

/** 90 % band of the difference of two means of weekly shares: pooled variance, at least that of a chip either way. */
const bandOfDifference = (high: readonly number[], other: readonly number[]): Band => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0);
  const df = high.length + other.length - 2;
  const variance = Math.max(parameters.shareVarianceFloor, (squares(high) + squares(other)) / df);
  const half = studentT(parameters.z90, df) * Math.sqrt(variance * (1 / high.length + 1 / other.length));
  const difference = mean(high) - mean(other);
  return { lo: difference - half, hi: difference + half };
};

/** Half a year of weeks up to `now`: those of pressure 4 or 5 against the calmer ones. docs/domain.md, section 5. */
export const contrastPressure = (weeks: readonly BalanceWeek[], now: WeekIndex): PressureContrast => {
  const known = weeks.flatMap(({ w, pressure, people, technical }) =>
    w > now - parameters.pressureWindowWeeks && w <= now && pressure != null && people != null && technical != null
      ? [{ pressure, people, technical }]
      : [],
  );
  const high = known.filter(({ pressure }) => pressure >= parameters.pressureHigh);
  const other = known.filter(({ pressure }) => pressure < parameters.pressureHigh);
  const counts = { nHigh: high.length, nOther: other.length };
  if (Math.min(high.length, other.length) < parameters.pressureMinWeeks) return { status: 'insufficient', ...counts };
  const mean = (list: typeof known, side: BalanceSide) => list.reduce((sum, week) => sum + week[side], 0) / list.length;
  const dPeople = mean(high, 'people') - mean(other, 'people');
  const dTechnical = mean(high, 'technical') - mean(other, 'technical');
  const band = (side: BalanceSide) =>
    bandOfDifference(
      high.map((week) => week[side]),
      other.map((week) => week[side]),
    );
  const numbers = { dPeople, dTechnical, people: band('people'), technical: band('technical'), ...counts };
  if (leans(dPeople, dTechnical)) return { status: 'leans-technical-under-pressure', ...numbers };
  if (leans(dTechnical, dPeople)) return { status: 'leans-people-under-pressure', ...numbers };
  return { status: 'no-clear-pattern', ...numbers };
};
