import { addDays, type CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { lastDayOfWeek, weekIndex } from '../../../shared/calendar/iso-week.ts';
import { dueForms } from '../../../shared/domain/check-ins/due-forms.ts';
import { dueEvents } from '../../../shared/domain/check-ins/event-forms.ts';
import { isOnHoliday } from '../../../shared/domain/check-ins/holiday-mode.ts';
import { missingForLine } from '../../../shared/domain/drift/drift-sentences.ts';
import { partnerOn } from '../../../shared/domain/duo/duo.ts';
import { activeCommitments } from '../../../shared/domain/plans/commitment.ts';
import { readOutcome, runningExperiment } from '../../../shared/domain/plans/experiment.ts';
import { experimentOf } from '../../../shared/domain/plans/experiment-events.ts';
import { outcomeSentences } from '../../../shared/domain/plans/experiment-sentences.ts';
import { energyObservations } from '../../../shared/domain/scoring/observations.ts';
import { scoreReflection } from '../../../shared/domain/scoring/score-reflection.ts';
import type { CompletedView } from '../../../shared/ipc/check-ins.ts';
import type { TodayView } from '../../../shared/ipc/today.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import { counted } from '../../../shared/wording/wording.ts';
import type { Moment } from '../../platform/clock.ts';
import type { Finished } from '../check-ins/check-ins.ts';
import { whyEventDue } from '../check-ins/event-reasons.ts';
import { draftOf, draftOffer, type FormKind, formOffer, possibleForms, whyDue } from '../check-ins/offered-forms.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';
import { restingPrompts } from '../questions/prompt-deck.ts';

/** The first day this journal knows of: what lies before it is not due. */
const journalBegan = (journal: Journal, today: CalendarDay): CalendarDay => {
  const days = [...journal.roles().map(({ from }) => from), ...journal.entries().map(({ forDate }) => forDate)];
  return days.reduce((first, day) => (day < first ? day : first), today);
};

const isSame = (a: FormKind, b: FormKind): boolean => a.form === b.form && a.event === b.event;

type FoundDue = { readonly kind: FormKind; readonly forDate: CalendarDay; readonly why: string };

/** What is due: check-ins of a period first, then those of events; nothing on holiday. */
const dueOn = (journal: Journal, { day: today, hour }: Moment): readonly FoundDue[] => {
  if (isOnHoliday(journal.of('holiday'), today)) return [];
  const reflections = journal.reflections();
  const hasPartner = partnerOn(journal.of('partner'), today) !== null;
  const periods = dueForms({ today, hour, reflections, hasPartner, holiday: false });
  const events = dueEvents({
    today,
    reflections,
    roles: journal.roles(),
    experiments: journal.of('experiment'),
    decisions: journal.of('decision'),
  });
  return [
    ...periods.map(({ form, forDate }) => ({
      kind: { form, event: null },
      forDate,
      why: whyDue(form, forDate, today),
    })),
    ...events.map((due) => ({
      kind: { form: 'event' as const, event: due.event },
      forDate: due.forDate,
      why: whyEventDue(due, today),
    })),
  ];
};

/** The day's page: what is due and why, what else may be begun, and what a line still needs. */
export const todayView = (journal: Journal, moment: Moment): TodayView => {
  const { day: today } = moment;
  const reflections = journal.reflections();
  const drafts = journal.drafts();
  const found = dueOn(journal, moment);
  const yesterday = addDays(today, -1);
  const began = journalBegan(journal, today);
  const isLastNight = ({ kind, forDate }: FoundDue): boolean => kind.form === 'daily' && forDate === yesterday;
  const asked = found.filter((one) => one.forDate >= began && !isLastNight(one));
  const used = new Set<string>();
  const due = asked.map(({ kind, forDate, why }) => {
    const draft = draftOf(drafts, kind, forDate);
    if (draft) used.add(draft.id);
    return formOffer(kind, forDate, { why, draft });
  });
  const left = drafts.filter(({ id }) => !used.has(id)).map((draft) => draftOffer(journal, draft));
  const others = possibleForms(journal, today)
    .filter((kind) => ![...due, ...left].some((one) => one.editing === null && isSame(one, kind)))
    .map((kind) => formOffer(kind, today, { why: 'Not due; possible at any time.' }));
  return {
    today,
    onHoliday: isOnHoliday(journal.of('holiday'), today),
    due,
    offered: [...left, ...others],
    checkIns: reflections.length,
    progress:
      reflections.length === 0 ? [] : missingForLine(energyObservations(reflections, promptsOf(journal)), today),
    resting: restingPrompts(journal, today).length,
    hasPartner: partnerOn(journal.of('partner'), today) !== null,
    plans: activeCommitments(journal.of('commitment')).length + (runningExperiment(journal.of('experiment')) ? 1 : 0),
    yesterday: found.some(isLastNight) ? yesterday : null,
  };
};

const ordinal = (count: number): string => {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10;
  return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

const NO_DOT = 'It has no energy answer, so it adds no dot.';

/** "You expected: neither. It was: a bit energised, …": for a check-in on the end of an experiment. */
const outcomeSaid = (journal: Journal, { id, form }: Reflection): readonly string[] => {
  const experiment = form === 'event' ? experimentOf(journal.of('experiment'), id) : null;
  if (experiment === null || experiment.outcome === null) return [];
  return outcomeSentences(readOutcome(experiment, []))
    .slice(0, 1)
    .map(({ text }) => text);
};

/** What a finished check-in added: a count and what a line still needs, never a reward. */
export const completedView = (journal: Journal, { entry, edited }: Finished, { day: today }: Moment): CompletedView => {
  const reflections = journal.reflections();
  const week = weekIndex(entry.forDate);
  const thisWeek = reflections.filter(({ forDate }) => weekIndex(forDate) === week).length;
  const isCurrent = week === weekIndex(today);
  const promptOf = promptsOf(journal);
  const missing = missingForLine(energyObservations(reflections, promptOf), today);
  const ready = `Its dot shows now; the sentence takes it in after ${lastDayOfWeek(week) === today ? 'today' : 'Sunday'}.`;
  return {
    entryId: entry.id,
    edited,
    headline: edited ? 'The check-in was changed.' : `Your ${ordinal(reflections.length)} check-in.`,
    added: [
      `${isCurrent ? 'This week' : 'That week'} now has ${counted(thisWeek, 'check-in')}.`,
      ...outcomeSaid(journal, entry),
      ...(missing.length > 0 ? missing : [scoreReflection(entry, promptOf).E === null ? NO_DOT : ready]),
    ],
  };
};
