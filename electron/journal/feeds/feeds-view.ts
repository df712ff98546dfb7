import { addDays, type CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import { energyByActivity } from '../../../shared/domain/feeds/activity-energy.ts';
import { activitySentences, withAndWithoutSentences } from '../../../shared/domain/feeds/activity-sentences.ts';
import { burdenSentence, HEAVY_STRETCH } from '../../../shared/domain/feeds/burden-sentences.ts';
import { type FeedsReading, readFeeds, wholeWeeks } from '../../../shared/domain/feeds/feeds.ts';
import { satisfactionFitSentence } from '../../../shared/domain/feeds/satisfaction-sentences.ts';
import { totalEnergySentences } from '../../../shared/domain/feeds/total-energy-sentences.ts';

import { activitiesWith } from '../../../shared/domain/questions/own-activities.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { ActivityEntries, FeedsRange, FeedsView } from '../../../shared/ipc/feeds.ts';
import { liveReflections } from '../../../shared/records/entries/live-reflections.ts';
import type { Journal } from '../core/journal.ts';
import { wordsOf } from '../core/journal-words.ts';
import { lineOf } from '../entries/journal-pages.ts';
import { planList } from '../plans/plan-list.ts';
import { showsHeavyStretch } from './heavy-stretch.ts';

/** What of a journal is read. */
export type FeedsJournal = Pick<Journal, 'entries' | 'of'>;

/** `asOf` decides what is read; entries up to `today` are counted as waiting. */
export type FeedsDays = { readonly asOf: CalendarDay; readonly today: CalendarDay; readonly weeks: FeedsRange };

const comparisonsOf = ({ activities, comparisons }: FeedsReading): FeedsView['comparisons'] => {
  const labels = new Map(activities.map(({ activityId, label }) => [activityId, label]));
  const labelOf = (activityId: string) => labels.get(activityId) ?? activityId;
  return {
    all: comparisons.all.map((one) => ({ label: labelOf(one.activityId), ...one })),
    compared: comparisons.compared,
    sentences: withAndWithoutSentences(comparisons, labelOf),
  };
};

const totalOf = ({ total, totalDots, totalLine }: FeedsReading): FeedsView['total'] => ({
  sentences: [...totalEnergySentences(total)],
  dots: [...totalDots],
  line: [...totalLine],
  reflections: total.reflections,
  weeks: total.weeks,
  level: total.level,
  lo: total.levelLo,
  hi: total.levelHi,
  s2: total.s2,
  rho: total.rho,
});

const waitingAfter = (journal: FeedsJournal, to: CalendarDay, today: CalendarDay): number =>
  energyByActivity(journal.entries(), { from: addDays(to, 1), to: today }).reduce((sum, { n }) => sum + n, 0);

/** Sentences, figures and tables of "what feeds me", all from the same reading. */
export const feedsView = (journal: FeedsJournal, { asOf, today, weeks }: FeedsDays): FeedsView => {
  const entries = journal.entries();
  const read = { entries, activityOf: activitiesWith(journal.of('own-activity')) };
  const reading = readFeeds(read, asOf, wholeWeeks(entries, asOf, weeks));
  const { period, satisfaction } = reading;
  const burden = burdenSentence(reading.burden);
  const shown = showsHeavyStretch(journal);
  return {
    asOf,
    ...period,
    firstWeek: weekIndex(period.from),
    lastWeek: weekIndex(period.to),
    checkIns: liveReflections(entries, today).length,
    waiting: waitingAfter(journal, period.to, today),
    sentences: activitySentences(reading.activities),
    activities: [...reading.activities],
    equalShare: reading.equalShare,
    comparisons: comparisonsOf(reading),
    burden: {
      sentences: burden ? [burden] : [],
      weeks: [...reading.burden],
      answers: reading.burdenAnswers.map((one) => ({ ...one, counts: [...one.counts] })),
    },
    total: totalOf(reading),
    satisfaction: { ...satisfaction, sentence: satisfactionFitSentence(satisfaction)?.text ?? null },
    heavyStretch: shown && reading.signals.length > 0 ? HEAVY_STRETCH : null,
    heavyStretchShown: shown,
    plans: planList(journal, today),
  };
};

/** The check-ins behind one bar, newest first. Fails with `activity-missing` when none names it. */
export const activityEntries = (
  journal: FeedsJournal,
  activityId: string,
  { asOf, today, weeks }: FeedsDays,
): Result<ActivityEntries, AppError> => {
  const entries = journal.entries();
  const words = wordsOf(journal);
  const { from, to } = wholeWeeks(entries, asOf, weeks);
  const lines = liveReflections(entries, to)
    .filter(({ forDate }) => forDate >= from)
    .flatMap((reflection) => {
      const named = reflection.activities.find((activity) => activity.activityId === activityId);
      return named ? [{ entry: lineOf(reflection, today, words), energy: named.energy }] : [];
    });
  if (lines.length === 0) return fail({ code: 'activity-missing' });
  return ok({
    label: activitiesWith(journal.of('own-activity'))(activityId)?.label ?? activityId,
    from,
    to,
    lines: lines.toReversed(),
  });
};
