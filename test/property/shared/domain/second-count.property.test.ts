import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { lastCompleteWeekEnd, weekIndex } from '../../../../shared/calendar/iso-week.ts';
import { contrastPressure, readBlindSpot } from '../../../../shared/domain/balance/balance.ts';
import type { Drift } from '../../../../shared/domain/drift/drift.ts';
import { readJournal } from '../../../../shared/domain/drift/journal-reading.ts';
import { measureYear } from '../../../../shared/domain/drift/shown-drift.ts';
import { duoTrend, readDuo, readTrust, underSameQuestions } from '../../../../shared/domain/duo/duo.ts';
import { duoByPartner } from '../../../../shared/domain/duo/duo-by-partner.ts';
import { burdenAnswers, burdenWeeks } from '../../../../shared/domain/feeds/burden.ts';
import { readFeeds, wholeWeeks } from '../../../../shared/domain/feeds/feeds.ts';
import { promptsWith } from '../../../../shared/domain/questions/own-prompts.ts';
import { activityById } from '../../../../shared/domain/questions/prompt-catalogue.ts';
import { balanceWeeks } from '../../../../shared/domain/scoring/balance-weeks.ts';
import { observe } from '../../../../shared/domain/scoring/observations.ts';
import { comparePeriods } from '../../../../shared/domain/statistics/compare-periods.ts';
import { activitiesOf, daysWithAndWithout } from '../../../second/activities.ts';
import { anyDiary, type Diary, runsOf } from '../../../second/any-diary.ts';
import { later } from '../../../second/calendar.ts';
import { kept, seriesOf } from '../../../second/check-in.ts';
import { curveAt, difference, gapAt, yearAt } from '../../../second/curves.ts';
import { asNumber } from '../../../second/fraction.ts';
import type { CurveLook } from '../../../second/level.ts';
import { pairsOf } from '../../../second/pair.ts';
import { aroundChange, changesUpTo, handsOnIn, holdingOn, sideAgainstRole } from '../../../second/roles.ts';
import { blindSpotOf, burdenOf, pressureOf, satisfactionFit } from '../../../second/weeks.ts';

const EVER = '0001-01-01' as CalendarDay;

/** Everything that the second count says is said alike, numbers to 1e-9. */
const expectAlike = (product: unknown, second: unknown, name: string): void => {
  if (typeof product === 'number' && typeof second === 'number') {
    expect(Number.isFinite(product), `${name} is ${product}`).toBe(true);
    const apart = Math.abs(product - second) / Math.max(1, Math.abs(second));
    expect(apart, `${name}: ${product}, counted again ${second}`).toBeLessThanOrEqual(1e-9);
  } else if (Array.isArray(product) && Array.isArray(second)) {
    expect(product.length, `${name}: how many`).toBe(second.length);
    second.forEach((one, index) => {
      expectAlike(product[index], one, `${name} ${index}`);
    });
  } else if (typeof second === 'object' && second !== null && typeof product === 'object' && product !== null) {
    const fields = product as Readonly<Record<string, unknown>>;
    for (const [field, value] of Object.entries(second)) expectAlike(fields[field], value, `${name}.${field}`);
  } else expect(product, name).toEqual(second);
};

/** What is looked at of one diary: the entries of its days, read by both. */
const readBoth = (diary: Diary) => {
  const { asOf, from } = diary;
  const inside =
    from === null ? diary.entries : diary.entries.filter((one) => one.forDate >= from && one.forDate <= asOf);
  const promptOf = promptsWith(diary.ownPrompts);
  const own = diary.ownPrompts.map(({ id }) => ({ id, key: 1 as const }));
  return { ...diary, inside, promptOf, series: seriesOf(kept(inside, EVER, '9999-12-31' as CalendarDay), own) };
};

type Both = ReturnType<typeof readBoth>;

const levelFields = ({ run, level, side }: CurveLook) => ({
  ...{ weeks: run.length, side, level: level?.level ?? null, levelSe: level?.se ?? null, age: level?.age ?? null },
  ...{ levelLo: level?.lo ?? null, levelHi: level?.hi ?? null },
  ...{ reflections: run.reduce((sum, { n }) => sum + n, 0) },
});

const expectCurve = (drift: Drift, look: CurveLook, name: string): void => {
  expectAlike(drift, levelFields(look), name);
  if (look.state !== 'told') expect(drift.status, name).toBe(look.state);
  else expect(['insufficient', 'paused'], name).not.toContain(drift.status);
};

const compareCurves = ({ entries, roles, asOf, from, promptOf, series }: Both): void => {
  const reading = readJournal({ entries, roles, asOf, from, promptOf });
  for (const name of ['energy', 'time'] as const) expectCurve(reading[name], curveAt(series[name], asOf), name);
  // Of total energy no movement is looked for.
  expectAlike(reading.total, levelFields(curveAt(series.total, asOf)), 'total');
  const { level, ...gap } = gapAt(series, asOf);
  const figures = { G: level?.level ?? null, se: level?.se ?? null, lo: level?.lo ?? null, hi: level?.hi ?? null };
  expectAlike(reading.gap, { ...gap, ...figures }, 'gap');
  const held = holdingOn(roles, asOf);
  expect(reading.role).toBe(held?.role ?? null);
  const { lately, inRole, status, statusInRole, range } = handsOnIn(series, held, asOf);
  const { state: _, ...shares } = lately;
  expectAlike(reading.handsOn, { ...shares, status }, 'hands-on');
  expect(reading.handsOnRange).toEqual(range);
  const alone = held &&
    inRole && { share: inRole.share, lo: inRole.lo, hi: inRole.hi, status: statusInRole, from: held.since };
  expectAlike(reading.handsOn.sinceRole, alone, 'hands-on in the role');
  const changes = changesUpTo(roles, asOf).filter(({ date }) => from === null || date >= from);
  expectAlike(
    reading.changes.map(({ change }) => change),
    changes,
    'role changes',
  );
  changes.forEach(({ date }, index) => {
    const { compared, ...counts } = aroundChange(series.energy, date, asOf);
    const second = compared === null ? { status: 'insufficient', ...counts } : { status: 'ok', ...counts, ...compared };
    expectAlike(reading.changes[index]?.comparison, second, 'before and after a change');
  });
  const side = sideAgainstRole(series, held, asOf);
  const said = reading.sentences.find(({ id }) => id === 'energy-and-role')?.text ?? '';
  const named = side === null ? '' : side === 'EM' ? 'on the engineering manager side' : 'on the tech lead side';
  expect(said, 'energy and role').toContain(named);
  expect(said === '', 'energy and role').toBe(side === null);
};

const compareYear = ({ inside, asOf, promptOf, series }: Both): void => {
  const [year, second] = [measureYear(observe(inside, promptOf).energy, asOf), yearAt(series.energy, asOf)];
  expect(year === null, 'a year').toBe(second === null);
  if (year === null || second === null) return;
  expectCurve(year, second, 'year');
};

/** Any two stretches of days, each curve by itself. */
const comparePairs = ({ inside, asOf, promptOf, series }: Both): void => {
  const observed = observe(inside, promptOf);
  const earlier = { from: later(asOf, -150), to: later(asOf, -75) };
  const after = { from: later(asOf, -74), to: asOf };
  for (const name of ['energy', 'time', 'total'] as const) {
    const { compared, ...counts } = difference(series[name], earlier, after);
    const second = compared === null ? { status: 'insufficient', ...counts } : { status: 'ok', ...counts, ...compared };
    expectAlike(comparePeriods(observed[name], earlier, after), second, `two periods of ${name}`);
  }
};

const compareFeeds = ({ inside, asOf, from, series }: Both): void => {
  const period = from === null ? wholeWeeks(inside, asOf, 26) : { from, to: asOf };
  const feeds = readFeeds({ entries: inside, activityOf: activityById }, asOf, period);
  const days = kept(inside, period.from, period.to);
  const { activities, equal } = activitiesOf(days);
  expectAlike(feeds.equalShare, equal, 'equal share');
  const second = activities.map(({ id, n, mean, band, feels, share, drawn, place }) => ({
    ...{ activityId: id, n, mean: asNumber(mean), lo: band?.lo ?? null, hi: band?.hi ?? null, drawn, quadrant: place },
    ...{ timeShare: share === null ? null : asNumber(share.p), shareLo: share?.band?.lo ?? null },
    ...{ shareHi: share?.band?.hi ?? null, feels: feels === 0 ? null : feels > 0 ? 'energising' : 'draining' },
  }));
  expectAlike(feeds.activities, second, 'activities');
  const apart = daysWithAndWithout(
    days,
    activities.map(({ id }) => id),
  );
  const compared = apart.each.map(({ id, nWith, nWithout, found }) => ({
    ...{ activityId: id, nWith, nWithout, isClear: apart.clear.has(id) },
    ...{ means: found && { with: found.with, without: found.without } },
    ...{ difference: found && { value: found.value, lo: found.lo, hi: found.hi } },
  }));
  expectAlike(feeds.comparisons, { compared: apart.compared, all: compared }, 'days with and without');
  expectAlike(feeds.satisfaction, satisfactionFit(inside, series, asOf), 'satisfaction');
};

const compareWeeks = ({ inside, asOf }: Both): void => {
  const upTo = kept(inside, EVER, asOf);
  const burden = burdenOf(upTo);
  expectAlike(burdenWeeks(inside, asOf), burden.weeks, 'burden');
  const topics = burdenAnswers(inside, { from: null, to: asOf }).find(({ promptId }) => promptId === 'BU05');
  const given = topics?.counts.filter(({ n }) => n > 0) ?? [];
  expect(new Map(given.map(({ answer, n }) => [answer, n]))).toEqual(burden.topics);
  const weeks = balanceWeeks(inside, asOf);
  const now = weekIndex(lastCompleteWeekEnd(asOf));
  const [blind, second] = [readBlindSpot(weeks, now), blindSpotOf(kept(inside, EVER, lastCompleteWeekEnd(asOf)), asOf)];
  for (const side of ['people', 'technical'] as const) {
    const { planned = 0, done = 0, isJudged, signals, neglected } = second[side] ?? {};
    expectAlike(blind.kept[side], { planned, done, ratio: isJudged ? done / planned : null }, `kept of ${side}`);
    expect([blind.signals[side], blind.neglectedWeeks[side]]).toEqual([signals, neglected]);
  }
  expect([blind.status, blind.weeksWithSplit]).toEqual([second.status, second.weeksWithSplit]);
  const { sides, ...counts } = pressureOf(kept(inside, EVER, lastCompleteWeekEnd(asOf)), asOf);
  const contrast = contrastPressure(weeks, now);
  expectAlike(contrast, counts, 'pressure');
  if (contrast.status === 'insufficient' || sides === null) return;
  const [people, technical] = sides.map(({ value, lo, hi }) => ({ value, lo, hi }));
  expectAlike({ value: contrast.dPeople, ...contrast.people }, people, 'people under pressure');
  expectAlike({ value: contrast.dTechnical, ...contrast.technical }, technical, 'technical under pressure');
};

const comparePartners = ({ inside, partners, asOf }: Both): void => {
  const [pairs, second] = [duoByPartner(inside, partners, asOf), pairsOf(inside, partners, asOf)];
  expect(pairs.map(({ partner }) => partner?.id ?? null)).toEqual(second.map(({ id }) => id));
  pairs.forEach(({ checkIns }, index) => {
    const counted = second[index];
    const readings = checkIns.map(({ date, answers }) => ({ date, ...readDuo(answers) }));
    const again = counted?.checkIns.map(({ facets, composite, trust: _, version: __, ...rest }) => ({
      ...rest,
      composite: composite && asNumber(composite),
      facets: Object.fromEntries(facets.map(({ facet, mean }) => [facet, mean && asNumber(mean)])),
      counts: Object.fromEntries(facets.map(({ facet, n }) => [facet, n])),
    }));
    expectAlike(readings, again, 'facets');
    const { n, status, now, before } = counted?.trend ?? {};
    const trend = status === 'insufficient' ? { status, n } : { status, now, before };
    const same = underSameQuestions(checkIns).map(({ answers }) => readDuo(answers));
    expectAlike(duoTrend(same.flatMap(({ composite }) => composite ?? [])), trend, 'trend of a pair');
    const trust = readTrust(checkIns);
    expectAlike({ dots: trust.dots.length, mean: trust.mean }, { dots: counted?.dots, mean: counted?.trust }, 'trust');
  });
};

describe('a second count, by another hand and from the documents alone', () => {
  it('gives the same figures for any diary', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(anyDiary, (diary) => {
        const both = readBoth(diary);
        compareCurves(both);
        compareYear(both);
        comparePairs(both);
        compareFeeds(both);
        compareWeeks(both);
        comparePartners(both);
      }),
      runsOf(200),
    );
  });
});
