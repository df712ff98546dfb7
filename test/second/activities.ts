import type { Reflection } from '../../shared/records/entries/reflection.ts';
import { week } from './calendar.ts';
import { counts, lateness, minutesOf } from './check-in.ts';
import { asNumber, compared, type Fraction, fraction, minus, nought, over, plus, sumOf, times } from './fraction.ts';
import { clearOf } from './level.ts';
import { t90, tailOf } from './student.ts';

type Rating = {
  readonly id: string;
  readonly energy: number;
  readonly week: number;
  readonly l: Fraction;
  readonly minutes: Fraction | null;
};

const ratingsIn = (entries: readonly Reflection[]): Rating[] => {
  const found: Rating[] = [];
  for (const entry of entries) {
    const [l, minutes] = [lateness(entry), minutesOf(entry)];
    entry.activities.forEach(({ activityId: id, energy }, index) => {
      if (energy === null || compared(l, nought) === 0) return;
      found.push({ id, energy, week: week(entry.forDate), l, minutes: minutes?.[index] ?? null });
    });
  }
  return found;
};

/** Mean of -2 to 2 with its band: n_eff and the floor of a rounded step. Section 7.2. */
const energyOf = (own: readonly Rating[]) => {
  const l = sumOf(own.map((one) => one.l));
  const mean = over(sumOf(own.map((one) => times(one.l, fraction(one.energy)))), l);
  if (own.length < 5) return { mean, band: null };
  const n = asNumber(over(times(l, l), sumOf(own.map((one) => times(one.l, one.l)))));
  const apart = own.map((one) => ({ l: one.l, e: minus(fraction(one.energy), mean) }));
  const variance =
    asNumber(over(sumOf(apart.map(({ l: weight, e }) => times(weight, times(e, e)))), l)) * (n / (n - 1));
  const half = t90(n - 1) * Math.sqrt(Math.max(1 / 12, variance) / n);
  const middle = asNumber(mean);
  return { mean, band: { lo: Math.max(-2, middle - half), hi: Math.min(2, middle + half) } };
};

/** Share of the rated minutes with its band: a ratio of sums over weeks. */
const shareOf = (own: readonly Rating[], all: readonly Rating[]) => {
  if (own.every(({ minutes }) => minutes === null)) return null;
  const minutesIn = (ratings: readonly Rating[], at: number) =>
    sumOf(ratings.filter((one) => one.week === at).map(({ minutes }) => minutes ?? nought));
  const weeks: { m: Fraction; M: Fraction }[] = [];
  for (const at of new Set(all.map((one) => one.week))) {
    const M = minutesIn(all, at);
    if (compared(M, nought) > 0) weeks.push({ m: minutesIn(own, at), M });
  }
  const total = sumOf(weeks.map(({ M }) => M));
  if (compared(total, nought) === 0) return null;
  const p = over(sumOf(weeks.map(({ m }) => m)), total);
  if (weeks.length < 4) return { p, band: null };
  let squares = nought;
  for (const { m, M } of weeks) {
    const apart = minus(m, times(p, M));
    squares = plus(squares, times(apart, apart));
  }
  const n = weeks.length;
  const half = t90(n - 1) * Math.sqrt((n / (n - 1)) * asNumber(over(squares, times(total, total))));
  return { p, band: { lo: Math.max(0, asNumber(p) - half), hi: Math.min(1, asNumber(p) + half) } };
};

const places = [
  ['question', 'hand over'],
  ['more of', 'protect'],
] as const;

/** Energy and time of each activity, most energising first, and what each would take if all took the same. */
export const activitiesOf = (entries: readonly Reflection[]) => {
  const all = ratingsIn(entries);
  const each = [...new Set(all.map(({ id }) => id))].map((id) => {
    const own = all.filter((one) => one.id === id);
    const share = shareOf(own, all);
    return { id, n: own.length, ...energyOf(own), share, drawn: own.length >= 5 && share !== null };
  });
  const drawn = each.filter((one) => one.drawn).length;
  const equal = drawn >= 3 ? 1 / drawn : null;
  each.sort((a, b) => -compared(a.mean, b.mean) || b.n - a.n || (a.id < b.id ? -1 : 1));
  const activities = each.map((one) => {
    const feels = one.band === null ? 0 : clearOf(one.band);
    const taken = one.share === null || one.share.band === null || equal === null ? 0 : clearOf(one.share.band, equal);
    const place = feels === 0 || taken === 0 ? null : places[feels > 0 ? 1 : 0][taken > 0 ? 1 : 0];
    return { ...one, feels, place };
  });
  return { activities, equal };
};

const squaresAbout = (values: readonly number[], mean: Fraction): Fraction =>
  sumOf(values.map((value) => minus(fraction(value), mean)).map((e) => times(e, e)));

/** Days with and without each activity, and which lie apart past Holm's bound at 1 %. Section 7.2. */
export const daysWithAndWithout = (entries: readonly Reflection[], ids: readonly string[]) => {
  const days = entries.filter(
    (one) => counts(one) && one.form === 'daily' && one.satisfaction !== null && one.activities.length > 0,
  );
  const each = ids.map((id) => {
    const groups = [true, false].map((has) =>
      days
        .filter(({ activities }) => activities.some((one) => one.activityId === id) === has)
        .map((one) => one.satisfaction ?? 0),
    );
    const [yes = [], no = []] = groups;
    const counts = { id, nWith: yes.length, nWithout: no.length };
    if (yes.length < 5 || no.length < 5) return { ...counts, found: null, p: null };
    const [a, b] = groups.map((values) =>
      fraction(
        values.reduce((sum, value) => sum + value, 0),
        values.length,
      ),
    );
    if (a === undefined || b === undefined) throw new Error('two groups');
    const df = yes.length + no.length - 2;
    const pooled = asNumber(over(plus(squaresAbout(yes, a), squaresAbout(no, b)), fraction(df)));
    const se = Math.sqrt(Math.max(1 / 12, pooled) * (1 / yes.length + 1 / no.length));
    const [value, half] = [asNumber(minus(a, b)), t90(df) * se];
    const isTested = yes.length >= 10 && no.length >= 10;
    const found = { with: asNumber(a), without: asNumber(b), value, lo: value - half, hi: value + half };
    return { ...counts, found, p: isTested ? tailOf(value / se, df) : null };
  });
  // Holm: the smallest against 1 % over all, the next over one fewer, until one does not pass.
  const clear = new Set<string>();
  const left = each.filter((one) => one.p !== null);
  const compared = left.length;
  while (left.length > 0) {
    const least = left.reduce((best, one) => ((one.p ?? 1) < (best.p ?? 1) ? one : best));
    if ((least.p ?? 1) > 0.01 / left.length) break;
    clear.add(least.id);
    left.splice(left.indexOf(least), 1);
  }
  return { each, compared, clear };
};
