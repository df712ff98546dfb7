import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { Partner } from '../../shared/records/beside/partner.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';
import { daysFrom } from './calendar.ts';
import { isKnown, pairAnswer, scoredAs } from './catalogue.ts';
import { kept } from './check-in.ts';
import { asNumber, compared, type Fraction, fraction, minus, over, sumOf } from './fraction.ts';

/** The facets as section 4.2 lists them, under the first questions and under the second. */
const facetsUnder: Readonly<Record<1 | 2, Readonly<Record<string, readonly string[]>>>> = {
  1: {
    dialogue: ['DU01', 'DU02', 'DU13'],
    alignment: ['DU03', 'DU05'],
    inclusion: ['DU06', 'DU07', 'DU08'],
    trust: ['DU09'],
    boundaries: ['DU11', 'DU12'],
    multiplier: ['DU04', 'DU18'],
  },
  2: {
    dialogue: ['DU19', 'DU02', 'DU13'],
    alignment: ['DU03', 'DU05', 'DU23', 'DU24'],
    inclusion: ['DU06', 'DU07', 'DU08'],
    trust: ['DU20', 'DU21'],
    boundaries: ['DU11', 'DU12'],
    multiplier: ['DU04', 'DU18'],
  },
};

/** Asked once a quarter. */
const seldom: readonly string[] = ['DU04', 'DU23', 'DU24'];

const mean = (values: readonly Fraction[]): Fraction | null =>
  values.length === 0 ? null : over(sumOf(values), fraction(values.length));

const partnerOf = (partners: readonly Partner[], day: CalendarDay): string | null => {
  let found: Partner | null = null;
  for (const one of partners) {
    const reaches = one.deletedAt === null && one.since <= day && (one.until === null || day <= one.until);
    if (reaches && (found === null || `${one.since} ${one.id}` > `${found.since} ${found.id}`)) found = one;
  }
  return found?.id ?? null;
};

/** The newest answer of the 28 days up to a duo check-in counts with it, where a question is asked quarterly. */
const seldomAnswer = (id: string, entry: Reflection, theirs: readonly Reflection[]): number | null => {
  if (Object.hasOwn(entry.answers, id)) return pairAnswer(id, entry);
  let found: number | null = null;
  for (const one of theirs) {
    const days = daysFrom(one.forDate, entry.forDate);
    if (one.form === 'quarterly' && days >= 0 && days < 28) found = pairAnswer(id, one) ?? found;
  }
  return found;
};

const readingOf = (entry: Reflection, theirs: readonly Reflection[]) => {
  const version = scoredAs(entry) === 2 ? 2 : 1;
  const answer = (id: string) => (seldom.includes(id) ? seldomAnswer(id, entry, theirs) : pairAnswer(id, entry));
  const read = Object.entries(facetsUnder[version]).map(([facet, ids]) => {
    const values = ids.flatMap((id) => answer(id) ?? []);
    return { facet, n: values.length, mean: mean(values.map((value) => fraction(value))) };
  });
  const known = read.flatMap((one) => one.mean ?? []);
  const mirror = (mine: string, other: string) => {
    const [a, b] = [answer(mine), answer(other)];
    return a === null || b === null ? null : a - b;
  };
  return {
    date: entry.forDate,
    facets: read,
    composite: known.length >= 4 ? mean(known) : null,
    inclusionMirror: mirror('DU06', 'DU07'),
    boundaryMirror: mirror('DU11', 'DU12'),
    version,
    trust: answer(version === 2 ? 'DU20' : 'DU09'),
  };
};

/** Mean of the last two against the two before. Section 4.3. */
export const trendOf = (values: readonly Fraction[], bound: Fraction) => {
  const n = values.length;
  if (n < 4) return { status: 'insufficient', n, now: null, before: null };
  const [now, before] = [mean(values.slice(n - 2)), mean(values.slice(n - 4, n - 2))];
  if (now === null || before === null) throw new Error('two of each');
  const apart = minus(now, before);
  const size = apart.top < 0n ? minus(before, now) : apart;
  const isSame = compared(size, bound) < 0;
  return {
    status: isSame ? 'same' : apart.top > 0n ? 'higher' : 'lower',
    n,
    now: asNumber(now),
    before: asNumber(before),
  };
};

/** Each partner's check-ins, and their trend: never two people in one series. */
export const pairsOf = (entries: readonly Reflection[], partners: readonly Partner[], asOf: CalendarDay) => {
  const live = kept(entries, '0001-01-01' as CalendarDay, asOf).filter(isKnown);
  const ids = partners
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => (`${a.since} ${a.id}` < `${b.since} ${b.id}` ? -1 : 1))
    .map(({ id }) => id);
  return [...ids, null].flatMap((id) => {
    const theirs = live.filter(({ forDate }) => partnerOf(partners, forDate) === id);
    const checkIns = theirs.filter(({ form }) => form === 'duo').map((entry) => readingOf(entry, theirs));
    if (checkIns.length === 0) return [];
    const same = checkIns.filter(({ version }) => version === checkIns.at(-1)?.version);
    const trend = trendOf(
      same.flatMap(({ composite }) => composite ?? []),
      fraction(3, 4),
    );
    const dots = checkIns.filter(({ trust }) => trust !== null);
    const trust = dots.filter(({ version }) => version === dots.at(-1)?.version).flatMap((one) => one.trust ?? []);
    const meanTrust = trust.length < 4 ? null : mean(trust.map((value) => fraction(value)));
    return [{ id, checkIns, trend, dots: dots.length, trust: meanTrust === null ? null : asNumber(meanTrust) }];
  });
};
