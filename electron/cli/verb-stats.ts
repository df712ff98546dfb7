import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { lastCompleteWeekEnd, weekIndex } from '../../shared/calendar/iso-week.ts';
import { parameters } from '../../shared/constants.ts';
import { contrastPressure, readBlindSpot } from '../../shared/domain/balance/balance.ts';
import { type Reliability, readReliability } from '../../shared/domain/drift/reliability.ts';
import { reliabilitySentences } from '../../shared/domain/drift/reliability-sentences.ts';
import { duoTrend, metStrip, readDuo, readTrust, underSameQuestions } from '../../shared/domain/duo/duo.ts';
import { duoByPartner, type PartnerAnswers } from '../../shared/domain/duo/duo-by-partner.ts';
import { duoSentences } from '../../shared/domain/duo/duo-sentences.ts';
import { activitySentences, withAndWithoutSentences } from '../../shared/domain/feeds/activity-sentences.ts';
import { burdenAnswers, burdenTopics, burdenWeeks } from '../../shared/domain/feeds/burden.ts';
import { burdenSentence } from '../../shared/domain/feeds/burden-sentences.ts';
import { type FeedsReading, readFeeds, wholeWeeks } from '../../shared/domain/feeds/feeds.ts';
import { satisfactionFitSentence } from '../../shared/domain/feeds/satisfaction-sentences.ts';
import { totalEnergySentences } from '../../shared/domain/feeds/total-energy-sentences.ts';
import { activitiesWith } from '../../shared/domain/questions/own-activities.ts';
import { balanceWeeks } from '../../shared/domain/scoring/balance-weeks.ts';
import { observe } from '../../shared/domain/scoring/observations.ts';
import { ok } from '../../shared/errors/result.ts';
import type { Entry } from '../../shared/records/entries/entry.ts';
import { promptsOf } from '../journal/core/journal-words.ts';
import { asJson, journalWithin, type ReadDays, readDays, type VerbContext, type VerbResult } from './verb.ts';

const readPeriod = ({ journal }: VerbContext, entries: readonly Entry[], { asOf, from }: ReadDays): FeedsReading =>
  readFeeds(
    { entries, activityOf: activitiesWith(journal.of('own-activity')) },
    asOf,
    from === null ? wholeWeeks(entries, asOf, parameters.windowWeeks) : { from, to: asOf },
  );

const readBalance = (entries: readonly Entry[], asOf: CalendarDay) => {
  const weeks = balanceWeeks(entries, asOf);
  const now = weekIndex(lastCompleteWeekEnd(asOf));
  return { blindSpot: readBlindSpot(weeks, now), pressure: contrastPressure(weeks, now), weeks };
};

const readPair = ({ partner, checkIns, entries }: PartnerAnswers, asOf: CalendarDay) => {
  const read = checkIns.map(({ date, answers }) => ({ date, ...readDuo(answers) }));
  const same = underSameQuestions(checkIns).map(({ answers }) => readDuo(answers));
  const trend = duoTrend(same.flatMap(({ composite }) => composite ?? []));
  const about = partner && { id: partner.id, label: partner.label, since: partner.since, until: partner.until };
  return { partner: about, checkIns: read, trend, trust: readTrust(checkIns), met: metStrip(entries, asOf) };
};

/** Of a period the check-ins inside it; what the line said to the writer rests on those before it too. */
const readAgreement = ({ journal }: VerbContext, { asOf, from }: ReadDays): Reliability => {
  const read = { entries: journal.entries(), promptOf: promptsOf(journal) };
  return readReliability({ ...read, energy: observe(read.entries, read.promptOf).energy, asOf, from });
};

type Read = {
  readonly asOf: CalendarDay;
  readonly entries: readonly Entry[];
  readonly feeds: FeedsReading;
  readonly pairs: readonly PartnerAnswers[];
  readonly reliability: Reliability;
};

/** `topics` is the count of one of the `answers`, as it was before the others were counted. */
const burdenNumbers = (entries: readonly Entry[], asOf: CalendarDay) => {
  const answers = burdenAnswers(entries, { from: null, to: asOf });
  return { weeks: burdenWeeks(entries, asOf), topics: burdenTopics(answers), answers };
};

const statsNumbers = ({ asOf, entries, feeds, pairs, reliability }: Read) => ({
  asOf,
  energyByActivity: { ...feeds.period, activities: feeds.activities, equalShare: feeds.equalShare },
  withAndWithout: feeds.comparisons.all,
  activitiesCompared: feeds.comparisons.compared,
  totalEnergy: { measured: feeds.total, weeks: feeds.totalDots, line: feeds.totalLine },
  satisfaction: feeds.satisfaction,
  stopSignals: feeds.signals,
  balance: readBalance(entries, asOf),
  duo: pairs.map((pair) => readPair(pair, asOf)),
  burden: burdenNumbers(entries, asOf),
  reliability,
});

/** With several partners, whose the sentences are. */
const pairWords = (pairs: readonly PartnerAnswers[]): readonly string[] =>
  pairs.flatMap(({ partner, checkIns }) => {
    const said = duoSentences(checkIns).map(({ text }) => text);
    return pairs.length === 1 ? said : [`With ${partner?.label ?? 'no partner named'}:`, ...said];
  });

/** In words what can be said in words; balance needs the writer's own guess first and is left to the window. */
const statsWords = ({ asOf, entries, feeds, pairs, reliability }: Read): readonly string[] => {
  const labels = new Map(feeds.activities.map(({ activityId, label }) => [activityId, label]));
  const burden = burdenSentence(burdenWeeks(entries, asOf));
  const fit = satisfactionFitSentence(feeds.satisfaction);
  return [
    ...activitySentences(feeds.activities).map(({ text }) => text),
    ...withAndWithoutSentences(feeds.comparisons, (id) => labels.get(id) ?? id).map(({ text }) => text),
    ...totalEnergySentences(feeds.total).map(({ text }) => text),
    ...(fit ? [fit.text] : []),
    ...pairWords(pairs),
    ...(burden ? [burden.text] : []),
    ...reliabilitySentences(reliability).map(({ text }) => text),
  ];
};

/**
 * `stats`: energy by activity, total energy, satisfaction, balance, duo facets, burden and how far answers agree,
 * unrounded with --json, else their sentences.
 */
export const statsVerb = (context: VerbContext): VerbResult => {
  const days = readDays(context);
  if (!days.ok) return Promise.resolve(days);
  const { asOf } = days.value;
  const entries = journalWithin(context.journal, days.value).entries();
  const read = {
    asOf,
    entries,
    feeds: readPeriod(context, entries, days.value),
    pairs: duoByPartner(entries, context.journal.of('partner'), asOf),
    reliability: readAgreement(context, days.value),
  };
  const data = context.invocation.json ? asJson(statsNumbers(read)) : `${statsWords(read).join('\n')}\n`;
  return Promise.resolve(ok({ data, words: '' }));
};
