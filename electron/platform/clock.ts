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

/** The time that everything goes by, in two forms: the moment in words, and milliseconds since the epoch. */
export type Time = { readonly clock: Clock; readonly wallMs: () => number };

/** What a given instant (ms since the epoch) looks like at an offset. */
export const momentAt = (instantMs: number, utcOffsetMinutes: number, zone: string): Moment => ({
  instant: new Date(instantMs).toISOString(),
  zone,
  utcOffsetMinutes,
  day: localDay(instantMs, utcOffsetMinutes),
  // A remainder has the sign of what was divided: before 1970 it would be negative.
  hour: ((Math.floor((instantMs / 60_000 + utcOffsetMinutes) / 60) % 24) + 24) % 24,
});

const timeBy = (wallMs: () => number): Time => ({
  wallMs,
  clock: () => {
    const now = wallMs();
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
    return momentAt(now, -new Date(now).getTimezoneOffset(), zone);
  },
});

/** The machine's clock and zone. */
export const systemTime: Time = timeBy(() => Date.now());

/** The machine's time, so many milliseconds ahead (or, below 0, behind). */
export const timeAhead = (aheadMs: number): Time => (aheadMs === 0 ? systemTime : timeBy(() => Date.now() + aheadMs));

/** Where a start that is no packaged app may name another moment: tests and the demo set their day with it. */
export const MOMENT_VARIABLE = 'DRIFTLINE_NOW';

/**
 * The machine's time, or the time that runs on from `wanted`, an ISO 8601 moment read in the machine's zone
 * ("2028-02-29T23:55"). Throws when `wanted` is no moment.
 */
export const timeFrom = (wanted: string | undefined): Time => {
  if (wanted === undefined || wanted === '') return systemTime;
  // Without an hour it would be read as UTC, and be another day elsewhere.
  const ahead = Date.parse(wanted) - Date.now();
  if (Number.isNaN(ahead) || !wanted.includes('T'))
    throw new Error(`${MOMENT_VARIABLE} is no moment: write it like 2028-02-29T23:55.`);
  return timeAhead(ahead);
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
