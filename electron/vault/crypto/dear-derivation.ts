import type { AppError } from '../../../shared/errors/app-error.ts';
import type { KdfCost } from '../contract/vault-contract.ts';
import { calibrateKdf, FLOOR_COST, timesDearer } from './kdf-calibration.ts';

/** From so many times the work that this machine asks of a new vault, whoever opens a file is asked first. */
const DEAR_TIMES = 4;

/**
 * Why a derivation is not begun unasked: it asks for more than four times what a vault made on this machine would; null
 * when it does not. The machine is measured, about a second, only where the cost is that far above the least of all.
 */
export const dearDerivation = async (
  costs: readonly KdfCost[],
  measure: () => Promise<KdfCost> = () => calibrateKdf(() => performance.now()),
): Promise<AppError | null> => {
  const times = (own: KdfCost): number => costs.reduce((sum, cost) => sum + timesDearer(cost, own), 0);
  if (times(FLOOR_COST) <= DEAR_TIMES) return null;
  const asked = times(await measure());
  return asked > DEAR_TIMES ? { code: 'derivation-dear', times: Math.ceil(asked) } : null;
};
