import { NIGHT_ENDS } from '../../shared/check-ins/form-period.ts';
import type { Clock } from './clock.ts';

/** Milliseconds. More than this between the two clocks is a jump: the machine slept unheard, or somebody set the clock. */
const LARGEST_STEP = 120_000;

type Clocks = {
  readonly wallMs: () => number;
  /** Only goes forward, and nobody sets it. */
  readonly steadyMs: () => number;
};

/**
 * Says at each call whether the wall clock has jumped since the last one, by more than two minutes either way. Whether
 * a sleep is such a jump is up to the steady clock: it is where that stands still meanwhile.
 */
export const createClockJump = ({ wallMs, steadyMs }: Clocks): (() => boolean) => {
  const difference = () => wallMs() - steadyMs();
  let last = difference();
  return () => {
    const now = difference();
    const jumped = Math.abs(now - last) > LARGEST_STEP;
    last = now;
    return jumped;
  };
};

/**
 * Says whether the calendar was set, ahead or back, since the program was started: what went by asleep is explained by
 * a steady clock that counts it (`elapsedMs`), and only what is not explained is a jump. From then on the answer stays
 * yes, because what was dated meanwhile may be wrong. To be asked every few seconds and before every use.
 */
export const createCalendarWatch = (clocks: Clocks): (() => boolean) => {
  const hasJumped = createClockJump(clocks);
  let wasSet = false;
  return () => {
    wasSet = hasJumped() || wasSet;
    return wasSet;
  };
};

/**
 * Says at each call whether another civil day has begun here since the last one, or the zone has changed with it: by
 * midnight, by travel, or because somebody set the clock. The end of the night counts too: until then pages offer
 * yesterday.
 */
export const createDayWatch = (clock: Clock): (() => boolean) => {
  const placeInTime = () => {
    const { day, hour, utcOffsetMinutes } = clock();
    return `${day} ${utcOffsetMinutes} ${hour < NIGHT_ENDS}`;
  };
  let last = placeInTime();
  return () => {
    const now = placeInTime();
    const turned = now !== last;
    last = now;
    return turned;
  };
};
