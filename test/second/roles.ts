import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { RoleName, RolePeriod } from '../../shared/records/beside/role-period.ts';
import { completeWeek, later, monday, week } from './calendar.ts';
import type { Point, Series } from './check-in.ts';
import { curveAt, difference, handsOnAt } from './curves.ts';
import { clearOf } from './level.ts';

/** What is held on a day: of the periods that reach it the one begun last, then the last by id. Section 3.8. */
export const heldOn = (periods: readonly RolePeriod[], day: CalendarDay): RolePeriod | null => {
  let held: RolePeriod | null = null;
  for (const one of periods) {
    const reaches = one.deletedAt === null && one.from <= day && (one.to === null || day <= one.to);
    if (reaches && (held === null || `${one.from} ${one.id}` > `${held.from} ${held.id}`)) held = one;
  }
  return held;
};

/** What is held on a day, and since when it has been held on every day: one day after the other is looked back at. */
export const holdingOn = (periods: readonly RolePeriod[], day: CalendarDay) => {
  const held = heldOn(periods, day);
  if (held === null) return null;
  let since = day;
  while (heldOn(periods, later(since, -1)) === held) since = later(since, -1);
  return { role: held.role, since };
};

type Holding = ReturnType<typeof holdingOn>;

/** Every day on which a different role began, found by walking through the days one by one. */
export const changesUpTo = (periods: readonly RolePeriod[], asOf: CalendarDay) => {
  const begins = periods
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ from }) => from)
    .sort()[0];
  const found: { date: CalendarDay; from: RoleName; to: RoleName }[] = [];
  let role: RoleName | null = null;
  for (let day = begins ?? later(asOf, 1); day <= asOf; day = later(day, 1)) {
    const now = heldOn(periods, day)?.role ?? null;
    if (now === null) continue;
    if (role !== null && role !== now) found.push({ date: day, from: role, to: now });
    role = now;
  }
  return found;
};

/** Thirteen weeks on each side of a change, its own week parted by date. */
export const aroundChange = (points: readonly Point[], change: CalendarDay, asOf: CalendarDay) => {
  const end = later(monday(completeWeek(asOf) + 1), -1);
  const until = (day: CalendarDay) => (day < end ? day : end);
  const before = { from: monday(week(later(change, -1)) - 12), to: until(later(change, -1)) };
  const after = { from: change, to: until(later(monday(week(change) + 13), -1)) };
  return difference(points, before, after);
};

const usual: Partial<Record<RoleName, readonly [number, number]>> = { TL: [0.5, 0.7], EM: [0, 0.1] };

/** The hands-on share lately and in the present role, held against its usual range. Sections 3.3 and 3.8. */
export const handsOnIn = (series: Series, held: Holding, asOf: CalendarDay) => {
  const lately = handsOnAt(series.handsOn, asOf);
  const inRole = held === null ? null : handsOnAt(series.handsOn, asOf, held.since);
  const range = held === null ? undefined : usual[held.role];
  let status: string = lately.state === 'share' ? 'no-range' : lately.state;
  let statusInRole: string | null = inRole === null ? null : inRole.state === 'share' ? 'no-range' : inRole.state;
  if (inRole?.state === 'share' && range !== undefined) {
    if (clearOf(inRole, range[1]) > 0) statusInRole = 'above';
    else statusInRole = clearOf(inRole, range[0]) < 0 ? 'below' : 'compatible';
  }
  if (inRole?.state === 'share' && statusInRole !== null) status = statusInRole;
  return { lately, inRole, status, statusInRole, range: range ?? null };
};

/** The side of "you hold a … role; your energy answers sit on the … side"; null where it may not be said. Section 3.8. */
export const sideAgainstRole = (series: Series, held: Holding, asOf: CalendarDay): 'TL' | 'EM' | null => {
  const stands = held?.role === 'TL' || held?.role === 'EM' ? held.role : null;
  const side = curveAt(series.energy, asOf).side;
  if (held === null || stands === null || side === null || side === 'between' || side === stands) return null;
  const alone = series.energy.filter(({ day }) => day >= held.since);
  return curveAt(alone, asOf).side === side ? side : null;
};
