import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { lastCompleteWeekEnd, weekIndex } from '../../shared/calendar/iso-week.ts';
import { parameters } from '../../shared/constants.ts';
import { contrastPressure, readBlindSpot } from '../../shared/domain/balance/balance.ts';
import { duoCheckIns, duoTrend, metStrip, readDuo, readTrust } from '../../shared/domain/duo/duo.ts';
import { duoSentences } from '../../shared/domain/duo/duo-sentences.ts';
import { activitySentences } from '../../shared/domain/feeds/activity-sentences.ts';
import { burdenTopics, burdenWeeks } from '../../shared/domain/feeds/burden.ts';
import { burdenSentence } from '../../shared/domain/feeds/burden-sentences.ts';
import { type FeedsReading, readFeeds } from '../../shared/domain/feeds/feeds.ts';
import { satisfactionFitSentence } from '../../shared/domain/feeds/satisfaction-sentences.ts';
import { totalEnergySentences } from '../../shared/domain/feeds/total-energy-sentences.ts';
import { activitiesWith } from '../../shared/domain/questions/own-activities.ts';
import { balanceWeeks } from '../../shared/domain/scoring/balance-weeks.ts';
import { ok } from '../../shared/errors/result.ts';
import type { Entry } from '../../shared/records/entries/entry.ts';
import { asJson, asOfDay, type VerbContext, type VerbResult } from './verb.ts';

/** Every duo check-in, whoever the partner was: the command line has one journal, not one pair. */
const ANY_PARTNER = { since: '0001-01-01' as CalendarDay, until: null };

const readPeriod = ({ journal }: VerbContext, asOf: CalendarDay): FeedsReading =>
  readFeeds(
    { entries: journal.entries(), activityOf: activitiesWith(journal.of('own-activity')) },
    asOf,
    parameters.windowWeeks,
  );

const readBalance = (entries: readonly Entry[], asOf: CalendarDay) => {
  const weeks = balanceWeeks(entries, asOf);
  const now = weekIndex(lastCompleteWeekEnd(asOf));
  return { blindSpot: readBlindSpot(weeks, now), pressure: contrastPressure(weeks, now), weeks };
};

const readPair = (entries: readonly Entry[], asOf: CalendarDay) => {
  const held = duoCheckIns(entries, ANY_PARTNER, asOf);
  const checkIns = held.map(({ date, answers }) => ({ date, ...readDuo(answers) }));
  const trend = duoTrend(checkIns.flatMap(({ composite }) => composite ?? []));
  return { checkIns, trend, trust: readTrust(held), met: metStrip(entries, asOf) };
};

const statsNumbers = (entries: readonly Entry[], asOf: CalendarDay, feeds: FeedsReading) => ({
  asOf,
  energyByActivity: { ...feeds.period, activities: feeds.activities, usualShare: feeds.usualShare },
  withAndWithout: feeds.comparisons,
  totalEnergy: { measured: feeds.total, weeks: feeds.totalDots, line: feeds.totalLine },
  satisfaction: feeds.satisfaction,
  stopSignals: feeds.signals,
  balance: readBalance(entries, asOf),
  duo: readPair(entries, asOf),
  burden: { weeks: burdenWeeks(entries, asOf), topics: burdenTopics(entries, asOf) },
});

/** In words what can be said in words; balance needs the writer's own guess first and is left to the window. */
const statsWords = (entries: readonly Entry[], asOf: CalendarDay, feeds: FeedsReading): readonly string[] => {
  const burden = burdenSentence(burdenWeeks(entries, asOf));
  const fit = satisfactionFitSentence(feeds.satisfaction);
  const said = [
    ...activitySentences(feeds.activities),
    ...totalEnergySentences(feeds.total),
    ...(fit ? [fit] : []),
    ...duoSentences(duoCheckIns(entries, ANY_PARTNER, asOf)),
    ...(burden ? [burden] : []),
  ];
  return said.map(({ text }) => text);
};

/**
 * `stats`: energy by activity, total energy, satisfaction, balance, duo facets and burden, unrounded with --json, else
 * their sentences.
 */
export const statsVerb = (context: VerbContext): VerbResult => {
  const asOf = asOfDay(context);
  if (!asOf.ok) return Promise.resolve(asOf);
  const entries = context.journal.entries();
  const feeds = readPeriod(context, asOf.value);
  const { json } = context.invocation;
  const data = json
    ? asJson(statsNumbers(entries, asOf.value, feeds))
    : `${statsWords(entries, asOf.value, feeds).join('\n')}\n`;
  return Promise.resolve(ok({ data, words: '' }));
};
