import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { daysBetween } from '../../../shared/calendar/calendar-day.ts';
import { type AskedAfter, promptsBefore } from '../../../shared/check-ins/asked-after.ts';
import { isSamePeriod } from '../../../shared/check-ins/form-period.ts';
import { lateFactor } from '../../../shared/check-ins/late-factor.ts';
import { eventOf } from '../../../shared/domain/check-ins/event-forms.ts';
import { formTitle } from '../../../shared/domain/check-ins/form-titles.ts';
import { promptIds } from '../../../shared/domain/questions/prompt-ids.ts';
import type { FormView, PromptView } from '../../../shared/ipc/check-ins.ts';
import type { Draft } from '../../../shared/records/entries/draft.ts';
import type { FormAnswers } from '../../../shared/records/entries/form-answers.ts';
import type { Moment } from '../../platform/clock.ts';
import { beganFrom } from '../core/draft-base.ts';
import type { Journal } from '../core/journal.ts';
import { promptViews } from '../questions/prompt-views.ts';
import { aboutDraft } from './about-words.ts';
import { openYesterday } from './due-today.ts';
import { lineOn } from './energy-line.ts';
import { isOptional, leadingTo, onTheTable, sittingsOf } from './form-plan.ts';

const lateNote = (forDate: CalendarDay, today: CalendarDay): string | null => {
  const days = daysBetween(forDate, today);
  const factor = lateFactor(days);
  if (factor === 1) return null;
  return factor > 0
    ? `Written ${days} days later: it counts half.`
    : `Written ${days} days later: it is kept in the journal and not scored.`;
};

/** Only what is asked once a period can be there already. */
const alreadyThere = (journal: Journal, { form, forDate, entryId }: Draft): string | null =>
  form === 'event' || entryId !== undefined
    ? null
    : (journal.reflections().find((one) => one.form === form && isSamePeriod(form, one.forDate, forDate))?.id ?? null);

/** The rule as the contract has it: lists that are the window's own. */
const copyOf = (after: AskedAfter | null): PromptView['after'] => {
  if (after === null) return null;
  const { answers, ...rest } = after;
  return { ...rest, prompt: [...promptsBefore(after)], ...(answers ? { answers: [...answers] } : {}) };
};

const ratedIn = ({ [promptIds.activitiesOfDay]: rated }: FormAnswers): readonly string[] =>
  Array.isArray(rated) ? rated.map(({ activityId }) => activityId) : [];

/** An open form as the window shows it: the questions of this sitting, with the answers they have so far. */
export const formView = (
  journal: Journal,
  draft: Draft,
  { resumed, now }: { readonly resumed: boolean; readonly now: Moment },
): FormView => {
  const ids = onTheTable(draft);
  const event = draft.form === 'event' ? eventOf(draft.promptIds) : null;
  const shown = {
    journal,
    rated: ratedIn(draft.answers),
    commitmentId: draft.commitmentId ?? null,
    line: ids.includes(promptIds.lineFits) ? lineOn(journal, draft.forDate) : null,
    catalogueVersion: draft.catalogueVersion,
    form: draft.form,
    forDate: draft.forDate,
    today: now.day,
  };
  const inForm = { isOptional, after: (id: string) => copyOf(leadingTo(draft.form, id, draft.promptIds)) };
  return {
    draftId: draft.id,
    form: draft.form,
    event,
    title: formTitle(draft.form, event),
    forDate: draft.forDate,
    sitting: draft.sitting === undefined ? null : { number: draft.sitting, of: sittingsOf(draft.form) },
    about: aboutDraft(journal, draft),
    editing: draft.entryId ?? null,
    otherCame: beganFrom(journal, draft).isLate,
    already: alreadyThere(journal, draft),
    prompts: promptViews(ids, shown, inForm),
    answers: Object.fromEntries(Object.entries(draft.answers).filter(([id]) => ids.includes(id))),
    step: draft.step,
    caret: draft.caret ?? null,
    counter: draft.counter,
    resumed,
    lateNote: draft.entryId === undefined ? lateNote(draft.forDate, now.day) : null,
    yesterday:
      draft.form === 'daily' && draft.entryId === undefined && draft.forDate === now.day
        ? openYesterday(journal, now)
        : null,
  };
};
