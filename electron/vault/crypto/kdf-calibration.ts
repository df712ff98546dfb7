import type { KdfCost } from '../contract/vault-contract.ts';
import { type StretchPassphrase, stretchPassphrase } from './argon2.ts';

/** Unlocking may take this long on the machine that makes the vault. */
const TARGET_MILLISECONDS = 1_000;
const PASSES = 3;
const LANES = 4;
const MEBIBYTE_IN_KIB = 1_024;
/** From the cost we want down to the one we never go below (RFC 9106, section 4, second recommended option). */
const MEBIBYTES = [256, 192, 128, 96] as const;
const FLOOR_MEBIBYTES = 64;
/** Beyond the processor's cache, time grows a little faster than memory. */
const GROWTH_MARGIN = 1.15;

const costOf = (mebibytes: number): KdfCost => ({
  memoryKib: mebibytes * MEBIBYTE_IN_KIB,
  passes: PASSES,
  lanes: LANES,
});

/** The dearest cost that fits one second, from the time in milliseconds that 64 MiB took; 64 MiB at least. */
export const chooseKdfCost = (floorMilliseconds: number): KdfCost => {
  const fits = (mebibytes: number) =>
    floorMilliseconds * (mebibytes / FLOOR_MEBIBYTES) * GROWTH_MARGIN <= TARGET_MILLISECONDS;
  return costOf(MEBIBYTES.find(fits) ?? FLOOR_MEBIBYTES);
};

/** The least that a new vault costs on any machine. */
export const FLOOR_COST: KdfCost = costOf(FLOOR_MEBIBYTES);

/** How many times the work of `own` a derivation asks for. */
export const timesDearer = (cost: KdfCost, own: KdfCost): number => work(cost) / work(own);

/** Work of a derivation, for telling a dearer one from a cheaper one: memory by passes. */
const work = ({ memoryKib, passes }: KdfCost): number => memoryKib * passes;

/** Whether a vault's derivation costs less than is wanted today: by default less than 64 MiB in 3 passes. */
export const isKdfBehind = (cost: KdfCost, wanted: KdfCost = FLOOR_COST): boolean => work(cost) < work(wanted);

/** The cost after a change of keys: what this machine can do in a second, never less than the vault had. */
export const dearerKdf = (had: KdfCost, measured: KdfCost): KdfCost => (isKdfBehind(had, measured) ? measured : had);

/** Other work can only make a measurement slower: the best of so many is nearest to the truth. */
const MEASUREMENTS = 3;

/**
 * Measures this machine three times, about a second in all, and chooses by the quickest. `now` is a clock in
 * milliseconds; `stretch` is what is measured.
 */
export const calibrateKdf = async (
  now: () => number,
  stretch: StretchPassphrase = stretchPassphrase,
): Promise<KdfCost> => {
  let best = Number.POSITIVE_INFINITY;
  for (let measured = 0; measured < MEASUREMENTS; measured += 1) {
    const start = now();
    const key = await stretch('measuring only', Buffer.alloc(16), FLOOR_COST);
    key.fill(0);
    best = Math.min(best, now() - start);
  }
  return chooseKdfCost(best);
};
