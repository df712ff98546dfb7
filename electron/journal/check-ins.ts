import type { AppError } from '../../shared/app-error.ts';
import { type CalendarDay, daysBetween } from '../../shared/calendar/calendar-day.ts';
import { contentFromAnswers } from '../../shared/domain/answer-fields.ts';
import { type ComposedPrompt, composeForm } from '../../shared/domain/compose-form.ts';
import { dueForms } from '../../shared/domain/due-forms.ts';
import type {
  Draft,
  FormAnswer,
  FormAnswers,
  FormName,
  Reflection,
  ReflectionContent,
} from '../../shared/domain/entry.ts';
import { catalogueVersion, forms } from '../../shared/domain/prompt-catalogue.ts';
import { roleOn } from '../../shared/domain/role-history.ts';
import { lateFactor } from '../../shared/domain/score-reflection.ts';
import type { FormView } from '../../shared/ipc/views.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { NewId } from '../platform/random.ts';
import type { Journal } from './journal.ts';
import { promptViews } from './prompt-views.ts';

export type CheckInForm = 'daily' | 'weekly';

/** Forms begun in this session that hold no answer yet: nothing is written by opening one. */
export type CheckIns = {
  readonly begin: (journal: Journal, form: FormName, forDate: CalendarDay | null) => Result<FormView, AppError>;
  /** Seals what is answered so far. Resolves with the counter that is on disk. */
  readonly draft: (
    journal: Journal,
    sent: {
      readonly draftId: string;
      readonly counter: number;
      readonly step: number;
      readonly caret: number | null;
      readonly answers: FormAnswers;
    },
  ) => Promise<Result<{ counter: number }, AppError>>;
  /** The entry these answers would make, stored nowhere. */
  readonly asEntry: (journal: Journal, draftId: string, answers: FormAnswers) => Result<Reflection, AppError>;
  /** Makes the entry and removes its draft in one transaction. */
  readonly complete: (journal: Journal, draftId: string, answers: FormAnswers) => Promise<Result<Reflection, AppError>>;
  readonly discard: (journal: Journal, draftId: string) => Promise<Result<null, AppError>>;
  /** Forgets what was begun, at lock. */
  readonly forget: () => void;
};

const isCheckInForm = (form: FormName): form is CheckInForm => form === 'daily' || form === 'weekly';

const lateNote = (forDate: CalendarDay, today: CalendarDay): string | null => {
  const days = daysBetween(forDate, today);
  const factor = lateFactor(days);
  if (factor === 1) return null;
  return factor > 0
    ? `Written ${days} days later: it counts half.`
    : `Written ${days} days later: it is kept in the journal and not scored.`;
};

const OPTIONAL = new Set(
  [forms.daily, forms.weekly].flatMap(({ slots }) =>
    slots.flatMap((slot) => [...(slot.optional ?? []), ...(slot.optionalPick === undefined ? [] : (slot.from ?? []))]),
  ),
);

const composed = (draft: Draft): readonly ComposedPrompt[] =>
  draft.promptIds.map((id) => ({ id, optional: OPTIONAL.has(id) }));

/** Shown and left open is skipped; an optional line left empty was never asked for. */
const settle = (draft: Draft, answers: FormAnswers): FormAnswers =>
  Object.fromEntries(
    draft.promptIds.flatMap((id): [string, FormAnswer][] => {
      const answer = answers[id] ?? null;
      const isEmpty = answer === null || (typeof answer === 'string' && answer.trim() === '');
      if (!isEmpty) return [[id, answer]];
      return OPTIONAL.has(id) ? [] : [[id, null]];
    }),
  );

/** The check-ins of one session. */
export const createCheckIns = (seams: { readonly clock: Clock; readonly newId: NewId }): CheckIns => {
  const begun = new Map<string, Draft>();

  const find = (journal: Journal, draftId: string): Draft | undefined => {
    const stored = journal.find(draftId);
    return stored?.type === 'draft' ? stored : begun.get(draftId);
  };

  const defaultDay = (journal: Journal, form: CheckInForm): CalendarDay => {
    const { day: today, hour } = seams.clock();
    const due = dueForms({ today, hour, reflections: journal.reflections(), hasPartner: false, holiday: false });
    // Between midnight and five the day before is offered first; it is taken only when the writer picks it.
    return due.findLast((one) => one.form === form)?.forDate ?? today;
  };

  const compose = (journal: Journal, form: CheckInForm, forDate: CalendarDay): Draft => {
    const conditions = { partner: false, combined: roleOn(journal.roles(), forDate) === 'combined', commitment: false };
    const prompts = composeForm({ form, past: journal.reflections(), forDate, conditions });
    return {
      type: 'draft',
      id: seams.newId(),
      form,
      forDate,
      startedAt: seams.clock().instant,
      catalogueVersion,
      promptIds: prompts.map(({ id }) => id),
      step: 0,
      counter: 0,
      answers: {},
    };
  };

  const view = (draft: Draft, resumed: boolean): FormView => ({
    draftId: draft.id,
    form: draft.form,
    forDate: draft.forDate,
    prompts: promptViews(composed(draft)),
    answers: draft.answers,
    step: draft.step,
    caret: draft.caret ?? null,
    counter: draft.counter,
    resumed,
    lateNote: lateNote(draft.forDate, seams.clock().day),
  });

  const asEntry: CheckIns['asEntry'] = (journal, draftId, answers) => {
    const draft = find(journal, draftId);
    if (draft === undefined) return fail({ code: 'draft-missing' });
    const content = contentFromAnswers(settle(draft, answers));
    return content.ok ? ok(entryOf(draft, content.value, seams)) : content;
  };

  return {
    begin: (journal, form, wanted) => {
      if (!isCheckInForm(form)) return fail({ code: 'request-invalid', path: 'form' });
      const forDate = wanted ?? defaultDay(journal, form);
      const resumed = journal.drafts().find((draft) => draft.form === form && draft.forDate === forDate);
      if (resumed) return ok(view(resumed, true));
      const draft = compose(journal, form, forDate);
      begun.set(draft.id, draft);
      return ok(view(draft, false));
    },
    draft: async (journal, { draftId, counter, step, caret, answers }) => {
      const known = find(journal, draftId);
      if (known === undefined) return fail({ code: 'draft-missing' });
      // An older message that arrives late must not undo a newer one.
      if (counter <= known.counter) return ok({ counter: known.counter });
      const { caret: _before, ...rest } = known;
      const place = caret === null ? { step } : { step, caret };
      const stored = await journal.change({ put: [{ ...rest, ...place, counter, answers }] });
      return stored.ok ? ok({ counter }) : stored;
    },
    asEntry,
    complete: async (journal, draftId, answers) => {
      const entry = asEntry(journal, draftId, answers);
      if (!entry.ok) return entry;
      const stored = await journal.change({ put: [entry.value], remove: [draftId] });
      if (!stored.ok) return stored;
      begun.delete(draftId);
      return entry;
    },
    discard: async (journal, draftId) => {
      begun.delete(draftId);
      return journal.find(draftId)?.type === 'draft' ? journal.change({ remove: [draftId] }) : ok(null);
    },
    forget: () => begun.clear(),
  };
};

const entryOf = (
  draft: Draft,
  content: ReflectionContent,
  { clock, newId }: { readonly clock: Clock; readonly newId: NewId },
): Reflection => {
  const now = clock();
  return {
    type: 'reflection',
    id: newId(),
    revision: newId(),
    parents: [],
    forDate: draft.forDate,
    createdAt: now.instant,
    tz: now.zone,
    utcOffsetMinutes: now.utcOffsetMinutes,
    createdLocalDate: now.day,
    updatedAt: null,
    deletedAt: null,
    private: false,
    starred: false,
    pinned: false,
    tags: [],
    people: [],
    projects: [],
    form: draft.form,
    catalogueVersion: draft.catalogueVersion,
    ...content,
  };
};
