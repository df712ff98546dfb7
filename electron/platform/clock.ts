import { uptime } from 'node:os';
import { type CalendarDay, localDay } from '../../shared/calendar/calendar-day.ts';

/** The moment, as the journal writes it down. The only place that asks the machine what time it is. */
export type Moment = {
  /** UTC, ISO 8601 with milliseconds. */
  readonly instant: string;
  /** IANA name of the zone in force, `UTC` where the system names none. */
  readonly zone: string;
  /** Minutes east of UTC at this moment. */
  readonly utcOffsetMinutes: number;
  /** The civil date here and now. */
  readonly day: CalendarDay;
  /** Hour of the day here, 0 to 23. */
  readonly hour: number;
};

export type Clock = () => Moment;

/** What a given instant (ms since the epoch) looks like at an offset. */
export const momentAt = (instantMs: number, utcOffsetMinutes: number, zone: string): Moment => ({
  instant: new Date(instantMs).toISOString(),
  zone,
  utcOffsetMinutes,
  day: localDay(instantMs, utcOffsetMinutes),
  hour: Math.floor((instantMs / 60_000 + utcOffsetMinutes) / 60) % 24,
});

/** The machine's clock and zone. */
export const systemClock: Clock = () => {
  const now = new Date();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  return momentAt(now.getTime(), -now.getTimezoneOffset(), zone);
};

/**
 * Milliseconds since the machine was started, of a clock that counts on while it sleeps and that setting the time does
 * not move (`CLOCK_BOOTTIME`, `GetTickCount64`, the boot time of macOS, which moves along). Where the system does not
 * tell, the one that stands still in sleep: then a sleep looks like a jump.
 */
export const elapsedMs = (): number => {
  try {
    return uptime() * 1_000;
  } catch {
    return performance.now();
  }
};
