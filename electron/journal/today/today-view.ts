import { addDays, type CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { isOnHoliday } from '../../../shared/domain/check-ins/holiday-mode.ts';
import { firstOwnDay } from '../../../shared/domain/check-ins/own-check-ins.ts';
import { lineNeeds, soFar } from '../../../shared/domain/drift/line-needs.ts';
import { partnerOn } from '../../../shared/domain/duo/duo.ts';
import { activeCommitments, isReviewDue } from '../../../shared/domain/plans/commitment.ts';
import { commitmentText } from '../../../shared/domain/plans/commitment-sentences.ts';
import { plannedEnd, runningExperiment } from '../../../shared/domain/plans/experiment.ts';
import { scoringVersionOf } from '../../../shared/domain/questions/catalogue-versions.ts';
import { scoringVersions } from '../../../shared/domain/questions/prompt-catalogue.ts';
import { daysOfJournal } from '../../../shared/domain/scoring/days-of-journal.ts';
import { energyObservations } from '../../../shared/domain/scoring/observations.ts';
import type { TodayView } from '../../../shared/ipc/today.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import { shortened } from '../../../shared/wording/wording.ts';
import type { Moment } from '../../platform/clock.ts';
import { dueOn, openYesterday } from '../check-ins/due-today.ts';
import { draftOf, draftOffer, type FormKind, formOffer, possibleForms } from '../check-ins/offered-forms.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf, wordsOf } from '../core/journal-words.ts';
import { lineOf, ownLine } from '../entries/journal-pages.ts';
import { timelineOf } from '../entries/timeline.ts';
import { restingPrompts } from '../questions/prompt-deck.ts';

const isSame = (a: FormKind, b: FormKind): boolean => a.form === b.form && a.event === b.event;

/** Characters of one's own line on the day's page. */
const LINE = 280;

const NEWEST = Math.max(...Object.values(scoringVersions));

const isOfEarlierQuestions = ({ catalogueVersion }: Reflection): boolean =>
  (scoringVersionOf(catalogueVersion) ?? NEWEST) < NEWEST;

/** What is due, drafts taken up where they were begun, and what else may be begun. */
const formsOf = (journal: Journal, moment: Moment): Pick<TodayView, 'due' | 'offered'> => {
  const drafts = journal.drafts();
  const used = new Set<string>();
  const due = dueOn(journal, moment).map(({ kind, forDate, why }) => {
    const draft = draftOf(drafts, kind, forDate);
    if (draft) used.add(draft.id);
    return formOffer(kind, forDate, { why, draft });
  });
  const left = drafts.filter(({ id }) => !used.has(id)).map((draft) => draftOffer(journal, draft));
  const others = possibleForms(journal, moment.day)
    .filter((kind) => ![...due, ...left].some((one) => one.editing === null && isSame(one, kind)))
    .map((kind) => formOffer(kind, moment.day, { why: 'Not due; you can start it at any time.' }));
  return { due, offered: [...left, ...others] };
};

/** What the journal holds of a day already: its energy as the calendar draws it, and its entries, newest first. */
const heldOf = (journal: Journal, day: CalendarDay): TodayView['held'] => {
  const ofDay = timelineOf(journal).filter(({ forDate }) => forDate === day);
  const [drawn] = daysOfJournal(ofDay, day, day, promptsOf(journal));
  const words = wordsOf(journal);
  return {
    energy: drawn?.energy ?? null,
    n: drawn?.n ?? 0,
    // One's own words or none: how much was answered is no word of the writer's.
    entries: ofDay.map((entry) => ({
      ...lineOf(entry, day, words),
      ...(entry.type === 'reflection' ? { excerpt: shortened(ownLine(entry, words.promptOf), LINE) } : {}),
    })),
  };
};

/** Promises that hold, those to be looked at again first, and the experiment that runs. */
const promisesOf = (journal: Journal, day: CalendarDay): TodayView['promises'] => {
  const experiment = runningExperiment(journal.of('experiment'));
  return [
    ...activeCommitments(journal.of('commitment')).map((commitment) => ({
      id: commitment.id,
      text: commitmentText(commitment),
      reviewDue: isReviewDue(commitment, day),
      until: null,
    })),
    ...(experiment
      ? [{ id: experiment.id, text: experiment.question, reviewDue: false, until: plannedEnd(experiment) }]
      : []),
  ].toSorted((a, b) => Number(b.reviewDue) - Number(a.reviewDue));
};

/** The day's page: what is due and why, what it holds already, what else may be begun, and what a line still needs. */
export const todayView = (journal: Journal, moment: Moment): TodayView => {
  const { day: today } = moment;
  const reflections = journal.reflections();
  const now = soFar(energyObservations(reflections, promptsOf(journal)), today);
  const resting = restingPrompts(journal, today);
  const [firstReturn] = resting.map(({ until }) => until).toSorted();
  const needs = lineNeeds(now, reflections.length > now.checkIns ? 'with an energy answer' : '');
  return {
    today,
    onHoliday: isOnHoliday(journal.of('holiday'), today),
    ...formsOf(journal, moment),
    held: heldOf(journal, today),
    promises: promisesOf(journal, today),
    checkIns: reflections.length,
    since: firstOwnDay(reflections),
    toLine: reflections.length === 0 ? null : needs,
    resting: resting.length,
    returnsOn: firstReturn === undefined ? null : addDays(firstReturn, 1),
    questionsAreNew: reflections.length > 0 && reflections.every(isOfEarlierQuestions),
    hasPartner: partnerOn(journal.of('partner'), today) !== null,
    yesterday: openYesterday(journal, moment),
  };
};
