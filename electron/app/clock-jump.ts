/** Milliseconds. More than this between the two clocks is a jump: the machine slept unheard, or somebody set the clock. */
const LARGEST_STEP = 120_000;

/** Says at each call whether the wall clock has jumped since the last one, by more than two minutes either way. */
export const createClockJump = (clocks: {
  readonly wallMs: () => number;
  readonly monotonicMs: () => number;
}): (() => boolean) => {
  const difference = () => clocks.wallMs() - clocks.monotonicMs();
  let last = difference();
  return () => {
    const now = difference();
    const jumped = Math.abs(now - last) > LARGEST_STEP;
    last = now;
    return jumped;
  };
};
