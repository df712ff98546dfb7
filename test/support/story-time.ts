import { MOMENT_VARIABLE } from '../../electron/platform/clock.ts';
import { type CalendarDay, isCalendarDay } from '../../shared/calendar/calendar-day.ts';

/** A Thursday at the end of work: the evening on which every story happens that sets no other. */
const EVENING = '2026-07-09T18:10';

/** When stories happen: `npm run test:days` and the demo may name another evening. */
export const storyMoment: string = process.env[MOMENT_VARIABLE] ?? EVENING;

/** The civil date of a moment, which is written with its date first. */
export const dayOf = (moment: string): CalendarDay => {
  const day = moment.slice(0, 10);
  if (!isCalendarDay(day)) throw new Error(`${moment} is no moment.`);
  return day;
};

export const storyDay: CalendarDay = dayOf(storyMoment);

const begun = new Map<string, { readonly moment: string; readonly at: number }>();

/**
 * The moment at which a start of the app over a folder happens: the first at `moment`, later ones as much later as the
 * test has taken meanwhile, so that no restart puts the clock back. Without a zone it is read in the app's own.
 */
export const momentOfStart = (folder: string, moment: string): string => {
  const first = begun.get(folder);
  if (first === undefined || first.moment !== moment) {
    begun.set(folder, { moment, at: Date.now() });
    return moment;
  }
  // Counted in UTC, where no hour is left out or comes twice: it is the clock on the wall that is moved on.
  const isInstant = moment.endsWith('Z');
  const later = new Date(Date.parse(isInstant ? moment : `${moment}Z`) + Date.now() - first.at).toISOString();
  return isInstant ? later : later.slice(0, -1);
};
