import { addDays, type CalendarDay, daysBetween } from '../../calendar/calendar-day.ts';
import { isSamePeriod, periodStart } from '../../check-ins/form-period.ts';
import type { Decision } from '../../records/beside/decision.ts';
import type { Experiment } from '../../records/beside/experiment.ts';
import type { Holiday } from '../../records/beside/holiday.ts';
import type { RolePeriod } from '../../records/beside/role-period.ts';
import type { FormName, Reflection } from '../../records/entries/reflection.ts';
import { dueForms } from './due-forms.ts';
import { type DueEvent, dueEvents, eventOf } from './event-forms.ts';
import { isOnHoliday } from './holiday-mode.ts';

type Past = Pick<Reflection, 'form' | 'forDate' | 'createdLocalDate' | 'answers' | 'deletedAt'>;

export type AskRequest = {
  readonly today: CalendarDay;
  /** The day of the first own check-in (`firstOwnDay`); null before it. */
  readonly since: CalendarDay | null;
  /** Check-ins that are not in the bin. */
  readonly reflections: readonly Past[];
  /** The days on which something was written: on those, and today, the writer saw what was asked for. */
  readonly writtenOn: readonly CalendarDay[];
  /** From when the duo form may be due (`duoBegins`); null without a partner. */
  readonly duoFrom: CalendarDay | null;
  readonly roles: readonly RolePeriod[];
  readonly experiments: readonly Experiment[];
  readonly decisions: readonly Decision[];
  readonly holidays: readonly Holiday[];
};

/** A form other than the daily one that is due, and the day it would describe. */
export type Asked =
  | { readonly form: Exclude<FormName, 'daily' | 'event'>; readonly event: null; readonly forDate: CalendarDay }
  | ({ readonly form: 'event' } & DueEvent);

/** In the first week only the daily check-in is asked for: days. */
export const FIRST_WEEK_DAYS = 7;
/** Shown besides the daily one on one day: forms. */
export const MOST_BESIDES = 2;
/** What had to wait stays open until it was shown on so many days. */
export const ENOUGH_DAYS = 3;
/** No window reaches further back than a quarter and the two weeks after it, and what fills it no further: days. */
const LOOK_BACK_DAYS = 120;
const FILLED_WITHIN_DAYS = 2 * LOOK_BACK_DAYS;

const order = ['event', 'weekly', 'monthly', 'duo', 'quarterly'] as const satisfies readonly Asked['form'][];

const isSame = (a: Asked, b: Asked): boolean =>
  a.form === b.form &&
  a.event === b.event &&
  (a.form === 'event' || a.form === 'duo' || isSamePeriod(a.form, a.forDate, b.forDate));

const isSameKind = (a: Asked, b: Asked): boolean => a.form === b.form && a.event === b.event;

type Turn = { readonly asked: Asked; readonly shown: number; readonly waited: boolean };

/** What the windows of a day leave open, the daily form apart, given the check-ins made before that day. */
const openOn = (request: AskRequest, day: CalendarDay, past: readonly Past[]): readonly Asked[] => {
  const { since, duoFrom } = request;
  const hasPartner = duoFrom !== null && day >= duoFrom;
  const periods = dueForms({ today: day, hour: 12, reflections: past, hasPartner, holiday: false }).flatMap((due) =>
    due.form === 'daily' ? [] : [{ form: due.form, event: null, forDate: due.forDate }],
  );
  const { roles, experiments, decisions } = request;
  const events = dueEvents({ today: day, since: since ?? day, reflections: past, roles, experiments, decisions });
  return [
    ...events.map((due) => ({ form: 'event' as const, ...due })),
    ...periods.filter(({ form, forDate }) => form === 'duo' || (since !== null && periodStart(form, forDate) >= since)),
  ];
};

/** What of the earlier turns stays open although its window has closed. */
const leftOpen = (turns: readonly Turn[], open: readonly Asked[], past: readonly Past[]): readonly Asked[] =>
  turns
    .filter(({ asked, shown, waited }) => waited && shown < ENOUGH_DAYS && asked.form !== 'event')
    .map(({ asked }) => asked)
    .filter((asked) => !open.some((one) => isSameKind(one, asked)))
    .filter(
      (asked) => !past.some(({ form, forDate }) => form === asked.form && isSamePeriod(form, forDate, asked.forDate)),
    );

/** What was shown often enough gives way to what was not; else by how soon it would be too late. */
const inTurn = (asked: readonly Asked[], shownDays: (asked: Asked) => number): readonly Asked[] =>
  asked.toSorted(
    (a, b) =>
      Number(shownDays(a) >= ENOUGH_DAYS) - Number(shownDays(b) >= ENOUGH_DAYS) ||
      order.indexOf(a.form) - order.indexOf(b.form),
  );

const daysToLookAt = ({ today, writtenOn }: AskRequest): readonly CalendarDay[] => {
  const from = addDays(today, -LOOK_BACK_DAYS);
  return [...new Set(writtenOn.filter((day) => day >= from && day < today))].sort().concat(today);
};

/**
 * What is due today besides the daily check-in: what is shown, at most two in the order event, weekly, monthly, duo,
 * quarterly, and what waits for its turn. Nothing of it is stored: which forms were shown on which day follows from
 * the days on which something was written. docs/data.md, "What is due".
 */
export const askedForms = (
  request: AskRequest,
): { readonly shown: readonly Asked[]; readonly waiting: readonly Asked[] } => {
  const { today, since, holidays } = request;
  if (since === null || isOnHoliday(holidays, today)) return { shown: [], waiting: [] };
  const from = addDays(today, -FILLED_WITHIN_DAYS);
  const reflections = request.reflections.filter(({ forDate }) => forDate >= from);
  let turns: readonly Turn[] = [];
  let shown: readonly Asked[] = [];
  let waiting: readonly Asked[] = [];
  for (const day of daysToLookAt(request)) {
    if (day < since || isOnHoliday(holidays, day)) continue;
    const past = reflections.filter(({ createdLocalDate }) => createdLocalDate < day);
    const open = openOn(request, day, past);
    const turnOf = (asked: Asked) => turns.find((turn) => isSame(turn.asked, asked));
    const all = inTurn([...open, ...leftOpen(turns, open, past)], (asked) => turnOf(asked)?.shown ?? 0);
    const most = daysBetween(since, day) < FIRST_WEEK_DAYS ? 0 : MOST_BESIDES;
    shown = all.slice(0, most);
    waiting = all.slice(most);
    turns = [
      ...shown.map((asked) => ({
        asked,
        shown: (turnOf(asked)?.shown ?? 0) + 1,
        waited: turnOf(asked)?.waited ?? false,
      })),
      ...waiting.map((asked) => ({ asked, shown: turnOf(asked)?.shown ?? 0, waited: true })),
    ];
  }
  return {
    shown: shown.filter((one) => !isMade(request, one)),
    waiting: waiting.filter((one) => !isMade(request, one)),
  };
};

/** Made today: what was shown in the morning is gone, and nothing takes its place before tomorrow. */
const isMade = ({ reflections, today }: AskRequest, asked: Asked): boolean =>
  reflections.some(
    (one) =>
      one.createdLocalDate === today &&
      one.form === asked.form &&
      (one.form === 'event'
        ? eventOf(Object.keys(one.answers)) === asked.event
        : isSamePeriod(one.form, one.forDate, asked.forDate)),
  );
