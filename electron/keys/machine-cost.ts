import type { KdfCost } from '../vault/contract/vault-contract.ts';

export type MachineCostDeps = {
  /** Measures what this machine can afford. */
  readonly measure: () => Promise<KdfCost>;
  /** Runs it once the machine is likely to have nothing else to do. */
  readonly later: (work: () => Promise<void>) => void;
  readonly onKnown: () => void;
};

export type MachineCost = {
  /** Null until it was measured. */
  readonly known: () => KdfCost | null;
  /** Has it measured, once while the program runs. */
  readonly begin: () => void;
};

/**
 * What a derivation may cost on this machine today. It is measured long after the vault was made: on a new computer, or
 * after a first measurement that other work disturbed, a passphrase can be made dearer to guess.
 */
export const createMachineCost = ({ measure, later, onKnown }: MachineCostDeps): MachineCost => {
  let cost: KdfCost | null = null;
  let isBegun = false;
  return {
    known: () => cost,
    begin: () => {
      if (isBegun) return;
      isBegun = true;
      later(async () => {
        cost = await measure();
        onKnown();
      });
    },
  };
};
