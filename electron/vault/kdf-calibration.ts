import { stretchPassphrase } from './argon2.ts';
import type { KdfCost } from './vault-contract.ts';

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

/** Measures this machine once, about a third of a second, and chooses. `now` is a clock in milliseconds. */
export const calibrateKdf = async (now: () => number): Promise<KdfCost> => {
  const start = now();
  const key = await stretchPassphrase('measuring only', Buffer.alloc(16), costOf(FLOOR_MEBIBYTES));
  key.fill(0);
  return chooseKdfCost(now() - start);
};
