import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, weekIndex } from '../../shared/calendar/iso-week.ts';
import { energyByActivity } from '../../shared/domain/activity-energy.ts';
import { activitySentences } from '../../shared/domain/activity-sentences.ts';
import { contrastPressure, readBlindSpot } from '../../shared/domain/balance.ts';
import { balanceWeeks } from '../../shared/domain/balance-weeks.ts';
import { burdenTopics, burdenWeeks } from '../../shared/domain/burden.ts';
import { burdenSentence } from '../../shared/domain/burden-sentences.ts';
import { parameters } from '../../shared/domain/constants.ts';
import { duoCheckIns, duoTrend, metStrip, readDuo, readTrust } from '../../shared/domain/duo.ts';
import { duoSentences } from '../../shared/domain/duo-sentences.ts';
import type { Entry } from '../../shared/domain/entry.ts';
import { ok } from '../../shared/result.ts';
import { asJson, asOfDay, type VerbContext, type VerbResult } from './verb.ts';

/** Every duo check-in, whoever the partner was: the command line has one journal, not one pair. */
const ANY_PARTNER = { since: '0001-01-01' as CalendarDay, until: null };

const readActivities = (entries: readonly Entry[], asOf: CalendarDay) => {
  const to = lastCompleteWeekEnd(asOf);
  const from = firstDayOfWeek(weekIndex(to) - parameters.windowWeeks + 1);
  return { from, to, activities: energyByActivity(entries, { from, to }) };
};

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

const statsNumbers = (entries: readonly Entry[], asOf: CalendarDay) => ({
  asOf,
  energyByActivity: readActivities(entries, asOf),
  balance: readBalance(entries, asOf),
  duo: readPair(entries, asOf),
  burden: { weeks: burdenWeeks(entries, asOf), topics: burdenTopics(entries, asOf) },
});

/** In words what can be said in words; balance needs the writer's own guess first and is left to the window. */
const statsWords = (entries: readonly Entry[], asOf: CalendarDay): readonly string[] => {
  const burden = burdenSentence(burdenWeeks(entries, asOf));
  const said = [
    ...activitySentences(readActivities(entries, asOf).activities),
    ...duoSentences(duoCheckIns(entries, ANY_PARTNER, asOf)),
    ...(burden ? [burden] : []),
  ];
  return said.map(({ text }) => text);
};

/** `stats`: energy by activity, balance, duo facets and burden, unrounded with --json, else their sentences. */
export const statsVerb = (context: VerbContext): VerbResult => {
  const asOf = asOfDay(context);
  if (!asOf.ok) return Promise.resolve(asOf);
  const entries = context.journal.entries();
  const { json } = context.invocation;
  const data = json ? asJson(statsNumbers(entries, asOf.value)) : `${statsWords(entries, asOf.value).join('\n')}\n`;
  return Promise.resolve(ok({ data, words: '' }));
};
