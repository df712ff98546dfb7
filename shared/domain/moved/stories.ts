import { parameters } from '../../constants.ts';
import { at } from './pooled.ts';
import type { Whitened } from './whitened.ts';
import type { Workspace } from './workspace.ts';

const { changePriorVariance, noisePriorWeeks, noisePriorVariance } = parameters;
const PRIOR_SQUARES = noisePriorWeeks * noisePriorVariance;
const [NONE, STEP, LINE] = [parameters.storyNonePrior, parameters.storyStepPrior, parameters.storyLinePrior];

const degreesOf = ({ weeks }: Whitened): number => weeks - 1 + noisePriorWeeks;

const residualSquares = ({ ones, onesValues, values }: Whitened): number =>
  Math.max(0, values - onesValues ** 2 / ones);

const evidence = (logPrior: number, freedom: number, nu: number, squares: number): number =>
  logPrior - Math.log1p(freedom) / 2 - (nu / 2) * Math.log(PRIOR_SQUARES + squares);

/**
 * Every story of a window, in closed form (conjugate priors, Student's t): those in which something changed into the
 * workspace; returned is the evidence that nothing did, as far as stories differ. docs/domain.md, section 3.13.
 */
export const tellStories = (window: Whitened, { columns, told }: Workspace): number => {
  const { ones, onesValues, count } = window;
  const [nu, still, level] = [degreesOf(window), residualSquares(window), onesValues / ones];
  const [linePrior, stepPrior] = [Math.log(LINE), Math.log(STEP / (count - 1))];
  for (let story = 0; story < count; story += 1) {
    const [zz, z1, zy] = [at(columns.zz, story), at(columns.z1, story), at(columns.zy, story)];
    const centre = z1 / ones;
    const information = zz - centre * z1;
    const slope = zy - centre * onesValues;
    const shrunk = changePriorVariance / (1 + changePriorVariance * information);
    const change = shrunk * slope;
    const squares = Math.max(0, still - slope * change);
    const noise = (PRIOR_SQUARES + squares) / (nu - 2);
    // Along its column: a line goes from -1/2 to 1/2, a step from 0 to 1.
    const before = (story === 0 ? -1 / 2 : 0) - centre;
    const prior = story === 0 ? linePrior : stepPrior;
    told.logs[story] = evidence(prior, changePriorVariance * information, nu, squares);
    told.changes[story] = change;
    told.changeVariances[story] = noise * shrunk;
    told.froms[story] = level + change * before;
    told.fromVariances[story] = noise * (1 / ones + shrunk * before ** 2);
    told.tos[story] = level + change * (before + 1);
    told.toVariances[story] = noise * (1 / ones + shrunk * (before + 1) ** 2);
  }
  return evidence(Math.log(NONE), 0, nu, still);
};
