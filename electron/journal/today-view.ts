import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { lastDayOfWeek, weekIndex } from '../../shared/calendar/iso-week.ts';
import { missingForLine } from '../../shared/domain/drift-sentences.ts';
import { dueForms } from '../../shared/domain/due-forms.ts';
import type { FormName, Reflection } from '../../shared/domain/entry.ts';
import { formTitle } from '../../shared/domain/form-titles.ts';
import { energyObservations } from '../../shared/domain/observations.ts';
import { counted } from '../../shared/domain/wording.ts';
import type { CompletedView, DueForm, TodayView } from '../../shared/ipc/views.ts';
import type { Moment } from '../platform/clock.ts';
import type { Journal } from './journal.ts';
import { promptsOf } from './journal-words.ts';

const OFFERED = ['daily', 'weekly'] as const;
type Offered = (typeof OFFERED)[number];

const isOffered = (form: FormName): form is Offered => OFFERED.some((offered) => offered === form);

// Measured by the catalogue's own estimates, with and without the optional parts.
const effort: Readonly<Record<Offered, string>> = {
  daily: 'About 55 seconds; skip anything.',
  weekly: 'About 70 seconds, 100 with both roles; skip anything.',
};

const why = (form: Offered, forDate: CalendarDay, today: CalendarDay): string => {
  if (form === 'daily') return forDate === today ? 'None for today yet.' : 'None for yesterday yet.';
  return weekIndex(forDate) === weekIndex(today)
    ? 'The week is nearly over and has none yet.'
    : 'Last week has none yet; it can still be described.';
};

const dueForm = (
  form: Offered,
  days: { readonly forDate: CalendarDay; readonly today: CalendarDay },
  words: { readonly why: string; readonly begun: boolean },
): DueForm => ({ form, forDate: days.forDate, title: formTitle(form), effort: effort[form], ...words });

/** The first day this journal knows of: what lies before it is not due. */
const journalBegan = (journal: Journal, today: CalendarDay): CalendarDay => {
  const days = [...journal.roles().map(({ from }) => from), ...journal.entries().map(({ forDate }) => forDate)];
  return days.reduce((first, day) => (day < first ? day : first), today);
};

/** The day's page: what is due and why, what else may be begun, and what a line still needs. */
export const todayView = (journal: Journal, { day: today, hour }: Moment): TodayView => {
  const reflections = journal.reflections();
  const drafts = journal.drafts();
  const isBegun = (form: FormName, forDate: CalendarDay): boolean =>
    drafts.some((draft) => draft.form === form && draft.forDate === forDate);
  const found = dueForms({ today, hour, reflections, hasPartner: false, holiday: false });
  const yesterday = addDays(today, -1);
  const began = journalBegan(journal, today);
  const due = found.flatMap(({ form, forDate }) =>
    isOffered(form) && forDate >= began && !(form === 'daily' && forDate === yesterday)
      ? [dueForm(form, { forDate, today }, { why: why(form, forDate, today), begun: isBegun(form, forDate) })]
      : [],
  );
  const isDue = (form: FormName, forDate: CalendarDay): boolean =>
    due.some((one) => one.form === form && one.forDate === forDate);
  const left = drafts.flatMap(({ form, forDate }) =>
    isOffered(form) && !isDue(form, forDate)
      ? [dueForm(form, { forDate, today }, { why: 'Begun and not finished.', begun: true })]
      : [],
  );
  const others = OFFERED.filter((form) => ![...due, ...left].some((one) => one.form === form)).map((form) =>
    dueForm(form, { forDate: today, today }, { why: 'Not due; possible at any time.', begun: false }),
  );
  const lateNight = found.some(({ form, forDate }) => form === 'daily' && forDate === yesterday);
  return {
    today,
    due,
    offered: [...left, ...others],
    checkIns: reflections.length,
    progress:
      reflections.length === 0 ? [] : missingForLine(energyObservations(reflections, promptsOf(journal)), today),
    yesterday: lateNight ? yesterday : null,
  };
};

const ordinal = (count: number): string => {
  const last = count % 100 > 10 && count % 100 < 14 ? 0 : count % 10;
  return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

/** What a finished check-in added: a count and what a line still needs, never a reward. */
export const completedView = (journal: Journal, entry: Reflection, { day: today }: Moment): CompletedView => {
  const reflections = journal.reflections();
  const week = weekIndex(entry.forDate);
  const thisWeek = reflections.filter(({ forDate }) => weekIndex(forDate) === week).length;
  const isCurrent = week === weekIndex(today);
  const missing = missingForLine(energyObservations(reflections, promptsOf(journal)), today);
  const ready = `Its dot shows now; the sentence takes it in after ${lastDayOfWeek(week) === today ? 'today' : 'Sunday'}.`;
  return {
    entryId: entry.id,
    headline: `Your ${ordinal(reflections.length)} check-in.`,
    added: [
      `${isCurrent ? 'This week' : 'That week'} now has ${counted(thisWeek, 'check-in')}.`,
      ...(missing.length > 0 ? missing : [ready]),
    ],
  };
};
