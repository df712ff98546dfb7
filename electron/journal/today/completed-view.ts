import { type CalendarDay, daysBetween } from '../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek, weekIndex } from '../../../shared/calendar/iso-week.ts';
import { lateFactor } from '../../../shared/check-ins/late-factor.ts';
import { lineNeeds, soFar } from '../../../shared/domain/drift/line-needs.ts';
import { daysOfJournal } from '../../../shared/domain/scoring/days-of-journal.ts';
import { energyObservations } from '../../../shared/domain/scoring/observations.ts';
import { scoreReflection } from '../../../shared/domain/scoring/score-reflection.ts';
import type { CompletedView, RecentDots } from '../../../shared/ipc/check-ins.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import { lowerFirst, shortened } from '../../../shared/wording/wording.ts';
import type { Moment } from '../../platform/clock.ts';
import type { Finished } from '../check-ins/check-ins.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf, wordsOf } from '../core/journal-words.ts';
import { entryTitle, ownLine } from '../entries/journal-pages.ts';
import { changedBy } from './changed-by.ts';
import { sameSeason } from './same-season.ts';

/** Weeks of the picture that the new dot falls on, the unfinished one included. */
const WEEKS = 8;
/** Characters of one's own line that stand in large type. */
const LINE = 280;

const headlineOf = (reflections: readonly Reflection[], { entry, edited }: Finished): string => {
  const title = entryTitle(entry);
  if (edited) return `${title} changed.`;
  if (reflections.length === 1) return 'Your first check-in.';
  const isFirst = entry.form !== 'event' && reflections.filter(({ form }) => form === entry.form).length === 1;
  return isFirst ? `Your first ${lowerFirst(title)}.` : `${title} kept.`;
};

const dotsOf = (journal: Journal, entry: Reflection, today: CalendarDay): RecentDots | null => {
  const week = weekIndex(today);
  const [from, to] = [firstDayOfWeek(week - WEEKS + 1), lastDayOfWeek(week)];
  if (entry.forDate < from || entry.forDate > to) return null;
  const days = daysOfJournal(journal.reflections(), from, to, promptsOf(journal)).flatMap(({ day, energy }) =>
    energy === null ? [] : [{ day, energy }],
  );
  if (days.length === 0) return null;
  const counts = scoreReflection(entry, promptsOf(journal)).u > 0 && days.some(({ day }) => day === entry.forDate);
  return { from, days, fresh: counts ? entry.forDate : null };
};

const NO_DOT = 'It has no energy answer, so it adds no dot.';
const FIRST_DOT = 'Your first dot is on the chart.';

const lateWords = (days: number): string | null => {
  const factor = lateFactor(days);
  if (factor === 1) return null;
  return factor > 0
    ? `Written ${days} days later: it counts half.`
    : `Written ${days} days later: it is kept, and not scored.`;
};

/** One sentence, or two where the first names what has just happened. */
const nextOf = (journal: Journal, entry: Reflection, today: CalendarDay): string | null => {
  const score = scoreReflection(entry, promptsOf(journal));
  if (score.E === null) return NO_DOT;
  const late = lateWords(daysBetween(entry.forDate, entry.createdLocalDate));
  if (late !== null) return late;
  const observed = energyObservations(journal.reflections(), promptsOf(journal));
  const now = soFar(observed, today);
  const hasOthers = journal.reflections().length > now.checkIns;
  const needs = lineNeeds(now, hasOthers ? 'with an energy answer' : '');
  if (needs !== null)
    return observed.filter(({ value }) => value !== null).length === 1 ? `${FIRST_DOT} ${needs}` : needs;
  const sunday = lastDayOfWeek(weekIndex(today)) === today ? 'today' : 'Sunday';
  return `The line takes it in after ${weekIndex(entry.forDate) === weekIndex(today) ? sunday : 'the end of this week'}.`;
};

/** What a finished check-in gives back: the writer's own words and their place in the picture, never a reward. */
export const completedView = (journal: Journal, finished: Finished, { day: today }: Moment): CompletedView => {
  const { entry, edited } = finished;
  const words = wordsOf(journal);
  const line = shortened(ownLine(entry, words.promptOf), LINE);
  return {
    entryId: entry.id,
    edited,
    form: entry.form,
    forDate: entry.forDate,
    headline: headlineOf(journal.reflections(), finished),
    line: line === '' ? null : line,
    dots: dotsOf(journal, entry, today),
    changed: [...changedBy(journal, entry)],
    season: sameSeason(journal, entry, words),
    next: nextOf(journal, entry, today),
  };
};
