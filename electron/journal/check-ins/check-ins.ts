import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { isPicks } from '../../../shared/check-ins/answer-shapes.ts';
import { dayDescribed, isSamePeriod } from '../../../shared/check-ins/form-period.ts';
import { dueForms } from '../../../shared/domain/check-ins/due-forms.ts';
import { eventOf } from '../../../shared/domain/check-ins/event-forms.ts';
import { partnerOn } from '../../../shared/domain/duo/duo.ts';
import { contentFromAnswers } from '../../../shared/domain/questions/answer-fields.ts';
import { contentAfterEdit } from '../../../shared/domain/questions/edit-content.ts';
import { catalogueVersion } from '../../../shared/domain/questions/prompt-catalogue.ts';
import { promptIds } from '../../../shared/domain/questions/prompt-ids.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { FormView } from '../../../shared/ipc/check-ins.ts';
import type { Draft } from '../../../shared/records/entries/draft.ts';
import type { FormAnswer, FormAnswers } from '../../../shared/records/entries/form-answers.ts';
import type { Reflection, ReflectionContent } from '../../../shared/records/entries/reflection.ts';
import type { JournalRecord } from '../../../shared/records/journal-record.ts';
import { baseOf, beganFrom, madeLate } from '../core/draft-base.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';
import { edited, type ReviseDeps } from '../core/revise.ts';
import { labelledByWords } from '../labels/journal-names.ts';
import { lacksPartner } from './about-words.ts';
import { recordResult, updateResult } from './commitment-result.ts';
import { entryOf } from './entry-of-draft.ts';
import { experimentAsked, lacksExperiment, recordOutcome } from './experiment-outcome.ts';
import { commitmentFor, type FormWanted, isOptional, onTheTable, planEdit, planForm, sittingsOf } from './form-plan.ts';
import { formView } from './form-view.ts';

type Wanted = Omit<FormWanted, 'forDate'> & { readonly forDate: CalendarDay | null };

export type SentDraft = {
  readonly draftId: string;
  readonly counter: number;
  readonly step: number;
  readonly caret: number | null;
  readonly answers: FormAnswers;
};

/**
 * Begins, keeps and finishes check-ins. Opening a form writes nothing: until its first answer it is in memory alone.
 */
export type CheckIns = {
  /** A new form, or the draft of the same period. Fails with `partner-missing`, and for a day to come. */
  readonly begin: (journal: Journal, wanted: Wanted) => Result<FormView, AppError>;
  /** A finished check-in as a form again, with its answers; or the draft of its change. */
  readonly edit: (journal: Journal, entryId: string) => Result<FormView, AppError>;
  /** Seals what is answered so far. Resolves with the counter that is on disk. */
  readonly draft: (journal: Journal, sent: SentDraft) => Promise<Result<{ counter: number }, AppError>>;
  /** Seals a sitting's answers in the draft; the form goes on with the next sitting. */
  readonly endSitting: (journal: Journal, draftId: string, answers: FormAnswers) => Promise<Result<null, AppError>>;
  /** The entry these answers would make, stored nowhere. */
  readonly asEntry: (journal: Journal, draftId: string, answers: FormAnswers) => Result<Reflection, AppError>;
  /** Makes the entry, or its new version, and removes its draft in one transaction. Fails with `partner-missing`. */
  readonly complete: (journal: Journal, draftId: string, answers: FormAnswers) => Promise<Result<Finished, AppError>>;
  readonly discard: (journal: Journal, draftId: string) => Promise<Result<null, AppError>>;
  /** Forgets what was begun, at lock. */
  readonly forget: () => void;
};

export type Finished = { readonly entry: Reflection; readonly edited: boolean };

const isEmpty = (answer: FormAnswer): boolean =>
  answer === null ||
  (typeof answer === 'string' && answer.trim() === '') ||
  (isPicks(answer) && Object.values(answer).every((pick) => pick === null));

/** A question shown and left open counts as skipped; an optional one left empty has no answer, as one never shown. */
const normaliseAnswers = (asked: readonly string[], answers: FormAnswers): FormAnswers =>
  Object.fromEntries(
    asked.flatMap((id): [string, FormAnswer][] => {
      const answer = answers[id];
      if (answer === undefined) return [];
      if (!isEmpty(answer)) return [[id, answer]];
      return isOptional(id) ? [] : [[id, null]];
    }),
  );

/** The answers from the window, which knows the questions of its own sitting alone, with those of earlier sittings. */
const mergeAnswers = (draft: Draft, answers: FormAnswers): FormAnswers => {
  const table = new Set(onTheTable(draft));
  const earlier = Object.entries(draft.answers).filter(([id]) => !table.has(id));
  return { ...Object.fromEntries(earlier), ...answers };
};

const unknownPromptId = (draft: Draft, answers: FormAnswers): string | undefined =>
  Object.keys(answers).find((id) => !draft.promptIds.includes(id));

/** The check-ins of one session. */
export const createCheckIns = (deps: ReviseDeps): CheckIns => {
  const begun = new Map<string, Draft>();

  const find = (journal: Journal, draftId: string): Draft | undefined => {
    const stored = journal.find(draftId);
    return stored?.type === 'draft' ? stored : begun.get(draftId);
  };

  const freshDraft = (rest: Pick<Draft, 'form' | 'forDate' | 'promptIds' | 'answers'> & Partial<Draft>): Draft => {
    const { clock, newId } = deps;
    const startedAt = clock().instant;
    const draft: Draft = { type: 'draft', id: newId(), startedAt, catalogueVersion, step: 0, counter: 0, ...rest };
    begun.set(draft.id, draft);
    return draft;
  };

  const view = (journal: Journal, draft: Draft, resumed: boolean) =>
    ok(formView(journal, draft, { resumed, now: deps.clock() }));

  const defaultDay = (journal: Journal, { form }: Wanted): CalendarDay => {
    const { day: today, hour } = deps.clock();
    // A holiday silences what is due; which day a form begun all the same is about does not depend on it.
    const hasPartner = partnerOn(journal.of('partner'), today) !== null;
    const due = dueForms({ today, hour, reflections: journal.reflections(), hasPartner, holiday: false });
    // Between midnight and five the day before is offered first; it is taken only when the writer picks it.
    return due.findLast((one) => one.form === form)?.forDate ?? today;
  };

  const compose = (journal: Journal, wanted: FormWanted): Draft => {
    const experiment = experimentAsked(journal, wanted);
    const asked = planForm(journal, wanted).map(({ id }) => id);
    const commitment = asked.includes(promptIds.commitmentKept) ? commitmentFor(journal, wanted.forDate) : null;
    return freshDraft({
      form: wanted.form,
      forDate: wanted.forDate,
      promptIds: asked,
      // What was expected when the experiment was planned is the answer until the writer gives another.
      answers:
        wanted.event === 'experiment-start' && experiment
          ? { [promptIds.experimentForecast]: experiment.forecast }
          : {},
      ...(sittingsOf(wanted.form) > 1 ? { sitting: 1 } : {}),
      ...(commitment === null ? {} : { commitmentId: commitment.id }),
      ...(experiment === null ? {} : { experimentId: experiment.id }),
    });
  };

  const begunBefore = (journal: Journal, { form, event, forDate }: FormWanted): Draft | undefined =>
    journal
      .drafts()
      .filter((draft) => draft.entryId === undefined && draft.form === form)
      .find((draft) =>
        form === 'event' ? eventOf(draft.promptIds) === event : isSamePeriod(form, draft.forDate, forDate),
      );

  const contentOf = (journal: Journal, draft: Draft, answers: FormAnswers): Result<ReflectionContent, AppError> => {
    const all = mergeAnswers(draft, answers);
    const path = unknownPromptId(draft, all);
    return path === undefined
      ? contentFromAnswers(normaliseAnswers(draft.promptIds, all), promptsOf(journal))
      : fail({ code: 'request-invalid', path });
  };

  /** What finishing a draft stores: the entry first, then what goes with it. */
  const finish = (
    journal: Journal,
    draft: Draft,
    answers: FormAnswers,
  ): Result<{ entry: Reflection; beside: readonly JournalRecord[] }, AppError> => {
    const content = contentOf(journal, draft, answers);
    if (!content.ok) return content;
    if (draft.entryId === undefined) {
      const entry = labelledByWords(journal, null, entryOf(draft, content.value, deps));
      const commitment = journal.of('commitment').find(({ id }) => id === draft.commitmentId) ?? null;
      const beside = [
        ...recordResult(commitment, entry, deps),
        ...recordOutcome(journal, entry, deps, draft.experimentId),
      ];
      return ok({ entry, beside });
    }
    const { record: before, isLate } = beganFrom(journal, draft);
    if (before?.type !== 'reflection') return fail({ code: 'entry-missing' });
    const said = contentAfterEdit(before, draft.promptIds, content.value);
    const { tags, people } = labelledByWords(journal, before, { ...before, ...said });
    // Whoever finishes a check-in that is in the bin by now wants it in the journal.
    const change = { ...said, tags, people, deletedAt: null };
    const [entry, ...version] =
      isLate && draft.base ? [madeLate(before, change, draft.base, deps)] : edited(before, change, deps);
    const word = updateResult(journal, { before, after: entry }, deps);
    return ok({ entry, beside: [...version, ...word, ...recordOutcome(journal, entry, deps)] });
  };

  return {
    begin: (journal, wanted) => {
      const { day: today } = deps.clock();
      const { form, event } = wanted;
      if ((form === 'event') !== (event !== null)) return fail({ code: 'request-invalid', path: 'event' });
      const forDate = dayDescribed(form, wanted.forDate ?? defaultDay(journal, wanted), today);
      if (forDate > today) return fail({ code: 'request-invalid', path: 'forDate' });
      if (lacksExperiment(journal, { form, event, forDate })) return fail({ code: 'plan-missing' });
      const resumed = begunBefore(journal, { form, event, forDate });
      // What was answered about a partner who is gone can still be read and dropped.
      if (resumed === undefined && form === 'duo' && partnerOn(journal.of('partner'), forDate) === null)
        return fail({ code: 'partner-missing' });
      return resumed ? view(journal, resumed, true) : view(journal, compose(journal, { form, event, forDate }), false);
    },
    edit: (journal, entryId) => {
      const entry = journal.find(entryId);
      const resumed = journal.drafts().find((draft) => draft.entryId === (entry?.id ?? entryId));
      if (resumed) return view(journal, resumed, true);
      if (entry?.type !== 'reflection' || entry.deletedAt !== null) return fail({ code: 'entry-missing' });
      const { form, forDate } = entry;
      const changing = { entryId: entry.id, base: baseOf(entry) };
      return view(journal, freshDraft({ form, forDate, ...changing, ...planEdit(journal, entry) }), false);
    },
    draft: async (journal, { draftId, counter, step, caret, answers }) => {
      const known = find(journal, draftId);
      if (known === undefined) return fail({ code: 'draft-missing' });
      // An older message that arrives late must not undo a newer one.
      if (counter <= known.counter) return ok({ counter: known.counter });
      const { caret: _before, ...rest } = known;
      const place = caret === null ? { step } : { step, caret };
      const stored = await journal.change({
        put: [{ ...rest, ...place, counter, answers: mergeAnswers(known, answers) }],
      });
      return stored.ok ? ok({ counter }) : stored;
    },
    endSitting: async (journal, draftId, answers) => {
      const known = find(journal, draftId);
      if (known?.sitting === undefined) return fail({ code: 'draft-missing' });
      if (known.sitting >= sittingsOf(known.form)) return fail({ code: 'request-invalid', path: 'draftId' });
      const { caret: _before, ...rest } = known;
      const sitting = known.sitting + 1;
      return journal.change({ put: [{ ...rest, sitting, step: 0, answers: mergeAnswers(known, answers) }] });
    },
    asEntry: (journal, draftId, answers) => {
      const draft = find(journal, draftId);
      if (draft === undefined) return fail({ code: 'draft-missing' });
      const finished = finish(journal, draft, answers);
      return finished.ok ? ok(finished.value.entry) : finished;
    },
    complete: async (journal, draftId, answers) => {
      const draft = find(journal, draftId);
      if (draft === undefined) return fail({ code: 'draft-missing' });
      if (lacksPartner(journal, draft)) return fail({ code: 'partner-missing' });
      const finished = finish(journal, draft, answers);
      if (!finished.ok) return finished;
      const { entry, beside } = finished.value;
      const stored = await journal.change({ put: [entry, ...beside], remove: [draftId] });
      if (!stored.ok) return stored;
      begun.delete(draftId);
      return ok({ entry, edited: draft.entryId !== undefined });
    },
    discard: async (journal, draftId) => {
      begun.delete(draftId);
      return journal.find(draftId)?.type === 'draft' ? journal.change({ remove: [draftId] }) : ok(null);
    },
    forget: () => begun.clear(),
  };
};
