import { type CalendarDay, isCalendarDay } from '../../shared/calendar/calendar-day.ts';
import { type EventName, eventNames } from '../../shared/check-ins/event-names.ts';
import type { FormName } from '../../shared/records/entries/reflection.ts';
import { type CurveName, curveNames } from '../../shared/wording/curve-names.ts';

/** How one value of an address is written, and how it is read back: null for a text that is no such value. */
export type Part<Value, Optional extends boolean = boolean> = {
  readonly optional: Optional;
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Value | null;
};

const needed = <Value>(write: (value: Value) => string, read: (text: string) => Value | null): Part<Value, false> => ({
  optional: false,
  write,
  read,
});

/** The same value where an address may do without it: absent or unreadable, it is null. */
export const asked = <Value>({ write, read }: Part<Value>): Part<Value, true> => ({ optional: true, write, read });

const oneOf = <Name extends string>(names: readonly Name[]): Part<Name, false> =>
  needed(String, (text) => names.find((name) => name === text) ?? null);

/** A word that stands for itself, as the id of an entry. */
export const word: Part<string, false> = needed(String, (text) => text);

export const calendarDay: Part<CalendarDay, false> = needed(String, (text) => (isCalendarDay(text) ? text : null));

const formNames = {
  daily: true,
  weekly: true,
  monthly: true,
  duo: true,
  quarterly: true,
  event: true,
} as const satisfies Record<FormName, true>;

export const formName: Part<FormName, false> = oneOf(Object.keys(formNames) as readonly FormName[]);

export const eventName: Part<EventName, false> = oneOf(eventNames);

export const curveName: Part<CurveName, false> = oneOf(curveNames);

/** How many weeks "what feeds me" shows. */
export const rangeNames = ['13', '26', '52', 'all'] as const;
export type RangeName = (typeof rangeNames)[number];

export const rangeName: Part<RangeName, false> = oneOf(rangeNames);

/** A week as it is counted in `iso-week.ts`. */
export const weekNumber: Part<number, false> = needed(String, (text) =>
  /^-?\d{1,7}$/.test(text) ? Number(text) : null,
);

/** A week opened in one of the charts by week of "what feeds me". */
export type WeekOfChart = { readonly curve: 'total' | 'burden'; readonly week: number };

/** Where on the page of "what feeds me" one comes back to: a week of a chart, or what bears that name. */
export type FeedsMark = WeekOfChart | { readonly name: string };

export const feedsMark: Part<FeedsMark, false> = needed(
  (mark) => ('name' in mark ? mark.name : `${mark.curve}:${mark.week}`),
  (text) => {
    const [, curve, week] = /^(total|burden):(-?\d{1,7})$/.exec(text) ?? [];
    return curve === undefined ? { name: text } : { curve: curve === 'total' ? 'total' : 'burden', week: Number(week) };
  },
);
