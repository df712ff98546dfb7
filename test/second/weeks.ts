import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';
import { completeWeek, later, monday, week } from './calendar.ts';
import { chosenLabel } from './catalogue.ts';
import { counts, kept, type Point, type Series, sharesOf, weekly } from './check-in.ts';
import { asNumber, compared, type Fraction, fraction, meanOf, minus, nought, over, sumOf, times } from './fraction.ts';
import { resemblance } from './level.ts';
import { t90 } from './student.ts';

const EVER = '0001-01-01' as CalendarDay;

const meanOfKnown = (values: readonly (number | null)[]): number | null => {
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** Burden by week, and what its heaviest load was about. Section 3.2. */
export const burdenOf = (entries: readonly Reflection[]) => {
  const answered = entries.filter(({ burden }) => burden?.emotional != null || burden?.intellectual != null);
  const weeks = [...new Set(answered.map((one) => week(one.forDate)))].map((at) => {
    const own = answered.filter((one) => week(one.forDate) === at).map(({ burden }) => burden);
    const emotional = meanOfKnown(own.map((one) => one?.emotional ?? null));
    const intellectual = meanOfKnown(own.map((one) => one?.intellectual ?? null));
    return { week: at, emotional, intellectual, n: own.length };
  });
  const topics = new Map<string, number>();
  for (const entry of entries) {
    const topic = chosenLabel('BU05', entry);
    if (topic !== null) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  }
  return { weeks, topics };
};

type FitWeek = { readonly week: number; readonly S: Fraction; readonly T: Fraction };

/** 1 + those below + half of the others alike: the middle of the ranks that those alike share. */
const ranksOf = (values: readonly Fraction[]): number[] =>
  values.map((value) => {
    let rank = 0.5;
    for (const other of values) {
      const place = compared(other, value);
      rank += place < 0 ? 1 : place === 0 ? 0.5 : 0;
    }
    return rank;
  });

const pearson = (a: readonly number[], b: readonly number[]): number | null => {
  const middle = (a.length + 1) / 2;
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((rank, index) => {
    const [x, y] = [rank - middle, (b[index] ?? 0) - middle];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  });
  return aa === 0 || bb === 0 ? null : ab / Math.sqrt(aa * bb);
};

const lagOne = (weeks: readonly FitWeek[], read: (one: FitWeek) => Fraction): number => {
  const mean = over(sumOf(weeks.map(read)), fraction(weeks.length));
  return resemblance([weeks.map((one) => ({ week: one.week, e: asNumber(minus(read(one), mean)) }))]).r1;
};

/** Satisfaction against time, one question at a time. Section 3.11. */
export const satisfactionFit = (entries: readonly Reflection[], { time }: Series, asOf: CalendarDay) => {
  const end = later(monday(completeWeek(asOf) + 1), -1);
  const times_ = weekly(time, EVER, end);
  const weeksOf = (form: 'daily' | 'weekly'): FitWeek[] => {
    const rated: Point[] = kept(entries, EVER, end)
      .filter(counts)
      .flatMap(({ forDate: day, form: asked, satisfaction }) =>
        satisfaction === null || asked !== form
          ? []
          : [{ day, week: week(day), value: fraction(satisfaction), weight: fraction(1) }],
      );
    return weekly(rated, EVER, end).flatMap(({ week: at, y: S }) => {
      const T = times_.find((one) => one.week === at)?.y;
      return T === undefined ? [] : [{ week: at, S, T }];
    });
  };
  const [day, asked] = [weeksOf('daily'), weeksOf('weekly')];
  const question = day.length >= 20 || (asked.length < 20 && day.length >= asked.length) ? 'day' : 'week';
  const weeks = question === 'day' ? day : asked;
  const n = weeks.length;
  if (n < 20) return { question, n, status: 'insufficient', rho: null, effectiveN: null };
  const rho = pearson(ranksOf(weeks.map(({ S }) => S)), ranksOf(weeks.map(({ T }) => T)));
  if (rho === null) return { question, n, status: 'unclear', rho, effectiveN: null };
  const shared = lagOne(weeks, ({ S }) => S) * lagOne(weeks, ({ T }) => T);
  const effectiveN = Math.min(n, Math.max(4, (n * (1 - shared)) / (1 + shared)));
  const isClear =
    Math.abs(rho) > 1 - 1e-12 || Math.abs(Math.atanh(rho)) * Math.sqrt((effectiveN - 3) / 1.06) > 2.5758293;
  return { question, n, status: isClear ? (rho > 0 ? 'higher' : 'lower') : 'unclear', rho, effectiveN };
};

const newest = <Value>(entries: readonly Reflection[], read: (one: Reflection) => Value | null): Value | null => {
  let found: Value | null = null;
  for (const entry of entries) found = read(entry) ?? found;
  return found;
};

const balanceWeek = (entries: readonly Reflection[], at: number) => {
  const own = entries.filter((one) => counts(one) && week(one.forDate) === at);
  const shares = own.flatMap((entry) => sharesOf(entry) ?? []);
  const of = (name: 'people' | 'technical') => meanOf(shares.map((one) => ({ value: one[name], weight: one.worth })));
  const pairs = { people: newest(own, (one) => one.oneToOnes), technical: newest(own, (one) => one.reviews) };
  return { people: of('people'), technical: of('technical'), pressure: newest(own, (one) => one.pressure), pairs };
};

const SIDES = ['people', 'technical'] as const;

/** Which side of a combined role gets less. Section 5. */
export const blindSpotOf = (entries: readonly Reflection[], asOf: CalendarDay) => {
  const now = completeWeek(asOf);
  const weeks = [now - 3, now - 2, now - 1, now].map((at) => balanceWeek(entries, at));
  const splits = weeks.filter(({ people }) => people !== null);
  const isUnder = (share: Fraction | null) => compared(share ?? nought, fraction(3, 20)) < 0;
  const isFull = (share: Fraction | null) => compared(share ?? nought, fraction(7, 20)) >= 0;
  const read = SIDES.map((side) => {
    const other = side === 'people' ? 'technical' : 'people';
    let [planned, done] = [0, 0];
    for (const { pairs } of weeks) {
      planned += pairs[side]?.planned ?? 0;
      done += Math.min(pairs[side]?.planned ?? 0, pairs[side]?.done ?? 0);
    }
    const isJudged = planned >= 5;
    const time = splits.filter((one) => isUnder(one[side]) && isFull(one[other])).length >= 3;
    const signals = [...(time ? ['time'] : []), ...(isJudged && 5 * done < 3 * planned ? ['kept'] : [])];
    return { planned, done, isJudged, signals, neglected: splits.filter((one) => isUnder(one[side])).length };
  });
  const [people, technical] = read.map(({ signals }) => signals.length > 0);
  let status = people ? 'blind-spot-people' : technical ? 'blind-spot-technical' : 'no-signal';
  if (people && technical) status = 'both-stretched';
  if (splits.length < 3 && read.every(({ isJudged }) => !isJudged)) status = 'insufficient';
  return { status, people: read[0], technical: read[1], weeksWithSplit: splits.length };
};

/** Shares in weeks of high pressure against the others. Section 5. */
export const pressureOf = (entries: readonly Reflection[], asOf: CalendarDay) => {
  const now = completeWeek(asOf);
  const known: { pressure: number; people: Fraction; technical: Fraction }[] = [];
  for (let at = now - 25; at <= now; at += 1) {
    const { pressure, people, technical } = balanceWeek(entries, at);
    if (pressure !== null && people !== null && technical !== null) known.push({ pressure, people, technical });
  }
  const groups = [known.filter(({ pressure }) => pressure >= 4), known.filter(({ pressure }) => pressure < 4)] as const;
  const [nHigh, nOther] = [groups[0].length, groups[1].length];
  if (nHigh < 4 || nOther < 4) return { status: 'insufficient', nHigh, nOther, sides: null };
  const sides = SIDES.map((side) => {
    const means = groups.map((group) => over(sumOf(group.map((one) => one[side])), fraction(group.length)));
    let squares = nought;
    groups.forEach((group, index) => {
      const apart = group.map((one) => minus(one[side], means[index] ?? nought));
      squares = sumOf([squares, ...apart.map((e) => times(e, e))]);
    });
    const exact = minus(means[0] ?? nought, means[1] ?? nought);
    const variance = Math.max(0.0025, asNumber(squares) / (nHigh + nOther - 2));
    const half = t90(nHigh + nOther - 2) * Math.sqrt(variance * (1 / nHigh + 1 / nOther));
    const value = asNumber(exact);
    return { exact, value, lo: value - half, hi: value + half };
  });
  const [people = nought, technical = nought] = sides.map(({ exact }) => exact);
  const leans = (loss: Fraction, gain: Fraction) =>
    compared(loss, fraction(-8, 100)) <= 0 && compared(gain, fraction(5, 100)) >= 0;
  let status = 'no-clear-pattern';
  if (leans(people, technical)) status = 'leans-technical-under-pressure';
  if (leans(technical, people)) status = 'leans-people-under-pressure';
  return { status, nHigh, nOther, sides };
};
