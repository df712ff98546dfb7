import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { ActivityRating, Reflection, Split } from '../../shared/records/entries/reflection.ts';
import { daysFrom, week } from './calendar.ts';
import { energyAnswers, isKnown, likingOf, type OwnQuestion, scoredAs } from './catalogue.ts';
import {
  asNumber,
  compared,
  type Fraction,
  fraction,
  meanOf,
  minus,
  nought,
  over,
  plus,
  sumOf,
  times,
} from './fraction.ts';

/** A value on a day and what it weighs. */
export type Point = {
  readonly day: CalendarDay;
  readonly week: number;
  readonly value: Fraction;
  readonly weight: Fraction;
  /** What a split is worth, of which `weight` is the part of the day that it is a share of; only hands-on has both. */
  readonly worth?: Fraction;
  /** Of energy, by which questions it was scored. */
  readonly version?: number;
};

/** The reflections of a journal that are not in the bin, oldest first, then by id, between two days. */
export const kept = (entries: readonly Reflection[], from: CalendarDay, to: CalendarDay): Reflection[] => {
  const live = entries.filter(({ deletedAt, forDate }) => deletedAt === null && forDate >= from && forDate <= to);
  return live.sort((a, b) => (`${a.forDate} ${a.id}` < `${b.forDate} ${b.id}` ? -1 : 1));
};

/** 1, a half, or nothing, by how late it was written. */
export const lateness = ({ forDate, createdLocalDate }: Reflection): Fraction => {
  const days = daysFrom(forDate, createdLocalDate);
  if (days > 14) return nought;
  return days > 3 ? fraction(1, 2) : fraction(1);
};

/** Whether a check-in enters any statistic: later than two weeks it enters none. Section 3.2. */
export const counts = (entry: Reflection): boolean => compared(lateness(entry), nought) > 0;

const chipsOf = (split: Split | null): number =>
  split === null ? 0 : split.people + split.coordination + split.technical + split.other;

/** Minutes of each activity, null where the check-in says none. Section 3.1. */
export const minutesOf = ({ activities, split }: Pick<Reflection, 'activities' | 'split'>): Fraction[] | null => {
  const typed: Fraction[] = [];
  for (const { minutes } of activities) if (minutes !== null) typed.push(fraction(minutes));
  if (typed.length === 0 && chipsOf(split) === 0) return null;
  return activities.map(({ minutes, category }) => {
    if (minutes !== null) return fraction(minutes);
    if (split === null || chipsOf(split) === 0) return over(sumOf(typed), fraction(typed.length));
    return fraction(24 * split[category], activities.filter((other) => other.category === category).length);
  });
};

const meanRating = (
  entry: Pick<Reflection, 'activities' | 'split'>,
  counts: (one: ActivityRating) => boolean,
): Fraction | null => {
  const minutes = minutesOf(entry);
  const rated: { value: Fraction; weight: Fraction }[] = [];
  entry.activities.forEach((one, index) => {
    if (one.energy === null || !counts(one)) return;
    rated.push({ value: fraction(one.energy), weight: minutes?.[index] ?? fraction(1) });
  });
  return meanOf(rated);
};

/** E and u of one check-in; null where it holds no energy answer. Section 3.2. */
const energyOf = (entry: Reflection, own: readonly OwnQuestion[]): { E: Fraction; u: Fraction } | null => {
  const answers = energyAnswers(entry, own);
  // Under the second questions the chips of the day weigh no side.
  const weighed = scoredAs(entry) === 2 ? { ...entry, split: null } : entry;
  const people = meanRating(weighed, ({ category }) => category === 'people');
  const technical = meanRating(weighed, ({ category }) => category === 'technical');
  const contrast =
    people === null || technical === null || !isKnown(entry) ? null : over(minus(people, technical), fraction(4));
  const liking = likingOf(entry);
  const both =
    liking === null || contrast === null
      ? null
      : over(plus(times(fraction(3), liking), times(fraction(2), contrast)), fraction(5));
  // Both count as three choices, either alone as two.
  const one = liking ?? contrast;
  const items = [...answers, ...(both === null ? (one === null ? [] : [one, one]) : [both, both, both])];
  if (items.length === 0) return null;
  const u = times(lateness(entry), fraction(items.length, items.length + 2));
  return { E: over(sumOf(items), fraction(items.length)), u };
};

/** Shares of people, coordination and technical time, and the part of the day that these three hold. */
export const sharesOf = (entry: Reflection) => {
  const { split, form } = entry;
  const three = split === null ? 0 : split.people + split.coordination + split.technical;
  if (split === null || three === 0) return null;
  return {
    people: fraction(split.people, three),
    coordination: fraction(split.coordination, three),
    technical: fraction(split.technical, three),
    part: fraction(three, Math.max(20, chipsOf(split))),
    worth: times(lateness(entry), fraction(form === 'weekly' ? 3 : 1)),
  };
};

/** Every series of a journal. */
export type Series = Readonly<Record<'energy' | 'time' | 'handsOn' | 'total', readonly Point[]>>;

export const seriesOf = (entries: readonly Reflection[], own: readonly OwnQuestion[]): Series => {
  const found: Record<keyof Series, Point[]> = { energy: [], time: [], handsOn: [], total: [] };
  for (const entry of entries) {
    const at = { day: entry.forDate, week: week(entry.forDate) };
    const add = (name: keyof Series, value: Fraction, weight: Fraction, worth?: Fraction) => {
      if (compared(weight, nought) > 0) found[name].push({ ...at, value, weight, ...(worth ? { worth } : {}) });
    };
    const [energy, shares] = [energyOf(entry, own), sharesOf(entry)];
    const rated = meanRating(entry, () => true);
    if (energy && compared(energy.u, nought) > 0) {
      found.energy.push({ ...at, value: energy.E, weight: energy.u, version: scoredAs(entry) });
    }
    if (shares) add('time', minus(shares.people, shares.technical), shares.worth);
    if (shares) add('handsOn', shares.technical, times(shares.worth, shares.part), shares.worth);
    if (rated) add('total', over(rated, fraction(2)), lateness(entry));
  }
  return found;
};

/** One week of a series: exact, until a square root or a power needs a double. */
export type ExactWeek = { readonly week: number; readonly W: Fraction; readonly y: Fraction; readonly n: number };

/** The newest questions that any point answered; of time and the like there is one kind alone. */
export const newestOf = (points: readonly Point[]): readonly Point[] => {
  const newest = Math.max(...points.map(({ version = 0 }) => version));
  return points.filter(({ version = 0 }) => version === newest);
};

/** Weekly means between two days, oldest first: one week after the other is looked through. */
export const weekly = (points: readonly Point[], from: CalendarDay, to: CalendarDay): ExactWeek[] => {
  const inside = newestOf(points.filter(({ day }) => day >= from && day <= to));
  const all = inside.map((one) => one.week);
  const found: ExactWeek[] = [];
  for (let at = Math.min(...all); at <= Math.max(...all); at += 1) {
    const own = inside.filter((one) => one.week === at);
    const [W, y] = [own.map(({ weight }) => weight).reduce(plus, nought), meanOf(own)];
    if (y !== null) found.push({ week: at, W, y, n: own.length });
  }
  return found;
};

export const inDoubles = (weeks: readonly ExactWeek[]) =>
  weeks.map(({ week: at, W, y, n }) => ({ week: at, W: asNumber(W), y: asNumber(y), n }));
