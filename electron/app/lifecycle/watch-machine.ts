import type { Time } from '../../platform/clock.ts';
import { createClockJump, createDayWatch } from '../../platform/clock-jump.ts';
import type { PowerMonitor } from '../../surface/electron-surface.ts';

const TICK_MS = 5_000;

export type MachineDeps = {
  readonly powerMonitor: PowerMonitor;
  readonly time: Time;
  readonly monotonicMs: () => number;
  /** Called every few seconds. */
  readonly onTick: () => void;
  readonly askToLock: () => void;
  readonly onDayTurned: () => void;
};

/** Asks for the lock when the machine sleeps, is locked or shut down, or its clock jumps; says when the day turns. */
export const watchMachine = ({
  powerMonitor,
  time,
  monotonicMs,
  onTick,
  askToLock,
  onDayTurned,
}: MachineDeps): void => {
  const hasDayTurned = createDayWatch(time.clock);
  const hasClockJumped = createClockJump({ wallMs: time.wallMs, steadyMs: monotonicMs });
  setInterval(() => {
    onTick();
    if (hasClockJumped()) askToLock();
    if (hasDayTurned()) onDayTurned();
  }, TICK_MS).unref();
  powerMonitor.on('suspend', askToLock);
  // Should the machine have fallen asleep before the lock was done.
  powerMonitor.on('resume', askToLock);
  powerMonitor.on('lock-screen', askToLock);
  powerMonitor.on('shutdown', askToLock);
};
