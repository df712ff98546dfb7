import { parameters } from '../../constants.ts';
import { clearSide } from '../../wording/clear-side.ts';
import { differenceOfMeans, type MeanBand, type MeanDifference, meanWithBand } from '../statistics/mean-band.ts';
import { type LineFit, readLineFit } from './line-fit.ts';
import { type AgreementRequest, checkInsOfRun, type ScoredCheckIn } from './run-check-ins.ts';
import { readWeeklyAlpha, type WeeklyAlpha } from './weekly-alpha.ts';

/** Energy of every other check-in of the run, first, third and so on against the rest; the count alone below 20. */
export type TwoHalves =
  | { readonly status: 'insufficient'; readonly n: number }
  | { readonly status: 'shown'; readonly n: number; readonly odd: MeanBand; readonly even: MeanBand };

/**
 * Energy of the run by what the writer would choose and by how each side left them; the counts alone below 20 check-ins
 * with 8 of each.
 */
export type TwoWays =
  | {
      readonly status: 'insufficient';
      readonly n: number;
      readonly withChoices: number;
      readonly withLiking: number;
    }
  | {
      readonly status: 'shown';
      readonly n: number;
      readonly choices: MeanBand;
      readonly liking: MeanBand;
      /** Liking minus choices. */
      readonly difference: MeanDifference;
      /** Whether its whole band lies on one side of zero. */
      readonly differ: boolean;
    };

/** How far the answers behind the line agree with each other and with the writer's own word. */
export type Reliability = {
  readonly halves: TwoHalves;
  readonly ways: TwoWays;
  readonly alpha: WeeklyAlpha;
  readonly fit: LineFit;
};

/** One value of each check-in that has it, weighed as the check-in. */
const weighed = (checkIns: readonly ScoredCheckIn[], of: (score: ScoredCheckIn['score']) => number | null) =>
  checkIns.flatMap(({ score }) => {
    const value = of(score);
    return value === null ? [] : [{ value, weight: score.u }];
  });

const twoHalves = (checkIns: readonly ScoredCheckIn[]): TwoHalves => {
  const n = checkIns.length;
  if (n < parameters.reliabilityCheckIns) return { status: 'insufficient', n };
  const [odd, even] = [0, 1].map((rest) => checkIns.filter((_, index) => index % 2 === rest));
  const energyOf = (half: readonly ScoredCheckIn[] = []) => meanWithBand(weighed(half, ({ E }) => E));
  return { status: 'shown', n, odd: energyOf(odd), even: energyOf(even) };
};

const twoWays = (checkIns: readonly ScoredCheckIn[]): TwoWays => {
  const n = checkIns.length;
  const [choices, liking] = [weighed(checkIns, ({ Ep }) => Ep), weighed(checkIns, ({ L }) => L)];
  const fewest = Math.min(choices.length, liking.length);
  if (n < parameters.reliabilityCheckIns || fewest < parameters.waysMinAnswers) {
    return { status: 'insufficient', n, withChoices: choices.length, withLiking: liking.length };
  }
  const both = { choices: meanWithBand(choices), liking: meanWithBand(liking) };
  const difference = differenceOfMeans(both.liking, both.choices);
  return { status: 'shown', n, ...both, difference, differ: clearSide(difference) !== null };
};

/** How far answers agree as of a day, read at the last complete week. docs/domain.md, section 3.10. */
export const readReliability = (request: AgreementRequest): Reliability => {
  const checkIns = checkInsOfRun(request);
  return {
    halves: twoHalves(checkIns),
    ways: twoWays(checkIns),
    alpha: readWeeklyAlpha(request),
    fit: readLineFit(request),
  };
};
