import { parameters } from '../../constants.ts';

/**
 * A way in which weeks resemble each other: a phase that two weeks share by phi per week between them, its variance
 * `lambda` in units of the noise, and how believable the kind is before anything is known of the writer.
 */
export type NoiseKind = { readonly phi: number; readonly lambda: number; readonly prior: number };

/** Weeks on their own, a little alike, much alike, wandering for months. docs/domain.md, section 3.13. */
export const noiseKinds: readonly NoiseKind[] = [
  { phi: 0, lambda: 0, prior: parameters.ownWeeksPrior },
  { phi: parameters.littleAlikePhi, lambda: parameters.littleAlikeLambda, prior: parameters.littleAlikePrior },
  { phi: parameters.muchAlikePhi, lambda: parameters.muchAlikeLambda, prior: parameters.muchAlikePrior },
  { phi: parameters.wanderingPhi, lambda: parameters.wanderingLambda, prior: parameters.wanderingPrior },
];
