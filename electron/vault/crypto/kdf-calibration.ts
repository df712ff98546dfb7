import type { KdfCost } from '../contract/vault-contract.ts';
import { stretchPassphrase } from './argon2.ts';

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

/** Work of a derivation, for telling a dearer one from a cheaper one: memory by passes. */
const work = ({ memoryKib, passes }: KdfCost): number => memoryKib * passes;

/** Whether a vault's derivation costs less than is wanted today: by default less than 64 MiB in 3 passes. */
export const isKdfBehind = (cost: KdfCost, wanted: KdfCost = costOf(FLOOR_MEBIBYTES)): boolean =>
  work(cost) < work(wanted);

/** The cost after a change of keys: what this machine can do in a second, never less than the vault had. */
export const dearerKdf = (had: KdfCost, measured: KdfCost): KdfCost => (isKdfBehind(had, measured) ? measured : had);

/** Measures this machine once, about a third of a second, and chooses. `now` is a clock in milliseconds. */
export const calibrateKdf = async (now: () => number): Promise<KdfCost> => {
  const start = now();
  const key = await stretchPassphrase('measuring only', Buffer.alloc(16), costOf(FLOOR_MEBIBYTES));
  key.fill(0);
  return chooseKdfCost(now() - start);
};
